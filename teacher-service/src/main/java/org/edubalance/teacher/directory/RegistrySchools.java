package org.edubalance.teacher.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.logging.Logger;

/** What the registry says of schools, or that it can not be asked. */
@ApplicationScoped
class RegistrySchools {
    /** Most codes that the registry takes at once. */
    static final int BATCH = 200;

    private static final Logger LOG = Logger.getLogger(RegistrySchools.class);

    private final RegistryClient registry;

    RegistrySchools(@RestClient RegistryClient registry) {
        this.registry = registry;
    }

    /**
     * The schools with these codes, {@link #BATCH} at most; unknown ones are left out.
     *
     * @throws ProblemException 503 when the registry is down, late or unreadable: nothing is known
     *     then, least of all that a school does not exist
     */
    @Retry(
            maxRetries = 1,
            delay = 200,
            jitter = 100,
            maxDuration = 8,
            durationUnit = ChronoUnit.SECONDS,
            retryOn = ProblemException.class)
    List<School> named(List<String> codes) {
        try {
            return registry.schools(String.join(",", codes), BATCH).items().stream()
                    .map(RegistryClient.Row::toSchool)
                    .toList();
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("the registry can not be asked for schools: %s", e.getMessage());
            throw ProblemType.SOURCE_UNAVAILABLE
                    .because(
                            "学校登记服务（school-registry）暂不可用，无法核对学校",
                            "school-registry is not available, the school can not be looked up")
                    .member("source", "school-registry")
                    .header("Retry-After", "5");
        }
    }
}
