package org.edubalance.kit.jobs;

import org.edubalance.kit.problem.Text;

/**
 * Work of one sort that outlives a request. A service offers it by having a bean that implements
 * this; taking up, taking over, retries and giving up are the kit's. Its input and its outcome lie
 * in tables of the service, under the id that {@link Jobs#queue} was given.
 *
 * <p>A job may be begun several times: after a crash of its replica, or when a source was down. So
 * everything is written through {@link JobRun#transaction} or {@link JobRun#longTransaction}, and
 * the transaction that writes the outcome also says that the job is done.
 */
public interface JobKind {

    /** Name under which jobs of this sort are queued: {@code import}. */
    String task();

    /**
     * Does the job, or what is left of it; returning means that it is over. A {@code
     * SOURCE_UNAVAILABLE} problem makes it wait and begin again, another problem ends it with that
     * reason; a conflict with other writers, or a failure, makes it begin again, up to a limit.
     */
    void carryOut(JobRun run);

    /**
     * Notes that the job waits to begin again; called within a transaction of the job.
     *
     * @param reason what it waits for
     */
    void waits(JobRun run, Text reason);

    /**
     * Notes that the job failed for good; called within a transaction of the job.
     *
     * @param reason why, for whoever asked for it
     */
    void giveUp(JobRun run, Text reason);
}
