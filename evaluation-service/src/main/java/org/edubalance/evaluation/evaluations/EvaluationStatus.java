package org.edubalance.evaluation.evaluations;

/** Where an evaluation stands. */
public enum EvaluationStatus {
    /** Asked for; no replica has begun. */
    QUEUED,
    /** Its parts are being evaluated. */
    RUNNING,
    /** Computed, stored and never changed. */
    SEALED,
    /** Something could not be evaluated; what was sealed of it stays. */
    FAILED,
    /** Given up by somebody; what was sealed of it stays. */
    CANCELLED;

    boolean isUnderWay() {
        return this == QUEUED || this == RUNNING;
    }
}
