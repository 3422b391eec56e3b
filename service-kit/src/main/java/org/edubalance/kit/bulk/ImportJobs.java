package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
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
import org.edubalance.kit.jobs.Jobs;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;
import org.jboss.logging.Logger;

/** Imports as jobs: queued with the transaction that stored them, carried out by any replica. */
@ApplicationScoped
class ImportJobs {

    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    private static final String TASK = "import";
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration SWEEP = Duration.ofMinutes(30);
    private static final Duration LONGEST_UPLOAD = Duration.ofHours(2);
    private static final int MOST_ATTEMPTS = 5;

    private final Jobs jobs;
    private final ImportStore store;
    private final ImportExecution execution;

    ImportJobs(Jobs jobs, ImportStore store, ImportExecution execution) {
        this.jobs = jobs;
        this.store = store;
        this.execution = execution;
    }

    /** The task for the job library. */
    @Produces
    @Singleton
    CustomTask<Void> task() {
        return Tasks.custom(TASK, Void.class)
                .execute((instance, context) -> carryOut(UUID.fromString(instance.getId())));
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
                                                () ->
                                                        store.discardUnfinished(
                                                                Instant.now()
                                                                        .minus(LONGEST_UPLOAD))));
    }

    void queue(UUID id) {
        jobs.queue(TASK, id.toString());
    }

    void wake() {
        jobs.wake();
    }

    private CompletionHandler<Void> carryOut(UUID id) {
        try {
            execution.carryOut(id);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (ImportStore.AlreadyFinished e) {
            LOG.infof("import %s was finished by another replica", id);
            return new CompletionHandler.OnCompleteRemove<>();
        } catch (ProblemException e) {
            if (e.type() == ProblemType.SOURCE_UNAVAILABLE) {
                store.waitsForSource(id, e.detail());
                return later();
            }
            return failed(id, e.detail());
        } catch (RuntimeException e) {
            LOG.errorf(e, "import %s failed", id);
            if (store.find(id).orElseThrow().attempts() < MOST_ATTEMPTS) {
                store.waits(id, text("出错后将重试", "Will be tried again after a failure"));
                return later();
            }
            return failed(
                    id,
                    text(
                            "服务内部出错，未导入任何数据，导入编号 " + id,
                            "Something failed on our side, nothing was loaded; import " + id));
        }
    }

    private CompletionHandler<Void> failed(UUID id, Text reason) {
        QuarkusTransaction.requiringNew()
                .run(() -> store.finish(id, ImportStatus.FAILED, 0, 0, 0, reason));
        return new CompletionHandler.OnCompleteRemove<>();
    }

    private static CompletionHandler<Void> later() {
        return (complete, operations) -> operations.reschedule(complete, Instant.now().plus(PAUSE));
    }
}
