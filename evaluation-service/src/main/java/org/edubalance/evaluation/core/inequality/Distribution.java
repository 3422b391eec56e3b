package org.edubalance.evaluation.core.inequality;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.edubalance.evaluation.core.CompensatedSum;
import org.edubalance.evaluation.core.Share;

/**
 * One resource over some schools. Sums run by school code, compensated, and logarithms are {@code
 * StrictMath}'s, so that the same schools give the same bits in any order and anywhere. With w a
 * school's share of the pupils, s its share of the resource, X = amount / pupils.
 */
final class Distribution {

    /** By school code; ties by the figures, so that no input order can leave a trace in a sum. */
    static final Comparator<Share> BY_CODE =
            Comparator.comparing(Share::schoolCode)
                    .thenComparingDouble(Share::pupils)
                    .thenComparingDouble(Share::amount);

    private final List<Share> schools;
    private final double pupils;
    private final double amount;

    private Distribution(List<Share> schools, double pupils, double amount) {
        this.schools = schools;
        this.pupils = pupils;
        this.amount = amount;
    }

    /** Of at least one school. */
    static Distribution of(Collection<Share> shares) {
        List<Share> schools = shares.stream().sorted(BY_CODE).toList();
        CompensatedSum pupils = new CompensatedSum();
        CompensatedSum amount = new CompensatedSum();
        for (Share school : schools) {
            pupils.add(school.pupils());
            amount.add(school.amount());
        }
        return new Distribution(schools, pupils.value(), amount.value());
    }

    List<Share> schools() {
        return schools;
    }

    double pupils() {
        return pupils;
    }

    double amount() {
        return amount;
    }

    double mean() {
        return amount / pupils;
    }

    /** Whether nobody has any: then no measure has a meaning. */
    boolean isEmpty() {
        return amount == 0;
    }

    /** Σ w ((X − centre) / unit)². */
    double meanSquare(double centre, double unit) {
        CompensatedSum squares = new CompensatedSum();
        for (Share school : schools) {
            double distance = (school.perPupil() - centre) / unit;
            squares.add(school.pupils() * distance * distance);
        }
        return squares.value() / pupils;
    }

    double cvSquared() {
        return meanSquare(mean(), mean());
    }

    /** Σ s ln(s / w), with 0 · ln 0 = 0. */
    double theilT() {
        CompensatedSum sum = new CompensatedSum();
        for (Share school : schools) {
            if (school.amount() > 0) {
                double share = school.amount() / amount;
                sum.add(share * StrictMath.log(share / (school.pupils() / pupils)));
            }
        }
        return notNegative(sum.value());
    }

    /** Σ w ln(w / s); empty when a school has none of the resource: the sum is infinite. */
    OptionalDouble theilL() {
        CompensatedSum sum = new CompensatedSum();
        for (Share school : schools) {
            if (school.amount() == 0) {
                return OptionalDouble.empty();
            }
            double weight = school.pupils() / pupils;
            sum.add(weight * StrictMath.log(weight / (school.amount() / amount)));
        }
        return OptionalDouble.of(notNegative(sum.value()));
    }

    /** 1 − Σ w (2Q − s) over the schools from the poorest on, Q the sum of s so far. */
    double gini() {
        CompensatedSum held = new CompensatedSum();
        CompensatedSum sum = new CompensatedSum();
        for (Share school : new Ranking(this).schools()) {
            held.add(school.amount());
            double share = school.amount() / amount;
            sum.add(school.pupils() / pupils * (2 * held.value() / amount - share));
        }
        return notNegative(1 - sum.value());
    }

    /** Rounding may leave a trace below zero where all is even. */
    private static double notNegative(double measure) {
        return Math.max(0, measure);
    }
}
