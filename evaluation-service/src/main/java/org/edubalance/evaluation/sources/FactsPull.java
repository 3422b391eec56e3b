package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.problem.ProblemType;

/**
 * Pulls one source's facts. A try may take 3 s; more follow a failure, up to three in all, and none
 * begins after 4 s, so that a source that hangs is given up within 8 s. A source that keeps failing
 * is left alone for 2 s.
 */
@ApplicationScoped
class FactsPull {

    private static final int NOT_FOUND = 404;
    private static final int HISTORY_GONE = 410;

    private final RegistryClient registry;
    private final TeacherClient teacher;
    private final FundingClient funding;
    private final ObjectReader json;

    FactsPull(
            @RestClient RegistryClient registry,
            @RestClient TeacherClient teacher,
            @RestClient FundingClient funding,
            ObjectMapper mapper) {
        this.registry = registry;
        this.teacher = teacher;
        this.funding = funding;
        this.json = mapper.reader();
    }

    @Timeout(3000)
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = 4000,
            retryOn = {SourceUnavailable.class, TimeoutException.class})
    @CircuitBreaker(
            requestVolumeThreshold = 6,
            failureRatio = 0.75,
            delay = 2000,
            failOn = {SourceUnavailable.class, TimeoutException.class})
    FactLines registry(FactsRequest wanted) {
        return pull(
                Source.REGISTRY,
                () -> registry.facts(wanted.division(), wanted.academicYear(), wanted.asOf()));
    }

    /** Whether the registry has the division; one that has no schools is there all the same. */
    boolean isRegistered(String division) {
        try {
            registry.division(division);
            return true;
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return false;
            }
            throw answered(Source.REGISTRY, e);
        } catch (ProcessingException e) {
            throw new SourceUnavailable(Source.REGISTRY, "no answer", e);
        }
    }

    @Timeout(3000)
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = 4000,
            retryOn = {SourceUnavailable.class, TimeoutException.class})
    @CircuitBreaker(
            requestVolumeThreshold = 6,
            failureRatio = 0.75,
            delay = 2000,
            failOn = {SourceUnavailable.class, TimeoutException.class})
    FactLines teacher(FactsRequest wanted) {
        return pull(
                Source.TEACHER,
                () -> teacher.facts(wanted.division(), wanted.academicYear(), wanted.asOf()));
    }

    @Timeout(3000)
    @Retry(
            maxRetries = 2,
            delay = 200,
            jitter = 100,
            maxDuration = 4000,
            retryOn = {SourceUnavailable.class, TimeoutException.class})
    @CircuitBreaker(
            requestVolumeThreshold = 6,
            failureRatio = 0.75,
            delay = 2000,
            failOn = {SourceUnavailable.class, TimeoutException.class})
    FactLines funding(FactsRequest wanted) {
        return pull(
                Source.FUNDING,
                () -> funding.facts(wanted.division(), wanted.fiscalYear(), wanted.asOf()));
    }

    private FactLines pull(Source source, Supplier<byte[]> call) {
        try {
            return FactLines.read(source, call.get(), json);
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == HISTORY_GONE) {
                throw ProblemType.HISTORY_GONE.because(
                        source.service() + " 不保留该时刻的数据",
                        source.service() + " does not keep the state of that instant");
            }
            throw answered(source, e);
        } catch (ProcessingException e) {
            throw new SourceUnavailable(source, "no answer", e);
        }
    }

    private static SourceUnavailable answered(Source source, WebApplicationException e) {
        return new SourceUnavailable(source, "answered " + e.getResponse().getStatus(), e);
    }
}
