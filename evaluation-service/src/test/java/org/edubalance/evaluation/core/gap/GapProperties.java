package org.edubalance.evaluation.core.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.edubalance.evaluation.core.Share;
import org.edubalance.evaluation.core.Variation;

/** What holds of every county, whatever its figures are. */
class GapProperties {

    private record School(int pupils, int amount) {}

    @Provide
    Arbitrary<List<Share>> county() {
        return counties(2, 12, 2000);
    }

    @Provide
    Arbitrary<List<Share>> small() {
        return counties(3, 4, 12);
    }

    private static Arbitrary<List<Share>> counties(int fewest, int most, int largest) {
        Arbitrary<School> school =
                Combinators.combine(
                                Arbitraries.integers().between(1, Math.max(4, largest / 2)),
                                Arbitraries.integers().between(0, largest))
                        .as(School::new);
        return school.list()
                .ofMinSize(fewest)
                .ofMaxSize(most)
                .filter(schools -> schools.stream().anyMatch(one -> one.amount() > 0))
                .map(
                        schools ->
                                FiveSchools.shares(
                                        schools.stream().mapToDouble(School::pupils).toArray(),
                                        schools.stream().mapToDouble(School::amount).toArray()));
    }

    private static double cv(List<Share> county) {
        return Variation.of(county).coefficient().orElseThrow();
    }

