package org.edubalance.evaluation.evaluations;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Tells how an evaluation goes on for as long as somebody listens. Each look is a query of its own,
 * so that listeners hold no connection between them.
 */
@ApplicationScoped
class EvaluationEvents {

    private static final Duration LOOK = Duration.ofMillis(300);
    private static final int LOOKS_UNTIL_HEARTBEAT = 50;

    /** Then the listener has to show its token again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final EvaluationProgress progress;
    private final EvaluationAnswers answers;

    EvaluationEvents(EvaluationProgress progress, EvaluationAnswers answers) {
        this.progress = progress;
        this.answers = answers;
    }

    /**
     * Events of an evaluation: {@code progress} whenever something changed, {@code end} when
     * nothing will any more, comments in between.
     *
     * @param after number of the last event that the listener has; 0 for none
     */
    Multi<OutboundSseEvent> of(UUID id, long after, Sse sse) {
        Telling telling = new Telling(after, sse);
        return Multi.createBy()
                .repeating()
                .uni(
                        () ->
                                Uni.createFrom()
                                        .item(() -> telling.of(answers.of(progress.read(id))))
                                        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .withDelay(LOOK)
                .whilst(told -> !telling.isOver())
                .onItem()
                .disjoint();
    }

    /** What one listener was told already. */
    private static final class Telling {

        private final Sse sse;
        private final Instant until = Instant.now().plus(LONGEST);
        private long number;
        private int looks;
        private EvaluationResponse last;
        private boolean ended;

        Telling(long after, Sse sse) {
            this.number = after;
            this.sse = sse;
        }

        boolean isOver() {
            return ended || Instant.now().isAfter(until);
        }

        List<OutboundSseEvent> of(EvaluationResponse now) {
            if (!now.status().isUnderWay()) {
                ended = true;
                return List.of(event("progress", now), event("end", now));
            }
            if (!now.equals(last)) {
                last = now;
                looks = 0;
                return List.of(event("progress", now));
            }
            return ++looks % LOOKS_UNTIL_HEARTBEAT == 0
                    ? List.of(sse.newEventBuilder().comment("still here").build())
                    : List.of();
        }

        private OutboundSseEvent event(String name, EvaluationResponse data) {
            return sse.newEventBuilder()
                    .id(Long.toString(++number))
                    .name(name)
                    .mediaType(MediaType.APPLICATION_JSON_TYPE)
                    .data(EvaluationResponse.class, data)
                    .build();
        }
    }
}
