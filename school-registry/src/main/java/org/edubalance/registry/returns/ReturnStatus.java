package org.edubalance.registry.returns;

/** State of a revision of a return. */
public enum ReturnStatus {
    /** Being written; anything may be missing or not add up. */
    DRAFT,
    /** Handed in by the school; it adds up and waits to be verified. */
    SUBMITTED,
    /** Verified by another person; never changes again. */
    VERIFIED
}
