package org.edubalance.evaluation.sources;

import static java.time.temporal.ChronoUnit.MILLIS;
import static java.time.temporal.ChronoUnit.SECONDS;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * How long a source is waited for. A try may take 3 s; more follow a failure, up to three in all,
 * and none begins after 4 s, so that a source that hangs is given up within 8 s. A source that
 * keeps failing is left alone for 2 s; what happens to one does not concern the others.
 */
@ApplicationScoped
class SourceGuard {

    private static final Set<Class<? extends Throwable>> FAILURES =
            Set.of(SourceUnavailable.class, TimeoutException.class);

    private final Map<Source, Guard> guards = new EnumMap<>(Source.class);

    SourceGuard() {
        for (Source source : Source.values()) {
            guards.put(source, guard(source));
        }
    }

    private static Guard guard(Source source) {
        return Guard.create()
                .withDescription(source.service())
                .withTimeout()
                .duration(3, SECONDS)
                .done()
                .withRetry()
                .maxRetries(2)
                .delay(200, MILLIS)
                .jitter(100, MILLIS)
                .maxDuration(4, SECONDS)
                .retryOn(FAILURES)
                .done()
                .withCircuitBreaker()
                .name(source.service())
                .requestVolumeThreshold(6)
                .failureRatio(0.75)
                .delay(2, SECONDS)
                .failOn(FAILURES)
                .done()
                .build();
    }

    /**
     * What the source answers.
     *
     * @throws SourceUnavailable when it does not, in time
     */
    <T> T ask(Source source, Class<T> type, Supplier<T> question) {
        try {
            return guards.get(source).get(question, type);
        } catch (TimeoutException e) {
            throw new SourceUnavailable(source, "too slow", e);
        } catch (CircuitBreakerOpenException e) {
            throw new SourceUnavailable(source, "keeps failing, left alone", e);
        }
    }
}
