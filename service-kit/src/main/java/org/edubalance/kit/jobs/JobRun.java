package org.edubalance.kit.jobs;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionSemantics;
import java.time.Duration;

/**
 * One taking up of a job by one replica. It is the only way to write for the job: a transaction
 * commits only when the job is still this run's at its end, judged under a lock that whoever takes
 * the job over needs too.
 */
public final class JobRun {

    private final JobFence fence;
    private final String task;
    private final String id;
    private final String owner;
    private final long epoch;
    private final int attempts;
    private final int conflicts;

    JobRun(
            JobFence fence,
            String task,
            String id,
            String owner,
            long epoch,
            int attempts,
            int conflicts) {
        this.fence = fence;
        this.task = task;
        this.id = id;
        this.owner = owner;
        this.epoch = epoch;
        this.attempts = attempts;
        this.conflicts = conflicts;
    }

    /** The job's id, as it was queued. */
    public String id() {
        return id;
    }

    /**
     * Runs short work in a transaction of its own.
     *
     * @throws JobTakenOver when the job is no longer this run's; nothing is written then
     */
    public void transaction(Runnable work) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException(this + " is to stop, with its replica");
        }
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            fence.requireHeld(this);
                            work.run();
                        });
    }

    /**
     * Runs long work in a transaction of its own. Its connection is known to the others, so that
     * whoever takes the job over ends it and frees its locks at once. The work may call {@link
     * #transaction} meanwhile, for its progress; it must not write what its own long transaction
     * reads or writes.
     *
     * @throws JobTakenOver when the job is no longer this run's; nothing is written then
     */
    public void longTransaction(Duration longest, Runnable work) {
        try {
            QuarkusTransaction.runner(TransactionSemantics.REQUIRE_NEW)
                    .timeout((int) longest.toSeconds())
                    .run(
                            () -> {
                                fence.showConnection(this);
                                work.run();
                                fence.requireHeld(this);
                                fence.hideConnection(this);
                            });
        } catch (RuntimeException | Error rolledBack) {
            fence.hideConnectionAfterRollback(this);
            throw rolledBack;
        }
    }

    /**
     * Goes on only when the job is still this run's; for long work that writes nothing.
     *
     * @throws JobTakenOver when it is not
     */
    public void requireHeld() {
        transaction(() -> {});
    }

    String task() {
        return task;
    }

    String owner() {
        return owner;
    }

    long epoch() {
        return epoch;
    }

    /** How often the job was taken up without waiting for somebody else in between, from 1. */
    int attempts() {
        return attempts;
    }

    /** How often it gave way to other writers. */
    int conflicts() {
        return conflicts;
    }

    @Override
    public String toString() {
        return task + " " + id;
    }
}
