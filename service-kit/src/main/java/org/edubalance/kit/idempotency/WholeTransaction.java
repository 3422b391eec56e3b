package org.edubalance.kit.idempotency;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.sql.Contention;
import org.jboss.logging.Logger;

/**
 * Runs work in a transaction of its own, and all of it again when the database sacrificed it to
 * others: a transaction that was chosen to end a deadlock is gone as a whole, so nothing less than
 * the whole can be repeated.
 */
@ApplicationScoped
public class WholeTransaction {

    private static final Logger LOG = Logger.getLogger(WholeTransaction.class);
    private static final int MOST_TRIES = 5;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int FIRST_PAUSE_MILLIS = 20;

    private final MeterRegistry meters;

    WholeTransaction(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Runs the work and commits, unless the work marked the transaction for rollback; up to four
     * times more, after a pause that grows and varies, while others are in the way. Nothing is
     * begun again after 20 s.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503, when others were in the way each
     *     time
     * @throws Exception what the work threw; it is undone then
     */
    public <T> T run(Callable<T> work) throws Exception {
        long start = System.nanoTime();
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (Exception e) {
                Optional<Contention> contention = Contention.in(e);
                if (contention.isEmpty()) {
                    throw e;
                }
                meters.counter("balance.writes.contention", "kind", contention.get().name())
                        .increment();
                boolean late = System.nanoTime() - start > LONGEST.toNanos();
                if (tries == MOST_TRIES || late) {
                    throw exhausted(e, contention.get(), tries);
                }
                LOG.debugf("try %d ended by %s, trying again", tries, contention.get());
                pause(tries);
            }
        }
    }

    private static <T> T once(Callable<T> work) throws Exception {
        QuarkusTransaction.begin();
        try {
            T result = work.call();
            if (QuarkusTransaction.isRollbackOnly()) {
                QuarkusTransaction.rollback();
            } else {
                QuarkusTransaction.commit();
            }
            return result;
        } catch (Throwable e) {
            undo(e);
            throw e;
        }
    }

    private static void undo(Throwable why) {
        try {
            if (QuarkusTransaction.isActive()) {
                QuarkusTransaction.rollback();
            }
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    private static Exception exhausted(Exception last, Contention contention, int tries) {
        if (contention == Contention.CHANGED_MEANWHILE) {
            return last;
        }
        LOG.warnf(last, "given up after %d tries ended by %s", tries, contention);
        return ProblemType.BUSY
                .because(
                        "其他事务正在修改相同的数据，请稍后重试", "Others are changing the same data, try again later")
                .header("Retry-After", "1");
    }

    private static void pause(int tries) throws InterruptedException {
        int longest = FIRST_PAUSE_MILLIS << tries;
        Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
    }
}
