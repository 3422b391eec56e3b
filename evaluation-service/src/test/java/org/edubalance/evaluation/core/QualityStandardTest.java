package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.edubalance.evaluation.core.CountyBuilder.with;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 2017 standard: each coefficient, and each school six of seven with the rest at 85 %. */
class QualityStandardTest {
    /** 100 primary pupils who have exactly what the standard asks for. */
    private static final Map<String, Double> PREMISES =
            Map.of(
                    "teachingArea", 450.0,
                    "sportsArea", 750.0,
                    "equipmentValue", 200_000.0,
                    "multimediaRooms", 2.3);

    private static final Map<String, Double> POSTS =
            Map.of("aboveRequired", 4.2, "backbone", 1.0, "peArt", 0.9);

    @Test
    void jiujiangFailsByItsSecondIndicatorAlthoughTheMeanOfTheSevenIsFarBelow() {
        List<Double> means =
                List.of(5.515273, 0.887611, 0.879277, 4.563288, 7.925946, 2496.674864, 2.784743);
        List<Double> deviations =
                List.of(1.643162, 0.445392, 0.353427, 1.316139, 2.975795, 780.914372, 1.097759);
        List<Double> cvs =
                List.of(0.297929, 0.501787, 0.401952, 0.288419, 0.375450, 0.312782, 0.394205);

        StageResult primary = quality(Stage.PRIMARY, means, deviations);

        for (int i = 0; i < 7; i++) {
            assertThat(primary.indicators().get(i).mean()).isCloseTo(means.get(i), within(1e-9));
            assertThat(primary.indicators().get(i).cv()).isCloseTo(cvs.get(i), within(6e-7));
        }
        assertThat(primary.compositeCv()).isCloseTo(0.367503, within(6e-7));
        assertThat(primary.indicators())
                .extracting(IndicatorResult::verdict)
                .containsExactly(
                        Verdict.PASS,
                        Verdict.FAIL,
                        Verdict.PASS,
                        Verdict.PASS,
                        Verdict.PASS,
                        Verdict.PASS,
                        Verdict.PASS);
        assertThat(primary.cvVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(primary.verdict()).isEqualTo(Verdict.FAIL);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "PRIMARY, 0.677 0.674 0.618 0.519 0.597 0.167 0.759",
        "JUNIOR, 0.542 1.055 0.507 0.587 0.686 0.254 0.496"
    })
    void inNingguoOnlyEquipmentIsWithinItsLimit(Stage stage, String published) {
        List<Double> cvs = Arrays.stream(published.split(" ")).map(Double::valueOf).toList();

        StageResult result = quality(stage, Collections.nCopies(7, 1.0), cvs);

        assertThat(result.indicators())
                .filteredOn(indicator -> indicator.verdict() == Verdict.PASS)
                .extracting(IndicatorResult::id)
                .containsExactly("equipmentValuePerPupil");
    }

