package org.edubalance.evaluation.core;

/** How a value is held against a threshold; {@code comparator} in a standard document. */
public enum Comparison {
    /** At most. */
    LE,
    /** At least. */
    GE,
    /** Below. */
    LT,
    /** Equal to. */
    EQ
}
