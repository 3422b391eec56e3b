package org.edubalance.evaluation.core;

/** How sure a number of a standard is; shown wherever its source is printed. */
public enum Confidence {
    /** Confirmed in a published text. */
    C,
    /** Recomputed from published numbers. */
    R,
    /** From memory: verify before relying on it. */
    M,
    /** A choice of this product, a parameter. */
    P
}
