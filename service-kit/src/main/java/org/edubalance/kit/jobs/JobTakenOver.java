package org.edubalance.kit.jobs;

/**
 * This replica holds the job no longer: another one may be at it. What was begun is rolled back and
 * nothing more may be done for the job, not even saying so.
 */
public final class JobTakenOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For a job that turns out to be somebody else's. */
    public JobTakenOver(String task, String id) {
        super("%s %s is no longer this replica's".formatted(task, id));
    }
}
