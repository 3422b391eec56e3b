package org.edubalance.evaluation.core.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.edubalance.evaluation.core.Share;

/** What holds of every measure in every county. Each of these fails for some wrong formula. */
class InequalityProperties {
    private static final double TINY = 1e-9;

    /** The four measures; Theil's L only where nobody is without. */
    private static final List<ToDoubleFunction<Inequality>> MEASURES =
            List.of(
                    of -> of.cvSquared().total(),
                    of -> of.theilT().total(),
                    of -> of.theilL().total(),
                    Inequality::gini);

    /** Counties in which every school has some of the resource. */
    @Provide
    Arbitrary<List<GroupedShare>> county() {
        return counties(1);
    }

    /** Counties in which some schools may have none. */
    @Provide
    Arbitrary<List<GroupedShare>> anyCounty() {
        return counties(0)
                .filter(schools -> schools.stream().anyMatch(s -> s.share().amount() > 0));
    }

    private static Arbitrary<List<GroupedShare>> counties(double least) {
        Arbitrary<Double> amounts = Arbitraries.doubles().between(least, 50_000).ofScale(2);
        Arbitrary<Integer> evenPupils = Arbitraries.integers().between(1, 1500).map(n -> 2 * n);
        Arbitrary<String> groups = Arbitraries.of("", "A", "B", "C");
        return Combinators.combine(groups, amounts, evenPupils)
                .as((group, x, pupils) -> new GroupedShare(group, new Share("", x, pupils)))
                .list()
                .ofMinSize(2)
                .ofMaxSize(30)
                .map(InequalityProperties::numbered);
    }

    private static List<GroupedShare> numbered(List<GroupedShare> schools) {
        List<GroupedShare> numbered = new ArrayList<>();
        for (GroupedShare school : schools) {
            String code = String.format("2141%06d", numbered.size());
            numbered.add(with(school, code, school.share().amount(), school.share().pupils()));
        }
        return numbered;
    }

    private static GroupedShare with(
            GroupedShare school, String code, double amount, double pupils) {
        return new GroupedShare(school.group(), new Share(code, amount, pupils));
    }

    @Property
    void betweenAndWithinMakeTheWhole(@ForAll("anyCounty") List<GroupedShare> county) {
        Inequality of = Inequality.of(county, false);

        assertWhole(of.cvSquared());
        assertWhole(of.theilT());
        if (of.theilL() != null) {
            assertWhole(of.theilL());
        }
        GiniParts parts = of.giniParts();
        assertThat(parts.between() + parts.within() + parts.overlap())
                .isCloseTo(of.gini(), within(1e-12));
        assertThat(of.cvSquared().total()).isCloseTo(of.cv() * of.cv(), relative(of.cv()));
        double between = of.groups().stream().mapToDouble(GroupLine::cvSquaredBetween).sum();
        double inside = of.groups().stream().mapToDouble(GroupLine::cvSquaredWithin).sum();
        assertThat(between).isCloseTo(of.cvSquared().between(), relative(between));
        assertThat(inside).isCloseTo(of.cvSquared().within(), relative(inside));
    }

    private static void assertWhole(InequalityParts parts) {
        assertThat(parts.between() + parts.within())
                .isCloseTo(parts.total(), relative(parts.total()));
        assertThat(parts.between()).isNotNegative();
        assertThat(parts.within()).isNotNegative();
    }

    private static Offset<Double> relative(double size) {
        return within(1e-12 * (1 + size * size + size));
    }

    @Property
    void theContributionsOfTheSchoolsMakeTheWhole(@ForAll("anyCounty") List<GroupedShare> county) {
        Inequality of = Inequality.of(county, false);
        Assume.that(of.cvSquared().total() > 0);

        assertThat(of.contributions().stream().mapToDouble(SchoolContribution::share).sum())
                .isCloseTo(1, within(1e-12));
    }

    @Property
    void scalingEveryAmountChangesNoMeasure(
            @ForAll("county") List<GroupedShare> county,
            @ForAll @IntRange(min = 1, max = 100_000) int thousandths) {
        double by = thousandths / 1000.0;
        List<GroupedShare> scaled =
                county.stream()
                        .map(
                                s ->
                                        with(
                                                s,
                                                s.share().schoolCode(),
                                                s.share().amount() * by,
                                                s.share().pupils()))
                        .toList();

        assertSame(scaled, county);
    }

    /** A school counts by its pupils, however they are housed: an unweighted formula fails here. */
    @Property
    void splittingOneSchoolInHalfChangesNothing(@ForAll("county") List<GroupedShare> county) {
        GroupedShare first = county.get(0);
        GroupedShare half =
                with(
                        first,
                        first.share().schoolCode(),
                        first.share().amount() / 2,
                        first.share().pupils() / 2);
        List<GroupedShare> split = new ArrayList<>(county.subList(1, county.size()));
        Collections.addAll(split, half, half);

        assertSame(split, county);
        Inequality after = Inequality.of(split, true);
        Inequality before = Inequality.of(county, true);
        assertThat(after.median()).isEqualTo(before.median());
        assertThat(after.mcloone()).isCloseTo(before.mcloone(), within(TINY));
        assertThat(after.verstegen()).isCloseTo(before.verstegen(), within(TINY));
    }

