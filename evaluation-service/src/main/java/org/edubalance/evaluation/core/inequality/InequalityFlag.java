package org.edubalance.evaluation.core.inequality;

/** Remarks on measures of inequality. */
public enum InequalityFlag {
    /** Nothing to compare with. */
    SINGLE_SCHOOL,
    /** Nobody has any of the resource: no measure has a meaning. */
    MEAN_ZERO,
    /** A school with pupils has none of the resource: Theil's L is infinite, and left out. */
    ZERO_VALUE
}
