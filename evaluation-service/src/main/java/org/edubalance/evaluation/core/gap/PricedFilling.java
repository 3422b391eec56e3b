package org.edubalance.evaluation.core.gap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Least cost of bringing a coefficient of variation down to a limit when a unit costs more at one
 * school than at another: X' = max(X, α − β·c), c being the school's unit cost. For each β the α is
 * sought at which the coefficient is the limit, and the β at which α = (1+L²)·m(X'), which is where
 * the cost is least; equal costs are {@link WaterFilling}.
 */
public final class PricedFilling {
    private static final int HALVINGS = 100;

    /**
     * What to add where.
     *
     * @param alpha level that a unit costing nothing would be lifted to
     * @param beta how much lower the level is for each yuan of the unit cost
     * @param additions by school code, in raw units; all schools are there
     * @param cost of all, in the unit of the unit costs
     */
    public record Fill(double alpha, double beta, Map<String, Double> additions, double cost) {}

    private final List<Holding> schools;
    private final double pupils;
    private final double highest;
    private final double dearest;

    /**
     * @param schools at least one
     */
    public PricedFilling(List<Holding> schools) {
        this.schools = List.copyOf(schools);
        this.pupils = schools.stream().mapToDouble(Holding::pupils).sum();
        this.highest = schools.stream().mapToDouble(Holding::perPupil).max().orElseThrow();
        this.dearest = schools.stream().mapToDouble(Holding::unitCost).max().orElseThrow();
    }

    /** Least cost for a coefficient of at most {@code limit}; nothing when it is met already. */
    public Fill to(double limit) {
        double factor = 1 + limit * limit;
        if (excess(Double.NEGATIVE_INFINITY, 0, factor) >= 0) {
            return at(Double.NEGATIVE_INFINITY, 0);
        }
        if (dearest == 0) {
            return at(alpha(0, factor), 0);
        }
        double low = 0;
        double high = highest / dearest;
        while (isTooLow(high, factor)) {
            low = high;
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (isTooLow(middle, factor)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        double beta = (low + high) / 2;
        return at(alpha(beta, factor), beta);
    }

    /** At the least cost α = (1+L²)·m; below it a steeper slope is cheaper. */
    private boolean isTooLow(double beta, double factor) {
        double alpha = alpha(beta, factor);
        double mean = 0;
        for (Holding school : schools) {
            mean += school.pupils() / pupils * value(school, alpha, beta);
        }
        return alpha < factor * mean;
    }

    private static double value(Holding school, double alpha, double beta) {
        return Math.max(school.perPupil(), alpha - beta * school.unitCost());
    }

    /** The α at which the coefficient comes down to the limit; the upper end always keeps it. */
    private double alpha(double beta, double factor) {
        double low = 0;
        double high = highest + beta * dearest;
        while (excess(high, beta, factor) < 0) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (excess(middle, beta, factor) >= 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** (1+L²)m² − q, not below zero when the coefficient is within the limit. */
    private double excess(double alpha, double beta, double factor) {
        double mean = 0;
        double square = 0;
        for (Holding school : schools) {
            double value = value(school, alpha, beta);
            double weight = school.pupils() / pupils;
            mean += weight * value;
            square += weight * value * value;
        }
        return factor * mean * mean - square;
    }

    private static double addition(Holding school, double alpha, double beta) {
        return school.pupils() * (value(school, alpha, beta) - school.perPupil());
    }

    private Fill at(double alpha, double beta) {
        Map<String, Double> additions = new LinkedHashMap<>();
        double cost = 0;
        for (Holding school : schools) {
            double addition = addition(school, alpha, beta);
            additions.put(school.schoolCode(), addition);
            cost += school.unitCost() * addition;
        }
        return new Fill(alpha, beta, additions, cost);
    }
}
