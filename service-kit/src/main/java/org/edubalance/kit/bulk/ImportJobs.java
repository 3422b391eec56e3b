package org.edubalance.kit.bulk;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.kit.jobs.JobKind;
import org.edubalance.kit.jobs.JobRun;
import org.edubalance.kit.jobs.Jobs;
import org.edubalance.kit.problem.Text;

/** Imports as jobs: queued with the transaction that stored them, carried out by any replica. */
@ApplicationScoped
class ImportJobs implements JobKind {

    static final String TASK = "import";

    private static final Duration SWEEP = Duration.ofMinutes(30);
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(2);

    private final Jobs jobs;
    private final ImportStore store;
    private final ImportProgress progress;
    private final ImportExecution execution;

    ImportJobs(Jobs jobs, ImportStore store, ImportProgress progress, ImportExecution execution) {
        this.jobs = jobs;
        this.store = store;
        this.progress = progress;
        this.execution = execution;
    }

    /** A crash while receiving leaves nothing for long. */
    @Produces
    @Singleton
    RecurringTask<Void> sweep() {
        return Tasks.recurring("import-sweep", FixedDelay.of(SWEEP))
                .execute(
                        (instance, context) ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    store.discardUnfinished(
                                                            Instant.now().minus(LONGEST_UPLOAD));
                                                    progress.forgetEnded();
                                                }));
    }

    void queue(UUID id) {
        jobs.queue(TASK, id.toString());
    }

    void wake() {
        jobs.wake();
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void carryOut(JobRun run) {
        execution.carryOut(run);
    }

    @Override
    public void waits(JobRun run, Text reason) {
        store.waits(UUID.fromString(run.id()), reason);
    }

    @Override
    public void giveUp(JobRun run, Text reason) {
        store.finish(UUID.fromString(run.id()), ImportStatus.FAILED, 0, 0, 0, reason);
    }
}
