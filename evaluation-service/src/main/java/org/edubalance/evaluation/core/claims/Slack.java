package org.edubalance.evaluation.core.claims;

/** What binary rounding may do to a number of this size. */
final class Slack {
    private static final double ABSOLUTE = 1e-9;
    private static final double RELATIVE = 1e-13;

    private Slack() {}

    static double of(double value) {
        return Math.max(ABSOLUTE, RELATIVE * Math.abs(value));
    }
}
