package org.edubalance.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Whole numbers in proportion to weights that sum exactly to a total (largest remainders; ties to
 * the earlier place).
 */
final class Apportionment {
    private Apportionment() {}

    static int[] of(int total, double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double[] exact = new double[weights.length];
        for (int i = 0; i < weights.length; i++) {
            exact[i] = total * weights[i] / sum;
        }
        return round(total, exact);
    }

    /**
     * Rounds parts that already sum to nearly {@code total}, so that the whole numbers sum to it
     * exactly.
     */
    static int[] round(int total, double[] exact) {
        int[] whole = new int[exact.length];
        List<Integer> byRemainder = new ArrayList<>();
        int given = 0;
        for (int i = 0; i < exact.length; i++) {
            whole[i] = (int) StrictMath.floor(exact[i]);
            given += whole[i];
            byRemainder.add(i);
        }
        byRemainder.sort(
                Comparator.comparingDouble((Integer i) -> whole[i] - exact[i])
                        .thenComparing(i -> i));
        for (int k = 0; given < total; k = (k + 1) % whole.length) {
            whole[byRemainder.get(k)]++;
            given++;
        }
        for (int k = whole.length - 1; given > total; k = k == 0 ? whole.length - 1 : k - 1) {
            if (whole[byRemainder.get(k)] > 0) {
                whole[byRemainder.get(k)]--;
                given--;
            }
        }
        return whole;
    }

    /**
     * As {@link #of(int, double[])}, but nobody gets more than their limit; what is over goes to
     * the next with room.
     */
    static int[] withLimits(int total, double[] exact, int[] limits) {
        int[] whole = round(total, exact);
        int over = 0;
        for (int i = 0; i < whole.length; i++) {
            int excess = Math.max(0, whole[i] - limits[i]);
            whole[i] -= excess;
            over += excess;
        }
        while (over > 0) {
            int roomiest = 0;
            for (int i = 1; i < whole.length; i++) {
                if (limits[i] - whole[i] > limits[roomiest] - whole[roomiest]) {
                    roomiest = i;
                }
            }
            if (limits[roomiest] == whole[roomiest]) {
                throw new IllegalArgumentException("The limits leave no room for " + over);
            }
            whole[roomiest]++;
            over--;
        }
        return whole;
    }
}