    @Test
    void aCoefficientThatRoundsToTheLimitButExceedsItFails() {
        StageResult stage =
                quality(
                        Stage.PRIMARY,
                        Collections.nCopies(7, 1.0),
                        List.of(.1, .5018, .1, .1, .1, .1, .5));

        assertThat(stage.indicators().get(1).verdict()).isEqualTo(Verdict.FAIL);
        assertThat(stage.indicators().get(6).verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aSchoolThatHasExactlyWhatIsAskedPasses() {
        SchoolResult school = only(PREMISES, POSTS);

        assertThat(school.verdict()).isEqualTo(Verdict.PASS);
        assertThat(school.values()).allSatisfy(value -> assertThat(value.met()).isTrue());
        assertThat(school.values()).allSatisfy(value -> assertThat(value.gap()).isZero());
    }

    @ParameterizedTest(name = "{0} m2 of sports ground: {1}")
    @CsvSource({"749, PASS", "637.5, PASS", "637.4, FAIL", "0, FAIL"})
    void oneIndicatorMayStopAtItsFloor(double sportsArea, Verdict verdict) {
        assertThat(only(with(PREMISES, "sportsArea", sportsArea), POSTS).verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aSecondIndicatorBelowItsThresholdFailsAlsoAboveItsFloor() {
        Map<String, Double> twoShort =
                with(with(PREMISES, "sportsArea", 749.0), "teachingArea", 449.0);

        assertThat(only(twoShort, POSTS).verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aMissingValueLeavesAnOtherwiseCompliantSchoolUndetermined() {
        Map<String, Double> unknown = with(PREMISES, "sportsArea", null);

        SchoolResult school = only(unknown, POSTS);

        assertThat(school.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(school.values().get(4).value()).isNull();
        assertThat(school.values().get(4).met()).isNull();
        assertThat(school.values().get(4).gap()).isNull();
        assertThat(only(with(unknown, "teachingArea", 449.0), POSTS).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aMissingValueCannotSaveASchoolThatFailsAlready() {
        Map<String, Double> unknown = with(PREMISES, "sportsArea", null);

        assertThat(
                        only(
                                        with(
                                                with(unknown, "teachingArea", 449.0),
                                                "equipmentValue",
                                                199_000.0),
                                        POSTS)
                                .verdict())
                .as("two others below their thresholds")
                .isEqualTo(Verdict.FAIL);
        assertThat(only(with(unknown, "teachingArea", 382.0), POSTS).verdict())
                .as("one other below its floor")
                .isEqualTo(Verdict.FAIL);
    }

    /** 620 primary pupils, 2480 m² and 22 teachers above the required qualification. */
    @Test
    void aGapIsWhatIsShortOfTheThresholdAndPersonsAreWhole() {
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 620, with(PREMISES, "teachingArea", 2480.0))
                        .teachers("1", Stage.PRIMARY, with(POSTS, "aboveRequired", 22.0))
                        .facts();

        List<SchoolValue> values = evaluate(facts).schools().get(0).values();

        assertThat(values.get(3).gap()).isCloseTo(310, within(1e-9));
        assertThat(values.get(3).shareReached()).isCloseTo(0.888888888889, within(1e-12));
        assertThat(values.get(0).gap()).isEqualTo(5);
    }

    @Test
    void indoorSportsRoomsMoveFromTeachingToSportsArea() {
        Map<String, Double> indoor =
                with(with(PREMISES, "teachingArea", 600.0), "indoorSportsArea", 100.0);

        List<SchoolValue> values = only(indoor, POSTS).values();

        assertThat(values.get(3).amount()).isEqualTo(500);
        assertThat(values.get(4).amount()).isEqualTo(850);
    }

    @Test
    void juniorSchoolsAreHeldAgainstTheJuniorThresholds() {
        CountyFacts facts =
                new CountyBuilder()
                        .junior("1", 100, PREMISES)
                        .teachers("1", Stage.JUNIOR, POSTS)
                        .facts();

        SchoolResult school = evaluate(facts).schools().get(0);

        assertThat(school.values())
                .extracting(SchoolValue::threshold)
                .containsExactly(5.3, 1.0, 0.9, 5.8, 10.2, 2500.0, 2.4);
        assertThat(school.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void aCountyOfEqualSchoolsFailsWhenTheyAllLackTheSame() {
        Map<String, Double> poor = with(PREMISES, "sportsArea", 10.0);
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 100, poor)
                        .primary("2", 100, poor)
                        .teachers("1", Stage.PRIMARY, POSTS)
                        .teachers("2", Stage.PRIMARY, POSTS)
                        .facts();

        EvaluationResult result = evaluate(facts);

        StageResult primary = Standards.stage(result, Stage.PRIMARY);
        assertThat(primary.cvVerdict()).isEqualTo(Verdict.PASS);
        assertThat(primary.schoolsVerdict()).isEqualTo(Verdict.FAIL);
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void theBasicStandardAsksNothingOfTheSingleSchool() {
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 100, Map.of("sportsArea", 10.0))
                        .teachers("1", Stage.PRIMARY, POSTS)
                        .facts();

        SchoolResult school =
                Evaluator.evaluate(Standards.BASIC_2012, null, facts).schools().get(0);

        assertThat(school.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Set.copyOf(school.values()))
                .allSatisfy(value -> assertThat(value.met()).isNull());
    }

    private static SchoolResult only(Map<String, Double> premises, Map<String, Double> posts) {
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 100, premises)
                        .teachers("1", Stage.PRIMARY, posts)
                        .facts();
        return evaluate(facts).schools().get(0);
    }

    private static StageResult quality(Stage stage, List<Double> means, List<Double> deviations) {
        CountyFacts facts = TwoSchools.of(Standards.QUALITY_2017, stage, means, deviations);
        return Standards.stage(evaluate(facts), stage);
    }

    private static EvaluationResult evaluate(CountyFacts facts) {
        return Evaluator.evaluate(Standards.QUALITY_2017, null, facts);
    }
}
