package org.edubalance.evaluation.core.gap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edubalance.evaluation.core.Share;

/**
 * Least additions that bring a coefficient of variation down to a limit, all units costing the
 * same: the poorest schools are all lifted to one level t, X' = max(X, t), and nobody above it gets
 * anything. With c schools lifted, W their weight, R1 = Σ wX and R2 = Σ wX² of the rest, the level
 * solves A·t² + B·t + C = 0 with A = W((1+L²)W − 1), B = 2(1+L²)W·R1, C = (1+L²)R1² − R2. O(n log
 * n) once, O(log n) a limit. Whole units: {@link WholeUnits}.
 */
public final class WaterFilling {

    /**
     * How far to fill.
     *
     * @param level resource per pupil that the poorest are lifted to
     * @param additions what each school gets, by code, in raw units; all schools are there
     * @param total of the additions
     */
    public record Fill(double level, Map<String, Double> additions, double total) {}

    private final List<Share> schools;
    private final double pupils;
    private final double[] value;
    private final double[] people;
    private final double[] weightUpTo;
    private final double[] amountUpTo;
    private final double[] restFirst;
    private final double[] restSecond;

    /**
     * @param shares at least one school
     */
    public WaterFilling(Collection<Share> shares) {
        if (shares.isEmpty()) {
            throw new IllegalArgumentException("no school to fill");
        }
        schools =
                shares.stream()
                        .sorted(
                                Comparator.comparingDouble(Share::perPupil)
                                        .thenComparing(Share::schoolCode))
                        .toList();
        int n = schools.size();
        pupils = schools.stream().mapToDouble(Share::pupils).sum();
        value = schools.stream().mapToDouble(Share::perPupil).toArray();
        people = schools.stream().mapToDouble(Share::pupils).toArray();
        weightUpTo = new double[n + 1];
        amountUpTo = new double[n + 1];
        restFirst = new double[n + 1];
        restSecond = new double[n + 1];
        for (int c = 0; c < n; c++) {
            weightUpTo[c + 1] = weightUpTo[c] + people[c] / pupils;
            amountUpTo[c + 1] = amountUpTo[c] + people[c] * value[c];
        }
        for (int c = n - 1; c >= 0; c--) {
            double weight = people[c] / pupils;
            restFirst[c] = restFirst[c + 1] + weight * value[c];
            restSecond[c] = restSecond[c + 1] + weight * value[c] * value[c];
        }
    }

    /** Least additions for a coefficient of at most {@code limit}; none when it is met already. */
    public Fill to(double limit) {
        return at(level(limit));
    }

    /** Total of the least additions, in raw units. */
    public double total(double limit) {
        return cost(level(limit));
    }

    /** What comes of filling up until {@code total} is used up: the least coefficient for it. */
    public Fill spending(double total) {
        int n = value.length;
        int c = 1;
        while (c < n && cost(value[c]) <= total) {
            c++;
        }
        return at((total + amountUpTo[c]) / (weightUpTo[c] * pupils));
    }

    /** The level that the poorest have to reach; that of the poorest when nothing is to be done. */
    public double level(double limit) {
        double factor = 1 + limit * limit;
        if (holds(0, value[0], factor)) {
            return value[0];
        }
        int low = 1;
        int high = value.length - 1;
        while (low < high) {
            int c = (low + high) / 2;
            if (holds(c, value[c], factor)) {
                high = c;
            } else {
                low = c + 1;
            }
        }
        return low >= value.length ? value[value.length - 1] : root(low, factor);
    }

    /** CV <= L is (1+L²)m² >= q; {@code c} schools are at {@code level}. */
    private boolean holds(int c, double level, double factor) {
        return excess(c, level, factor) >= 0;
    }

    private double excess(int c, double level, double factor) {
        double mean = weightUpTo[c] * level + restFirst[c];
        return factor * mean * mean - (weightUpTo[c] * level * level + restSecond[c]);
    }

    private double root(int c, double factor) {
        double low = value[c - 1];
        double high = value[c];
        double weight = weightUpTo[c];
        double a = weight * (factor * weight - 1);
        double b = 2 * factor * weight * restFirst[c];
        double constant = factor * restFirst[c] * restFirst[c] - restSecond[c];
        double discriminant = b * b - 4 * a * constant;
        if (discriminant >= 0) {
            double half = -0.5 * (b + Math.copySign(Math.sqrt(discriminant), b));
            double slack = 1e-9 * (1 + Math.abs(high));
            for (double t : new double[] {constant / half, a == 0 ? Double.NaN : half / a}) {
                if (t >= low - slack && t <= high + slack) {
                    return Math.min(Math.max(t, low), high);
                }
            }
        }
        return high;
    }

    private double cost(double level) {
        double sum = 0;
        for (int i = 0; i < value.length && value[i] < level; i++) {
            sum += people[i] * (level - value[i]);
        }
        return sum;
    }

    private Fill at(double level) {
        Map<String, Double> additions = new LinkedHashMap<>();
        IntStream.range(0, value.length)
                .forEach(
                        i ->
                                additions.put(
                                        schools.get(i).schoolCode(),
                                        people[i] * Math.max(0, level - value[i])));
        return new Fill(level, additions, cost(level));
    }
}
