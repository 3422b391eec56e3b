package org.edubalance.funding.allocations;

/** How far a run has come. */
public enum AllocationStatus {
    /** Computed; nothing depends on it. */
    DRAFT,
    /** Approved by another person than the one who made it; the county's run of that year. */
    APPROVED,
    /** The schools have the money. */
    PAID
}
