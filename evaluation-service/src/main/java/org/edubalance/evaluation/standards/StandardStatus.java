package org.edubalance.evaluation.standards;

/** Where a version of a standard stands. */
public enum StandardStatus {
    /** May still be changed; no evaluation uses it. */
    DRAFT,
    /** Never changes any more. */
    PUBLISHED
}
