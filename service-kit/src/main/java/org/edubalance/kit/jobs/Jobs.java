package org.edubalance.kit.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Work that outlives a request: kept in the service's own database, shared by its replicas, taken
 * over from a replica that dies.
 */
@ApplicationScoped
public class Jobs {

    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final int THREADS = 3;

    private final DataSource database;
    private final Instance<Task<?>> tasks;
    private Scheduler scheduler;

    Jobs(DataSource database, @Any Instance<Task<?>> tasks) {
        this.database = database;
        this.tasks = tasks;
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
        scheduler =
                Scheduler.create(database, known)
                        .startTasks(recurring)
                        .threads(THREADS)
                        .pollingInterval(POLLING)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(4)
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

    /** Queues a job, as part of the transaction under way. */
    public void queue(String task, String id) {
        scheduler.schedule(new TaskInstance<>(task, id), Instant.now());
    }

    /** Looks for due jobs now; call it after the transaction that queued one. */
    public void wake() {
        scheduler.triggerCheckForDueExecutions();
    }
}
