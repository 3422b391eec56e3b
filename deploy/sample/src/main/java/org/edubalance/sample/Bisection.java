package org.edubalance.sample;

import java.util.function.DoubleUnaryOperator;

/**
 * Finds where a rising function of one parameter takes a value; keeps the nearest point met, since
 * ours move in small steps.
 */
final class Bisection {
    private static final int STEPS = 60;

    private Bisection() {}

    static double solve(double target, double low, double high, DoubleUnaryOperator rising) {
        double best = low, nearest = Double.MAX_VALUE;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2, value = rising.applyAsDouble(middle);
            double distance = Math.abs(value - target);
            if (distance < nearest) {
                nearest = distance;
                best = middle;
            }
            if (value < target) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return best;
    }
}
