package org.edubalance.evaluation.core;

/** State of a school's annual return of the year; {@link #NONE} when there is none. */
public enum ReturnStatus {
    /** Not started. */
    NONE,
    /** Being filled in, or sent back. */
    DRAFT,
    /** Handed in, not yet verified. */
    SUBMITTED,
    /** Verified: the facts of the school. */
    VERIFIED
}
