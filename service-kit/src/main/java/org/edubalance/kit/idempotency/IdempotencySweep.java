package org.edubalance.kit.idempotency;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Forgets keys after two days. */
@ApplicationScoped
class IdempotencySweep {

    static final Duration KEPT = Duration.ofHours(48);

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final int BATCH = 500;

    private final IdempotencyStore store;

    IdempotencySweep(IdempotencyStore store) {
        this.store = store;
    }

    /** The task for the job library. */
    @Produces
    @Singleton
    RecurringTask<Void> idempotencySweep() {
        return Tasks.recurring("idempotency-sweep", FixedDelay.of(PAUSE))
                .execute((instance, context) -> sweep(Instant.now()));
    }

    /** In short transactions, so that nobody waits. */
    void sweep(Instant now) {
        int forgotten;
        do {
            forgotten =
                    QuarkusTransaction.requiringNew()
                            .call(() -> store.forget(now.minus(KEPT), BATCH));
        } while (forgotten == BATCH);
    }
}
