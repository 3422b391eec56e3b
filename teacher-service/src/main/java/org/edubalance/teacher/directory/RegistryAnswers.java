package org.edubalance.teacher.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.jboss.logging.Logger;

/**
 * What the registry says of schools and counties to somebody who waits for it, or that it can not
 * be asked: nothing is known then, least of all that something does not exist.
 */
@ApplicationScoped
class RegistryAnswers {
    /** Most codes that the registry takes at once. */
    static final int BATCH = 200;

    private static final int NOT_FOUND = 404;
    private static final Logger LOG = Logger.getLogger(RegistryAnswers.class);

    private final RegistryClient registry;

    RegistryAnswers(@RestClient RegistryClient registry) {
        this.registry = registry;
    }

    /**
     * The schools with these codes, {@link #BATCH} at most; unknown ones are left out.
     *
     * @throws ProblemException 503 when the registry is down, late or unreadable
     */
    @Retry(
            maxRetries = 1,
            delay = 200,
            jitter = 100,
            maxDuration = 8,
            durationUnit = ChronoUnit.SECONDS,
            retryOn = ProblemException.class)
    List<School> schools(List<String> codes) {
        return asked(() -> registry.schools(String.join(",", codes), BATCH)).items().stream()
                .map(RegistryClient.Row::toSchool)
                .toList();
    }

    /**
     * The division with this code; empty when there is none.
     *
     * @throws ProblemException 503 when the registry is down, late or unreadable
     */
    @Retry(
            maxRetries = 1,
            delay = 200,
            jitter = 100,
            maxDuration = 8,
            durationUnit = ChronoUnit.SECONDS,
            retryOn = ProblemException.class)
    Optional<RegistryClient.Division> division(String code) {
        return asked(() -> found(registry, code));
    }

    /** The division; empty when the registry has none of this code. */
    static Optional<RegistryClient.Division> found(RegistryClient registry, String code) {
        try {
            return Optional.of(registry.division(code));
        } catch (WebApplicationException e) {
            if (e.getResponse().getStatus() == NOT_FOUND) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | WebApplicationException e) {
            LOG.warnf("the registry can not be asked: %s", e.getMessage());
            throw ProblemType.SOURCE_UNAVAILABLE
                    .because(
                            "学校登记服务（school-registry）暂不可用，无法核对学校与区划",
                            "school-registry is not available, schools and divisions can not be"
                                    + " looked up")
                    .member("source", "school-registry")
                    .header("Retry-After", "5");
        }
    }
}
