package org.edubalance.kit.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.edubalance.kit.trace.Traces;

/**
 * Work that outlives a request: kept in the service's own database, shared by its replicas, taken
 * over from a replica that dies.
 */
@ApplicationScoped
public class Jobs {

    private static final Duration POLLING = Duration.ofSeconds(1);

    /**
     * Dead replicas are looked for every second heartbeat, so that a job is taken over after five
     * missed ones, at most two more, and a poll: within 22 s.
     */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private static final int MISSED_HEARTBEATS = 5;
    private static final int THREADS = 3;
    private static final Duration SWEEP = Duration.ofHours(6);
    private static final Duration EPOCHS_KEPT = Duration.ofDays(30);

    private final DataSource database;
    private final Instance<Task<?>> tasks;
    private final Instance<JobKind> kinds;
    private final JobExecution execution;
    private final Traces traces;
    private Scheduler scheduler;

    Jobs(
            DataSource database,
            @Any Instance<Task<?>> tasks,
            @Any Instance<JobKind> kinds,
            JobExecution execution,
            Traces traces) {
        this.database = database;
        this.tasks = tasks;
        this.kinds = kinds;
        this.execution = execution;
        this.traces = traces;
    }

    void start(@Observes StartupEvent event) {
        List<Task<?>> known = new ArrayList<>();
        List<RecurringTask<?>> recurring = new ArrayList<>();
        for (Task<?> task : tasks) {
            if (task instanceof RecurringTask<?> repeated) {
                recurring.add(repeated);
            } else {
                known.add(task);
            }
        }
        kinds.forEach(kind -> known.add(execution.task(kind)));
        scheduler =
                Scheduler.create(database, known)
                        .startTasks(recurring)
                        .threads(THREADS)
                        .pollingInterval(POLLING)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                        .alwaysPersistTimestampInUTC()
                        .schedulerName(new SchedulerName.Fixed(name()))
                        .shutdownMaxWait(Duration.ofSeconds(5))
                        .build();
        scheduler.start();
    }

    /** Tells replicas apart, also those of one host, and a restarted one from itself. */
    private static String name() {
        return "replica-" + UUID.randomUUID();
    }

    void stop(@Observes ShutdownEvent event) {
        if (scheduler != null) {
            scheduler.stop();
        }
    }

    /** Epochs are kept far longer than anybody could be stopped and go on. */
    @Produces
    @Singleton
    RecurringTask<Void> sweep(JobFence fence) {
        return Tasks.recurring("job-sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> fence.forget(Instant.now().minus(EPOCHS_KEPT)));
    }

    /**
     * Queues a job of a {@link JobKind}, as part of the transaction under way; it will be part of
     * the trace of whoever asks for it.
     */
    public void queue(String task, String id) {
        String trace = traces.current().orElse(null);
        scheduler.schedule(new TaskInstance<>(task, id, trace), Instant.now());
    }

    /** Looks for due jobs now; call it after the transaction that queued one. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }
}
