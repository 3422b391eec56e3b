package org.edubalance.kit.jobs;

import static org.edubalance.kit.problem.Text.text;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.sql.Contention;
import org.edubalance.kit.trace.Traces;
import org.jboss.logging.Logger;

/** Carries out jobs that the library hands out, and decides what becomes of those that fail. */
@ApplicationScoped
class JobExecution {

    /** How often a job is begun that ends its replica, or fails, each time. */
    static final int MOST_ATTEMPTS = 5;

    /** How often a job gives way to other writers. */
    static final int MOST_CONFLICTS = 10;

    private static final Logger LOG = Logger.getLogger(JobExecution.class);
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final JobFence fence;
    private final Traces traces;

    JobExecution(JobFence fence, Traces traces) {
        this.fence = fence;
        this.traces = traces;
    }

    /** The kind as the library wants it. */
    Task<String> task(JobKind kind) {
        return Tasks.custom(kind.task(), String.class)
                .onDeadExecution(
                        (complete, operations) -> {
                            if (fence.shutOut(complete.getExecution())) {
                                operations.reschedule(complete, Instant.now());
                            }
                        })
                .onFailure(
                        (complete, operations) ->
                                operations.reschedule(complete, Instant.now().plus(PAUSE)))
                .execute(
                        (instance, context) ->
                                traces.continued(
                                        instance.getData(),
                                        "job " + kind.task(),
                                        () -> carryOut(kind, context)));
    }

    @ActivateRequestContext
    CompletionHandler<String> carryOut(JobKind kind, ExecutionContext context) {
        Execution execution = context.getExecution();
        Optional<JobRun> taken = fence.takeUp(execution);
        if (taken.isEmpty()) {
            return leave();
        }
        JobRun run = taken.get();
        LOG.infof("%s taken up by %s", run, run.owner());
        try {
            if (run.attempts() > MOST_ATTEMPTS) {
                return giveUp(
                        kind,
                        run,
                        text(
                                "执行此任务时服务已中断 " + MOST_ATTEMPTS + " 次，不再重试",
                                "The service broke down %d times at this job, it is not tried again"
                                        .formatted(MOST_ATTEMPTS)));
            }
            try {
                kind.carryOut(run);
                return remove();
            } catch (JobTakenOver e) {
                throw e;
            } catch (RuntimeException e) {
                boolean stopping = context.getSchedulerState().isShuttingDown();
                // What is to be said of the job is said before the replica stops.
                Thread.interrupted();
                return afterFailure(kind, run, e, stopping);
            }
        } catch (JobTakenOver e) {
            LOG.infof("%s was taken over from this replica", run);
            return leave();
        }
    }

    private CompletionHandler<String> afterFailure(
            JobKind kind, JobRun run, RuntimeException failure, boolean stopping) {
        run.requireHeld();
        if (failure instanceof ProblemException problem) {
            if (problem.type() != ProblemType.SOURCE_UNAVAILABLE) {
                return giveUp(kind, run, problem.detail());
            }
            return waits(kind, run, problem.detail(), () -> fence.notCounted(run, false), PAUSE);
        }
        Optional<Contention> contention = Contention.in(failure);
        if (contention.isPresent()) {
            LOG.infof(
                    "%s gives way to other writers, for the %d. time: %s",
                    run, run.conflicts() + 1, contention.get());
            if (run.conflicts() + 1 >= MOST_CONFLICTS) {
                return giveUp(
                        kind,
                        run,
                        text(
                                "相关记录一直被其他操作修改，请稍后重试",
                                "Others kept changing the same records; try again later"));
            }
            return waits(
                    kind,
                    run,
                    text("相关记录正被其他操作修改，将重试", "Waits for others who write the same records"),
                    () -> fence.notCounted(run, true),
                    pauseAfter(run.conflicts()));
        }
        if (stopping) {
            return waits(
                    kind,
                    run,
                    text("服务重启后继续", "Goes on after a restart of the service"),
                    () -> fence.notCounted(run, false),
                    Duration.ZERO);
        }
        LOG.errorf(failure, "%s failed", run);
        if (run.attempts() >= MOST_ATTEMPTS) {
            return giveUp(
                    kind,
                    run,
                    text(
                            "服务内部出错，任务编号 " + run.id(),
                            "Something failed on our side; job " + run.id()));
        }
        return waits(
                kind, run, text("出错后将重试", "Will be tried again after a failure"), () -> {}, PAUSE);
    }

    static Duration pauseAfter(int conflicts) {
        Duration pause = Duration.ofSeconds(1L << Math.min(conflicts, 5));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private static CompletionHandler<String> giveUp(JobKind kind, JobRun run, Text reason) {
        run.transaction(() -> kind.giveUp(run, reason));
        return remove();
    }

    private static CompletionHandler<String> waits(
            JobKind kind, JobRun run, Text reason, Runnable count, Duration pause) {
        run.transaction(
                () -> {
                    kind.waits(run, reason);
                    count.run();
                });
        return (complete, operations) -> operations.reschedule(complete, Instant.now().plus(pause));
    }

    private static CompletionHandler<String> remove() {
        return new CompletionHandler.OnCompleteRemove<>();
    }

    /** The job's row is another replica's business. */
    private static CompletionHandler<String> leave() {
        return (complete, operations) -> {};
    }
}
