package org.edubalance.teacher.facts;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.edubalance.kit.problem.Problem;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;

/** The instant that facts are of. History is not kept yet, so it can only be the present. */
final class FactsInstant {
    /** How long ago still is the present. */
    static final Duration PRESENT = Duration.ofSeconds(60);

    /** How far clocks of two machines may differ. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    private FactsInstant() {}

    /**
     * The instant asked for, or now.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is yet to come
     */
    static Instant of(Instant asked, Instant now) {
        if (asked == null) {
            return now.truncatedTo(ChronoUnit.MILLIS);
        }
        if (asked.isAfter(now.plus(SKEW))) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            "asOf",
                            "时刻不得晚于现在",
                            "An instant that is yet to come has no facts",
                            asked.toString()));
        }
        return asked;
    }

    /** Whether the instant is before the history that is kept. */
    static boolean isGone(Instant instant, Instant now) {
        return instant.isBefore(now.minus(PRESENT));
    }

    /** The answer 410 for an instant that is gone. */
    static Response gone(Instant asked, Locale language) {
        Text title = Text.text("不保留该时刻的历史", "The history of that instant is not kept");
        Text detail =
                Text.text(
                        "asOf %s 早于所保留的历史（现在之前 %d 秒）".formatted(asked, PRESENT.toSeconds()),
                        "asOf %s is before the history that is kept (%d s before now)"
                                .formatted(asked, PRESENT.toSeconds()));
        Problem problem =
                new Problem(
                        "/problems/history-not-kept",
                        title.in(language),
                        Response.Status.GONE.getStatusCode(),
                        detail.in(language),
                        "/teacher/v1/facts",
                        "HISTORY_NOT_KEPT",
                        null,
                        null,
                        Map.of());
        return Response.status(Response.Status.GONE)
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }
}
