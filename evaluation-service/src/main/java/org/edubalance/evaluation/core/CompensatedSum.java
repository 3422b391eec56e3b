package org.edubalance.evaluation.core;

/**
 * A running sum that keeps what rounding would lose (Neumaier), so that 255 schools add up exactly
 * enough.
 */
public final class CompensatedSum {
    private double sum;
    private double lost;

    /** Adds one value. */
    public void add(double value) {
        double next = sum + value;
        lost += Math.abs(sum) >= Math.abs(value) ? (sum - next) + value : (value - next) + sum;
        sum = next;
    }

    /** The sum so far. */
    public double value() {
        return sum + lost;
    }
}
