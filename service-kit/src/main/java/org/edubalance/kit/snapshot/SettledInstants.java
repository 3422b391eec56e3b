package org.edubalance.kit.snapshot;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.ProblemType;

/**
 * Settles instants: once an instant has been given out for a division, no transaction that is still
 * open, and none that is yet to begin, can change what the division's records were at it.
 *
 * <p>Short writers are waited for. While a long one is at work, the instant before it began is the
 * last that can be settled; who writes elsewhere does not matter.
 */
@ApplicationScoped
public class SettledInstants {

    /** How long writers may take until an earlier instant is given out instead. */
    private static final Duration PATIENCE = Duration.ofMillis(300);

    /** How long a caller who asked for a certain instant is kept waiting. */
    private static final Duration PATIENCE_WHEN_ASKED = Duration.ofSeconds(2);

    private static final String RETRY_SECONDS = "5";

    private final OpenWriters writers;

    SettledInstants(OpenWriters writers) {
        this.writers = writers;
    }

    /** The latest instant of a division that is settled; of the nation when in doubt. */
    public Instant latest(DivisionCode division) {
        Instant now = writers.now();
        Optional<Instant> open = awaitWriters(division, now, PATIENCE);
        Instant settled = open.map(since -> since.minus(1, ChronoUnit.MICROS)).orElse(now);
        if (writers.historySince().filter(settled::isBefore).isPresent()) {
            throw notYet();
        }
        return settled;
    }

    /**
     * Settles an instant that a caller asks for.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is yet to come, 410 when its
     *     history is not kept, 503 when records of the division are being written since before it
     */
    public Instant settle(DivisionCode division, Instant asked) {
        Instant now = writers.now();
        Instant instant = asked.truncatedTo(ChronoUnit.MICROS);
        if (instant.isAfter(now)) {
            throw ProblemType.VALIDATION.of(
                    fault("asOf", "时刻不得晚于现在", "Must not lie in the future", asked.toString()));
        }
        Optional<Instant> since = writers.historySince();
        if (since.filter(instant::isBefore).isPresent()) {
            throw ProblemType.HISTORY_GONE.because(
                    "该时刻的历史数据已不保留，最早为 " + since.get(),
                    "The history of that instant is not kept; it begins at " + since.get());
        }
        if (awaitWriters(division, instant, PATIENCE_WHEN_ASKED).isPresent()) {
            throw notYet();
        }
        return instant;
    }

    private Optional<Instant> awaitWriters(
            DivisionCode division, Instant until, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        long pause = 2;
        Optional<Instant> open = writers.earliest(division, until);
        while (open.isPresent() && System.nanoTime() < deadline) {
            pause(pause);
            pause = Math.min(2 * pause, 50);
            open = writers.earliest(division, until);
        }
        return open;
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notYet();
        }
    }

    private static RuntimeException notYet() {
        return ProblemType.NOT_SETTLED
                .because(
                        "该时刻之前开始的写入尚未完成，请稍后重试",
                        "A write that began before that instant is still under way; try again later")
                .header("Retry-After", RETRY_SECONDS);
    }
}
