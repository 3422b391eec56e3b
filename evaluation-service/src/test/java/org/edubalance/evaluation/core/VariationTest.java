package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariationTest {
    /** The published worked example: five primary schools, books. */
    static final List<Share> FIVE_SCHOOLS =
            List.of(
                    new Share("1", 279, 45),
                    new Share("2", 137, 37),
                    new Share("3", 935, 89),
                    new Share("4", 160, 76),
                    new Share("5", 402, 55));

    @Test
    void theWorkedExampleOfFiveSchoolsComesOutToTwelveDigits() {
        Variation books = Variation.of(FIVE_SCHOOLS);

        assertThat(books.mean()).isCloseTo(6.334437086093, within(5e-13));
        assertThat(books.standardDeviation()).isCloseTo(3.263860705195, within(5e-13));
        assertThat(books.coefficient().orElseThrow()).isCloseTo(0.515256629884, within(5e-13));
        assertThat(Rounding.halfUp(books.coefficient().orElseThrow(), 2))
                .isEqualByComparingTo("0.52");
    }

    @Test
    void theMeanIsTheRatioOfTheSumsAndNotTheMeanOfTheRatios() {
        assertThat(Variation.of(FIVE_SCHOOLS).mean()).isNotCloseTo(5.964534949443, within(0.3));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {0.488770681605, 0.546462234739})
    void unweightedFormsAreNotWhatIsComputed(double unweighted) {
        assertThat(Variation.of(FIVE_SCHOOLS).coefficient().orElseThrow())
                .isNotCloseTo(unweighted, within(0.02));
    }

    @Test
    void aSchoolOfThreeHundredWeighsThreeTimesOneOfAHundred() {
        Variation area = Variation.of(List.of(new Share("1", 600, 100), new Share("2", 3000, 300)));

        assertThat(area.mean()).isEqualTo(9);
        assertThat(area.standardDeviation()).isCloseTo(Math.sqrt(3), within(1e-15));
        assertThat(area.coefficient().orElseThrow()).isCloseTo(0.192450089730, within(1e-12));
    }

    @Test
    void mergingSchoolsTwoAndFourGivesThePublishedCoefficient() {
        List<Share> merged =
                List.of(
                        FIVE_SCHOOLS.get(0),
                        new Share("2+4", 137 + 160, 37 + 76),
                        FIVE_SCHOOLS.get(2),
                        FIVE_SCHOOLS.get(4));

        assertThat(Variation.of(merged).coefficient().orElseThrow())
                .isCloseTo(0.510146, within(5e-7));
    }

    @Test
    void nothingCanBeSaidWhenNobodyHasAny() {
        Variation none = Variation.of(List.of(new Share("1", 0, 45), new Share("2", 0, 37)));

        assertThat(none.mean()).isZero();
        assertThat(none.coefficient()).isEmpty();
    }

    @Test
    void smallDifferencesOnALargeMeanAreNotLost() {
        Variation nearlyEqual =
                Variation.of(List.of(new Share("1", 1e9, 1), new Share("2", 1e9 + 1e-3, 1)));

        assertThat(nearlyEqual.standardDeviation()).isCloseTo(5e-4, within(1e-7));
    }

    /**
     * Each of the three small amounts is lost beside the large one; their order decides how the tie
     * is rounded.
     */
    @Test
    void aSumThatLiesBetweenTwoDoublesIsRoundedTheSameWayInAnyOrder() {
        Share large = new Share("1", 0x1p53, 1);
        Share one = new Share("2", 1, 1);
        Share tiny = new Share("3", 0x1p-53, 1);
        Share alsoTiny = new Share("4", 0x1p-53, 1);

        assertThat(Variation.of(List.of(large, tiny, alsoTiny, one)))
                .isEqualTo(Variation.of(List.of(large, one, tiny, alsoTiny)));
    }

    @Test
    void noSchoolHasNoVariation() {
        assertThatThrownBy(() -> Variation.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aShareWithoutPupilsIsRefused(double pupils) {
        assertThatThrownBy(() -> new Share("1", 5, pupils))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("pupils");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void aShareOfAnImpossibleAmountIsRefused(double amount) {
        assertThatThrownBy(() -> new Share("1", amount, 5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("amount");
    }

    @Test
    void compensationKeepsWhatPlainAdditionDrops() {
        CompensatedSum sum = new CompensatedSum();
        for (double value : new double[] {1, 1e100, 1, -1e100}) {
            sum.add(value);
        }

        assertThat(sum.value()).isEqualTo(2);
    }
}
