package org.edubalance.evaluation.core;

/**
 * Comparisons of unrounded doubles; the slack only absorbs binary rounding, 0.5018 still exceeds
 * 0.50.
 */
public final class Tolerance {
    private static final double SLACK = 1e-9;

    private Tolerance() {}

    /** Whether a coefficient keeps a limit. */
    public static boolean atMost(double value, double limit) {
        return value <= limit + SLACK;
    }

    /** Whether a value reaches a threshold. */
    public static boolean atLeast(double value, double threshold) {
        return value >= threshold - SLACK;
    }

    /** Whole units that cover a need: 4.04 teachers are 5, 3.0000000001 rooms are 3. */
    public static double wholeUnits(double need) {
        return Math.max(0, Math.ceil(need - SLACK));
    }
}
