package org.edubalance.funding.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Pulls a county's facts from the registry, a second time when the first fails. */
@ApplicationScoped
class RegistryFacts {

    static final String SERVICE = "school-registry";

    private final RegistryClient registry;

    RegistryFacts(@RestClient RegistryClient registry) {
        this.registry = registry;
    }

    /**
     * All of the county, or nothing. Two tries of 3 s stay within the 8 s that a caller may wait.
     * The circuit opens for 2 s only, so that a registry that is back is used again soon.
     *
     * @throws SourceFailure when the registry is down, late, or stops half-way
     */
    @Timeout(3000)
    @Retry(maxRetries = 1, delay = 200, jitter = 100, maxDuration = 8000)
    @CircuitBreaker(requestVolumeThreshold = 10, failureRatio = 0.8, delay = 2000)
    CountyEnrolment pull(String county, int academicYear) {
        try (InputStream stream = registry.facts(county, academicYear)) {
            return FactsReader.read(SERVICE, stream);
        } catch (IOException | RuntimeException e) {
            throw new SourceFailure(e);
        }
    }

    /** The registry's facts could not be had. */
    static final class SourceFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        SourceFailure(Throwable cause) {
            super(cause);
        }
    }
}
