package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Composites of published county tables, recomputed from schools whose coefficients are the
 * published ones.
 */
class CompositeCvTest {

    static Stream<Arguments> publishedCounties() {
        return Stream.of(
                Arguments.of(
                        "Luyang primary",
                        "0.881 1.299 0.977 0.379 0.170 0.334 0.286 0.408",
                        0.59175),
                Arguments.of(
                        "Shushan junior",
                        "0.505 0.484 0.325 0.275 0.199 0.715 0.421 1.021",
                        0.493125),
                Arguments.of(
                        "Nanguan junior",
                        "0.433 0.464 0.334 0.318 0.433 0.362 0.368 0.335",
                        0.380875));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("publishedCounties")
    void theCompositeIsThePlainMeanOfTheEight(String county, String published, double composite) {
        List<Double> cvs = Arrays.stream(published.split(" ")).map(Double::valueOf).toList();
        List<Double> means = Collections.nCopies(8, 1.0);

        StageResult primary =
                Standards.stage(
                        Evaluator.evaluate(
                                Standards.BASIC_2012,
                                null,
                                TwoSchools.of(Standards.BASIC_2012, Stage.PRIMARY, means, cvs)),
                        Stage.PRIMARY);

        assertThat(primary.compositeCv()).isCloseTo(composite, within(1e-12));
        for (int i = 0; i < 8; i++) {
            assertThat(primary.indicators().get(i).cv()).isCloseTo(cvs.get(i), within(1e-12));
        }
        assertThat(primary.limit()).isEqualTo(0.65);
        assertThat(primary.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void singleCoefficientsFarAboveTheLimitDoNotFailAPassingComposite() {
        assertThat(CompositeCv.verdict(List.of(1.299, 0.0), 0.65)).isEqualTo(Verdict.PASS);
    }

    @Test
    void aCompositeJustAboveTheLimitFailsAlthoughItRoundsToIt() {
        assertThat(CompositeCv.verdict(List.of(0.6504, 0.6504), 0.65)).isEqualTo(Verdict.FAIL);
        assertThat(CompositeCv.verdict(List.of(0.65 + 5e-10), 0.65)).isEqualTo(Verdict.PASS);
    }

    @Test
    void anUnknownCoefficientLeavesTheCompositeUndetermined() {
        assertThat(CompositeCv.verdict(Arrays.asList(0.2, null, 0.3), 0.65))
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void knownCoefficientsThatExceedTheLimitAloneFailWhateverTheRestMayBe() {
        assertThat(CompositeCv.verdict(Arrays.asList(1.0, null, 1.0), 0.65))
                .isEqualTo(Verdict.FAIL);
        assertThat(CompositeCv.verdict(Arrays.asList(1.0, null, 0.95), 0.65))
                .isEqualTo(Verdict.UNDETERMINED);
    }
}
