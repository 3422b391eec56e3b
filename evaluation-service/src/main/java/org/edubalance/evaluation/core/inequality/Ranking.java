package org.edubalance.evaluation.core.inequality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.edubalance.evaluation.core.CompensatedSum;
import org.edubalance.evaluation.core.Share;

/** The schools of a distribution from the poorest to the richest, ties by school code. */
final class Ranking {
    private final Distribution distribution;
    private final List<Share> schools;

    Ranking(Distribution distribution) {
        this.distribution = distribution;
        this.schools =
                distribution.schools().stream()
                        .sorted(Comparator.comparingDouble(Share::perPupil))
                        .toList();
    }

    List<Share> schools() {
        return schools;
    }

    /** From (0, 0) on, a point a school; the last one exactly (1, 1). */
    List<LorenzPoint> lorenz() {
        List<LorenzPoint> points = new ArrayList<>();
        points.add(new LorenzPoint(0, 0));
        CompensatedSum pupils = new CompensatedSum();
        CompensatedSum amount = new CompensatedSum();
        for (Share school : schools.subList(0, schools.size() - 1)) {
            pupils.add(school.pupils());
            amount.add(school.amount());
            points.add(
                    new LorenzPoint(
                            pupils.value() / distribution.pupils(),
                            amount.value() / distribution.amount()));
        }
        points.add(new LorenzPoint(1, 1));
        return List.copyOf(points);
    }

    /** Smallest resource per pupil at which half of the pupils are reached. */
    double median() {
        CompensatedSum pupils = new CompensatedSum();
        for (Share school : schools) {
            pupils.add(school.pupils());
            if (pupils.value() >= distribution.pupils() / 2) {
                return school.perPupil();
            }
        }
        throw new IllegalStateException("all pupils together are more than half of them");
    }

    /**
     * What the poorer half has of what it would have at the median; 1 is best. The median is above
     * zero.
     *
     * @param split cut the median school at exactly half of the pupils, instead of taking it whole
     */
    double mcloone(boolean split) {
        double median = median();
        if (!split) {
            return ofMedian(median, school -> school.perPupil() <= median);
        }
        CompensatedSum pupils = new CompensatedSum();
        CompensatedSum amount = new CompensatedSum();
        for (Share school : schools) {
            if (school.perPupil() < median) {
                pupils.add(school.pupils());
                amount.add(school.amount());
            }
        }
        double half = distribution.pupils() / 2;
        amount.add(median * (half - pupils.value()));
        return amount.value() / (median * half);
    }

    /** What the richer half has of what it would have at the median; 1 is best. */
    double verstegen() {
        double median = median();
        return ofMedian(median, school -> school.perPupil() >= median);
    }

    private double ofMedian(double median, Predicate<Share> half) {
        Distribution of = Distribution.of(schools.stream().filter(half).toList());
        return of.amount() / (median * of.pupils());
    }

    /** Richest over poorest; null when the poorest has none. */
    Double rangeRatio() {
        double least = schools.get(0).perPupil();
        return least == 0 ? null : schools.get(schools.size() - 1).perPupil() / least;
    }
}
