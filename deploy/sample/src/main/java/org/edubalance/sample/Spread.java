package org.edubalance.sample;

/** The pupil-weighted coefficient of variation (校际差异系数) that the calibration steers by. */
final class Spread {
    private Spread() {}

    static double cv(double[] amounts, double[] pupils) {
        double amount = 0, people = 0;
        for (int i = 0; i < amounts.length; i++) {
            amount += amounts[i];
            people += pupils[i];
        }
        double mean = amount / people, squares = 0;
        for (int i = 0; i < amounts.length; i++) {
            double distance = amounts[i] / pupils[i] - mean;
            squares += pupils[i] * distance * distance;
        }
        return Math.sqrt(squares / people) / mean;
    }
}
