package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for every county. Each of these fails for some wrong formula. */
class VariationProperties {
    private static final double TINY = 1e-9;

    @Provide
    Arbitrary<List<Share>> county() {
        Arbitrary<Double> amounts = Arbitraries.doubles().between(0, 50_000).ofScale(2);
        Arbitrary<Integer> evenPupils = Arbitraries.integers().between(1, 1500).map(n -> 2 * n);
        return Combinators.combine(amounts, evenPupils)
                .as((amount, pupils) -> new Share("", amount, pupils))
                .list()
                .ofMinSize(2)
                .ofMaxSize(40)
                .filter(shares -> shares.stream().anyMatch(share -> share.amount() > 0))
                .map(VariationProperties::numbered);
    }

    private static List<Share> numbered(List<Share> shares) {
        List<Share> numbered = new ArrayList<>();
        for (Share share : shares) {
            String code = String.format("2141%06d", numbered.size());
            numbered.add(new Share(code, share.amount(), share.pupils()));
        }
        return numbered;
    }

    @Property
    void scalingEveryAmountChangesNoCoefficient(
            @ForAll("county") List<Share> county,
            @ForAll @IntRange(min = 1, max = 100_000) int thousandths) {
        double by = thousandths / 1000.0;
        List<Share> scaled =
                county.stream()
                        .map(s -> new Share(s.schoolCode(), s.amount() * by, s.pupils()))
                        .toList();

        assertThat(cv(scaled)).isCloseTo(cv(county), within(TINY));
        assertThat(Variation.of(scaled).mean())
                .isCloseTo(by * Variation.of(county).mean(), within(TINY * (1 + by * 50_000)));
    }

    /** A school counts by its pupils, however they are housed: an unweighted formula fails here. */
    @Property
    void splittingOneSchoolInHalfChangesNothing(@ForAll("county") List<Share> county) {
        Share first = county.get(0);
        Share half = new Share(first.schoolCode(), first.amount() / 2, first.pupils() / 2);
        List<Share> split = new ArrayList<>(county.subList(1, county.size()));
        Collections.addAll(split, half, half);

        Variation whole = Variation.of(county);
        assertThat(Variation.of(split).mean())
                .isCloseTo(whole.mean(), within(TINY * (1 + whole.mean())));
        assertThat(Variation.of(split).standardDeviation())
                .isCloseTo(whole.standardDeviation(), within(TINY * (1 + whole.mean())));
    }

    /** A sample form, with n - 1 below the line, fails here. */
    @Property
    void aCountyTwiceOverIsAsUnequalAsOnce(@ForAll("county") List<Share> county) {
        List<Share> twice = new ArrayList<>(county);
        county.forEach(s -> twice.add(new Share("x" + s.schoolCode(), s.amount(), s.pupils())));

        assertThat(cv(twice)).isCloseTo(cv(county), within(TINY));
    }

    @Property
    void mergingTwoSchoolsNeverRaisesTheCoefficient(@ForAll("county") List<Share> county) {
        Share one = county.get(0);
        Share other = county.get(1);
        List<Share> merged = new ArrayList<>(county.subList(2, county.size()));
        merged.add(
                new Share(
                        one.schoolCode(),
                        one.amount() + other.amount(),
                        one.pupils() + other.pupils()));

        assertThat(cv(merged)).isLessThanOrEqualTo(cv(county) + TINY);
    }

    @Property
    void theOrderOfTheSchoolsChangesNoBit(@ForAll("county") List<Share> county, @ForAll long seed) {
        List<Share> shuffled = new ArrayList<>(county);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(bits(shuffled)).isEqualTo(bits(county));
    }

    @Property
    void theCoefficientIsBoundedByTheSmallestWeight(@ForAll("county") List<Share> county) {
        double pupils = county.stream().mapToDouble(Share::pupils).sum();
        double smallest = county.stream().mapToDouble(Share::pupils).min().orElseThrow() / pupils;

        assertThat(cv(county)).isBetween(0.0, Math.sqrt(1 / smallest - 1) + TINY);
    }

    /**
     * One school has all: there the bound is reached, so that a formula that is too small fails.
     */
    @Property
    void theBoundIsReachedWhenTheSmallestSchoolHasAll(
            @ForAll @IntRange(min = 1, max = 500) int small,
            @ForAll @IntRange(min = 500, max = 9000) int rest) {
        List<Share> county = List.of(new Share("1", 7, small), new Share("2", 0, rest));
        double weight = (double) small / (small + rest);

        assertThat(cv(county)).isCloseTo(Math.sqrt(1 / weight - 1), within(TINY));
    }

    /** Pigou-Dalton: from a richer to a poorer school, without turning their order round. */
    @Property
    void aTransferToAPoorerSchoolLowersTheCoefficient(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0.05, max = 1) double part) {
        Share one = county.get(0);
        Share other = county.get(1);
        Share poor = one.perPupil() <= other.perPupil() ? one : other;
        Share rich = poor == one ? other : one;
        double distance = rich.perPupil() - poor.perPupil();
        Assume.that(distance > 0.01);
        double most = distance * poor.pupils() * rich.pupils() / (poor.pupils() + rich.pupils());
        double moved = part * most;
        List<Share> after = new ArrayList<>(county.subList(2, county.size()));
        after.add(new Share(poor.schoolCode(), poor.amount() + moved, poor.pupils()));
        after.add(new Share(rich.schoolCode(), Math.max(0, rich.amount() - moved), rich.pupils()));

        assertThat(cv(after)).isLessThan(cv(county));
        assertThat(Variation.of(after).mean())
                .isCloseTo(Variation.of(county).mean(), within(TINY * 50_000));
    }

    @Property
    void theSameForEveryPupilOnTopLowersTheCoefficient(
            @ForAll("county") List<Share> county,
            @ForAll @DoubleRange(min = 0.1, max = 20) double each) {
        Assume.that(cv(county) > 1e-6);
        List<Share> richer =
                county.stream()
                        .map(
                                s ->
                                        new Share(
                                                s.schoolCode(),
                                                s.amount() + each * s.pupils(),
                                                s.pupils()))
                        .toList();

        assertThat(cv(richer)).isLessThan(cv(county));
    }

    private static double cv(List<Share> county) {
        return Variation.of(county).coefficient().orElseThrow();
    }

    private static List<Long> bits(List<Share> county) {
        Variation variation = Variation.of(county);
        return List.of(
                Double.doubleToRawLongBits(variation.mean()),
                Double.doubleToRawLongBits(variation.standardDeviation()));
    }
}
