package org.edubalance.funding.growthchecks;

/** What came of a check. */
public enum Verdict {
    /** Met. */
    PASS,
    /** Not met. */
    FAIL,
    /** Can not be told: a figure is missing, or its base is not positive. */
    UNDETERMINED
}
