package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a coefficient is distributed over counties, each county counting once.
 *
 * @param counties that have the coefficient
 * @param mean plain mean over these counties; null when there is none, as are the other figures
 * @param min smallest
 * @param p10 a tenth of the counties have less
 * @param p25 a quarter has less
 * @param median half have less
 * @param p75 three quarters have less
 * @param p90 nine tenths have less
 * @param max greatest
 * @param histogram counties by width of 0.1 of the coefficient, the last from 1 on
 */
public record Distribution(
        int counties,
        Double mean,
        Double min,
        Double p10,
        Double p25,
        Double median,
        Double p75,
        Double p90,
        Double max,
        List<Bin> histogram) {

    private static final int BINS = 11;

    /**
     * One bar.
     *
     * @param from lower end, inclusive
     * @param to upper end, exclusive; null for the last
     * @param counties how many lie in it
     */
    public record Bin(double from, Double to, int counties) {}

    /** The distribution of values, in any order. */
    public static Distribution of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        if (sorted.length == 0) {
            return new Distribution(
                    0, null, null, null, null, null, null, null, null, histogram(sorted));
        }
        CompensatedSum sum = new CompensatedSum();
        for (double value : sorted) {
            sum.add(value);
        }
        return new Distribution(
                sorted.length,
                sum.value() / sorted.length,
                sorted[0],
                quantile(sorted, 0.1),
                quantile(sorted, 0.25),
                quantile(sorted, 0.5),
                quantile(sorted, 0.75),
                quantile(sorted, 0.9),
                sorted[sorted.length - 1],
                histogram(sorted));
    }

    /** Between two values in proportion: the place is (n - 1) q, counted from 0. */
    private static double quantile(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        if (below + 1 >= sorted.length) {
            return sorted[sorted.length - 1];
        }
        return sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }

    private static List<Bin> histogram(double[] sorted) {
        int[] counts = new int[BINS];
        for (double value : sorted) {
            int bin = 0;
            while (bin < BINS - 1 && value >= (bin + 1) / 10.0) {
                bin++;
            }
            counts[bin]++;
        }
        List<Bin> bins = new ArrayList<>(BINS);
        for (int bin = 0; bin < BINS; bin++) {
            bins.add(new Bin(bin / 10.0, bin == BINS - 1 ? null : (bin + 1) / 10.0, counts[bin]));
        }
        return bins;
    }
}
