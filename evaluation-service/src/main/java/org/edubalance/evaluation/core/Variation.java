package org.edubalance.evaluation.core;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How unevenly a resource is spread between schools, each school weighing as much as its pupils
 * (校际差异系数).
 *
 * <p>With P the pupils and X = amount / pupils of a school: mean X̄ = Σamount / ΣP, S = √(Σ P (X −
 * X̄)² / ΣP), coefficient = S / X̄. Population form. Summed by school code with compensation, so
 * that the same schools give the same bits in any order. Source: 教督〔2012〕3号 and the published
 * worked example.
 *
 * @param mean resource per pupil over all schools (ratio of the sums), in the resource's unit
 * @param standardDeviation root of the pupil-weighted mean square distance from {@code mean}, same
 *     unit
 */
public record Variation(double mean, double standardDeviation) {

    /**
     * Computes the variation in two passes.
     *
     * @param schools at least one; none is an {@link IllegalArgumentException}
     */
    public static Variation of(Collection<Share> schools) {
        if (schools.isEmpty()) {
            throw new IllegalArgumentException("no school, no variation");
        }
        List<Share> ordered = schools.stream().sorted(Share.BY_SCHOOL).toList();
        CompensatedSum amount = new CompensatedSum();
        CompensatedSum pupils = new CompensatedSum();
        for (Share school : ordered) {
            amount.add(school.amount());
            pupils.add(school.pupils());
        }
        double mean = amount.value() / pupils.value();
        CompensatedSum squares = new CompensatedSum();
        for (Share school : ordered) {
            double distance = school.perPupil() - mean;
            squares.add(school.pupils() * distance * distance);
        }
        return new Variation(mean, Math.sqrt(squares.value() / pupils.value()));
    }

    /**
     * S / X̄; empty when the mean is 0: nobody has any, so nothing can be said about how evenly it
     * is spread.
     */
    public OptionalDouble coefficient() {
        return mean == 0 ? OptionalDouble.empty() : OptionalDouble.of(standardDeviation / mean);
    }
}