    /** A sample form, with n - 1 below the line, fails here. */
    @Property
    void aCountyTwiceOverIsAsUnequalAsOnce(@ForAll("county") List<GroupedShare> county) {
        List<GroupedShare> twice = new ArrayList<>(county);
        county.forEach(
                s ->
                        twice.add(
                                with(
                                        s,
                                        "x" + s.share().schoolCode(),
                                        s.share().amount(),
                                        s.share().pupils())));

        assertSame(twice, county);
    }

    @Property
    void theOrderOfTheSchoolsChangesNoBit(
            @ForAll("anyCounty") List<GroupedShare> county, @ForAll long seed) {
        List<GroupedShare> shuffled = new ArrayList<>(county);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(Inequality.of(shuffled, true)).isEqualTo(Inequality.of(county, true));
    }

    /** Pigou-Dalton: from a richer to a poorer school, without turning their order round. */
    @Property
    void aTransferToAPoorerSchoolLowersEveryMeasure(
            @ForAll("county") List<GroupedShare> county,
            @ForAll @DoubleRange(min = 0.05, max = 1) double part) {
        Share one = county.get(0).share();
        Share other = county.get(1).share();
        boolean firstIsPoor = one.perPupil() <= other.perPupil();
        GroupedShare poor = county.get(firstIsPoor ? 0 : 1);
        GroupedShare rich = county.get(firstIsPoor ? 1 : 0);
        double distance = rich.share().perPupil() - poor.share().perPupil();
        Assume.that(distance > Math.max(0.05, 1e-3 * rich.share().perPupil()));
        double pupils = poor.share().pupils() + rich.share().pupils();
        double moved = part * distance * poor.share().pupils() * rich.share().pupils() / pupils;
        List<GroupedShare> after = new ArrayList<>(county.subList(2, county.size()));
        after.add(moved(poor, moved));
        after.add(moved(rich, -moved));

        Inequality before = Inequality.of(county, false);
        Inequality then = Inequality.of(after, false);
        for (ToDoubleFunction<Inequality> measure : MEASURES) {
            assertThat(measure.applyAsDouble(then)).isLessThan(measure.applyAsDouble(before));
        }
    }

    private static GroupedShare moved(GroupedShare school, double by) {
        return with(
                school,
                school.share().schoolCode(),
                Math.max(0.001, school.share().amount() + by),
                school.share().pupils());
    }

    @Property
    void mergingTwoSchoolsNeverRaisesAMeasure(@ForAll("county") List<GroupedShare> county) {
        Share one = county.get(0).share();
        Share other = county.get(1).share();
        List<GroupedShare> merged = new ArrayList<>(county.subList(2, county.size()));
        merged.add(
                with(
                        county.get(0),
                        one.schoolCode(),
                        one.amount() + other.amount(),
                        one.pupils() + other.pupils()));

        Inequality before = Inequality.of(county, false);
        Inequality after = Inequality.of(merged, false);
        for (ToDoubleFunction<Inequality> measure : MEASURES) {
            assertThat(measure.applyAsDouble(after))
                    .isLessThanOrEqualTo(measure.applyAsDouble(before) + TINY);
        }
    }

    /** The Gini by its definition, over all pairs: a slip in the sum over ranks fails here. */
    @Property
    void theGiniIsTheMeanDistanceOfAllPairs(@ForAll("anyCounty") List<GroupedShare> county) {
        Inequality of = Inequality.of(county, false);
        double distances = 0;
        for (GroupedShare a : county) {
            for (GroupedShare b : county) {
                distances +=
                        a.share().pupils()
                                * b.share().pupils()
                                * Math.abs(a.share().perPupil() - b.share().perPupil());
            }
        }

        assertThat(of.gini())
                .isCloseTo(distances / (of.pupils() * of.pupils() * 2 * of.mean()), within(TINY));
    }

    /** The curve bends towards the poor: it rises, ever steeper, and never above the diagonal. */
    @Property
    void theLorenzCurveIsConvex(@ForAll("anyCounty") List<GroupedShare> county) {
        List<LorenzPoint> curve = Inequality.of(county, false).lorenz();
        double area = 0;
        for (int i = 1; i < curve.size(); i++) {
            LorenzPoint from = curve.get(i - 1);
            LorenzPoint to = curve.get(i);
            assertThat(to.pupils()).isGreaterThan(from.pupils());
            assertThat(to.amount()).isBetween(from.amount(), to.pupils() + TINY);
            area += (to.pupils() - from.pupils()) * (to.amount() + from.amount()) / 2;
        }

        assertThat(1 - 2 * area).isCloseTo(Inequality.of(county, false).gini(), within(TINY));
    }

    @Property
    void thePoorerHalfHasAtMostTheMedianAndTheRicherHalfAtLeast(
            @ForAll("county") List<GroupedShare> county, @ForAll boolean split) {
        Inequality of = Inequality.of(county, split);

        assertThat(of.mcloone()).isBetween(0.0, 1 + TINY);
        assertThat(of.verstegen()).isGreaterThanOrEqualTo(1 - TINY);
    }

    private static void assertSame(List<GroupedShare> county, List<GroupedShare> as) {
        Inequality one = Inequality.of(county, false);
        Inequality other = Inequality.of(as, false);
        for (ToDoubleFunction<Inequality> measure : MEASURES) {
            double expected = measure.applyAsDouble(other);
            assertThat(measure.applyAsDouble(one))
                    .isCloseTo(expected, within(TINY * (1 + expected)));
        }
    }
}
