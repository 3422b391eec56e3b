package org.edubalance.kit.facts;

import static org.edubalance.kit.problem.Fault.fault;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.edubalance.kit.problem.ProblemType;

/**
 * The instant that facts are of. No history is kept as yet, so only the present can be asked for:
 * an older instant is refused rather than answered with what holds now.
 */
public final class FactsInstant {

    /** How long ago still counts as the present. */
    static final Duration PRESENT = Duration.ofSeconds(60);

    /** How far the clocks of two machines may differ. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    private FactsInstant() {}

    /**
     * The instant asked for, or now.
     *
     * @param asked may be {@code null}
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is yet to come, 410 when its
     *     history is not kept
     */
    public static Instant of(Instant asked, Instant now) {
        if (asked == null) {
            return now.truncatedTo(ChronoUnit.MILLIS);
        }
        if (asked.isAfter(now.plus(SKEW))) {
            throw ProblemType.VALIDATION.of(
                    fault("asOf", "时刻不得晚于现在", "Must not lie in the future", asked.toString()));
        }
        if (asked.isBefore(now.minus(PRESENT))) {
            throw ProblemType.HISTORY_GONE.because(
                    "尚不保留历史数据：asOf 只能在过去 " + PRESENT.toSeconds() + " 秒之内",
                    "No history is kept yet: asOf may lie "
                            + PRESENT.toSeconds()
                            + " s before now at most");
        }
        return asked;
    }
}