    /** The quadratic of each c and a bisection on the level find the same. */
    @Property
    void theLevelIsThatOfABisection(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double part) {
        double limit = part * cv(county);
        if (limit < 1e-6) {
            return;
        }
        double low = 0;
        double high = county.stream().mapToDouble(Share::perPupil).max().orElseThrow();
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (FiveSchools.cv(county, lifted(county, middle)) <= limit) {
                high = middle;
            } else {
                low = middle;
            }
        }
        WaterFilling.Fill fill = new WaterFilling(county).to(limit);
        assertThat(fill.level()).isCloseTo(high, within(1e-6 * (1 + high)));
        assertThat(FiveSchools.cv(county, fill.additions())).isCloseTo(limit, within(1e-7));
    }

    private static Map<String, Double> lifted(List<Share> county, double level) {
        Map<String, Double> additions = new HashMap<>();
        for (Share school : county) {
            additions.put(
                    school.schoolCode(), school.pupils() * Math.max(0, level - school.perPupil()));
        }
        return additions;
    }

    @Property
    void aLowerLimitNeverCostsLess(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0, max = 1) double one,
            @ForAll @DoubleRange(min = 0, max = 1) double other) {
        WaterFilling filling = new WaterFilling(county);
        double stricter = Math.min(one, other) * cv(county);
        double laxer = Math.max(one, other) * cv(county);
        assertThat(filling.total(stricter))
                .isGreaterThanOrEqualTo(filling.total(laxer) - 1e-6 * (1 + filling.total(laxer)));
    }

    /** Up to the level of the next school, an addition to the poorest lowers the coefficient. */
    @Property
    void fillingUpNeverRaisesTheCoefficient(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        double highest = county.stream().mapToDouble(Share::perPupil).max().orElseThrow();
        double lowest = county.stream().mapToDouble(Share::perPupil).min().orElseThrow();
        double level = lowest + part * (highest - lowest);
        assertThat(FiveSchools.cv(county, lifted(county, level)))
                .isLessThanOrEqualTo(cv(county) + 1e-9);
    }

    /** Nothing that keeps the limit is cheaper: here, a random other way of adding as much less. */
    @Property
    void noOtherAdditionOfLessKeepsTheLimit(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double part,
            @ForAll List<@IntRange(min = 0, max = 100) Integer> taste) {
        double limit = part * cv(county);
        WaterFilling.Fill fill = new WaterFilling(county).to(limit);
        double weights = 0;
        Map<String, Double> other = new HashMap<>();
        for (int i = 0; i < county.size(); i++) {
            double weight = i < taste.size() ? taste.get(i) : 1;
            other.put(county.get(i).schoolCode(), weight);
            weights += weight;
        }
        if (weights == 0 || limit < 1e-6) {
            return;
        }
        double scale = 0.999 * fill.total() / weights;
        other.replaceAll((code, weight) -> weight * scale);
        assertThat(FiveSchools.cv(county, other)).isGreaterThan(limit);
    }

    /** Whole units against every combination there is. */
    @Property(tries = 300)
    void wholeUnitsAreWithinOneASchoolOfTheBestThereIs(
            @ForAll("small") List<Share> county,
            @ForAll @DoubleRange(min = 0.3, max = 0.95) double part) {
        double limit = part * cv(county);
        if (limit < 1e-6) {
            return;
        }
        WaterFilling filling = new WaterFilling(county);
        Map<String, Long> plan =
                new WholeUnits(FiveSchools.holdings(county), 1)
                        .to(limit, filling.to(limit).additions());
        long planned = plan.values().stream().mapToLong(Long::longValue).sum();
        long best = best(county, limit, planned);

        assertThat(FiveSchools.cv(county, plan)).isLessThanOrEqualTo(limit + 1e-12);
        assertThat((double) best).isGreaterThanOrEqualTo(filling.total(limit) - 1e-6);
        assertThat(planned - best).isLessThan(county.size());
    }

    private static long best(List<Share> county, double limit, long planned) {
        for (int total = 0; total < planned; total++) {
            if (some(county, limit, total, 0, new HashMap<>())) {
                return total;
            }
        }
        return planned;
    }

    private static boolean some(
            List<Share> county, double limit, int left, int school, Map<String, Integer> added) {
        String code = county.get(school).schoolCode();
        if (school == county.size() - 1) {
            added.put(code, left);
            return FiveSchools.cv(county, added) <= limit;
        }
        for (int units = 0; units <= left; units++) {
            added.put(code, units);
            if (some(county, limit, left - units, school + 1, added)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A unit moved from one school's additions to another's, in either direction, saves nothing.
     */
    @Property(tries = 200)
    void noSmallShiftIsCheaperWhereCostsDiffer(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0.2, max = 0.9) double part,
            @ForAll @IntRange(min = 0, max = 10) int dear) {
        double limit = part * cv(county);
        if (limit < 1e-3) {
            return;
        }
        double[] costs = new double[county.size()];
        for (int i = 0; i < costs.length; i++) {
            costs[i] = i == dear % costs.length ? 2 : 1;
        }
        List<Holding> holdings = FiveSchools.holdings(county, costs);
        PricedFilling.Fill fill = new PricedFilling(holdings).to(limit);
        assertThat(FiveSchools.cv(county, fill.additions())).isLessThanOrEqualTo(limit + 1e-9);
        double equal = 0;
        for (var addition : new WaterFilling(county).to(limit).additions().entrySet()) {
            int i = Integer.parseInt(addition.getKey()) - 1;
            equal += costs[i] * addition.getValue();
        }
        assertThat(fill.cost()).isLessThanOrEqualTo(equal * (1 + 1e-6) + 1e-6);
        for (int i = 0; i < costs.length; i++) {
            for (int j = 0; j < costs.length; j++) {
                shiftSavesNothing(county, limit, costs, fill, i, j);
            }
        }
    }

    private static void shiftSavesNothing(
            List<Share> county,
            double limit,
            double[] costs,
            PricedFilling.Fill fill,
            int i,
            int j) {
        String from = Integer.toString(i + 1);
        String to = Integer.toString(j + 1);
        double moved = 0.01 * fill.additions().get(from);
        if (i == j || moved < 1e-3) {
            return;
        }
        Map<String, Double> other = new HashMap<>(fill.additions());
        other.merge(from, -moved, Double::sum);
        other.merge(to, 0.999 * moved * costs[i] / costs[j], Double::sum);
        assertThat(FiveSchools.cv(county, other)).isGreaterThan(limit - 1e-9);
    }

    @Property
    void aBandMovesNoMoreThanItMustAndKeepsTheMean(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double part) {
        double limit = part * cv(county);
        if (limit < 1e-6) {
            return;
        }
        BandTransfer.Band band = new BandTransfer(county).to(limit);
        assertThat(FiveSchools.cv(county, band.changes())).isLessThanOrEqualTo(limit + 1e-9);
        Map<String, Double> less = new HashMap<>(band.changes());
        less.replaceAll((code, change) -> 0.99 * change);
        assertThat(FiveSchools.cv(county, less)).isGreaterThan(limit);
        assertThat(band.changes().values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(0, within(1e-6 * (1 + band.moved())));
    }

    /** The composite's allocation against every combination of a coarse grid. */
    @Property(tries = 50)
    void noCombinationOfLimitsIsCheaper(
            @ForAll("county") List<Share> one,
            @ForAll("county") List<Share> other,
            @ForAll @DoubleRange(min = 0.3, max = 0.9) double part) {
        List<CompositeAllocation.Item> items = List.of(item(one), item(other));
        double sum = part * (cv(one) + cv(other));
        CompositeAllocation allocation = new CompositeAllocation(items, sum);
        double[] limits = allocation.limits();
        double cost = items.get(0).at(limits[0]) + items.get(1).at(limits[1]);

        assertThat(limits[0] + limits[1]).isLessThanOrEqualTo(sum + 1e-9);
        assertThat(allocation.lowerBound()).isLessThanOrEqualTo(cost * (1 + 1e-9) + 1e-9);
        List<Double> costs = new ArrayList<>();
        for (int i = 0; i <= 200; i++) {
            double first = Math.min(cv(one), sum) * i / 200;
            costs.add(items.get(0).at(first) + items.get(1).at(sum - first));
        }
        double cheapest = costs.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        assertThat(cost).isLessThanOrEqualTo(cheapest * (1 + 1e-3) + 1e-6);
        assertThat(allocation.lowerBound()).isLessThanOrEqualTo(cheapest * (1 + 1e-9) + 1e-9);
    }

    private static CompositeAllocation.Item item(List<Share> county) {
        WaterFilling filling = new WaterFilling(county);
        return new CompositeAllocation.Item(cv(county), filling::total);
    }
}
