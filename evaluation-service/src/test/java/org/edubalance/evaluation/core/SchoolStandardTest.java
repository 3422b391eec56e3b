package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A province's running standard: every check of every school, and no coefficient. */
class SchoolStandardTest {

    private static final Map<String, Double> PREMISES =
            Map.of("landArea", 2200.0, "buildingArea", 520.0, "books", 2000.0);
    private static final Map<String, Double> ROLL =
            Map.of(
                    "maxClassSize",
                    45.0,
                    "classesOver65",
                    0.0,
                    "fitness.tested",
                    100.0,
                    "fitness.passed",
                    91.0);

    private static CountyBuilder county(Map<String, Double> premises, Map<String, Double> roll) {
        return new CountyBuilder()
                .school("1", SchoolKind.PRIMARY, premises, new StageFacts(Stage.PRIMARY, 100, roll))
                .teachers("1", Stage.PRIMARY, Map.of("teachers", 8.0, "qualified", 8.0));
    }

    private static Map<String, Double> with(Map<String, Double> facts, String name, Double value) {
        Map<String, Double> changed = new HashMap<>(facts);
        changed.put(name, value);
        return changed;
    }

    private static EvaluationResult evaluate(CountyBuilder county) {
        return Evaluator.evaluate(Standards.HENAN_SCHOOL, null, county.facts());
    }

    private static SchoolValue value(EvaluationResult result, String indicator) {
        return result.schools().get(0).values().stream()
                .filter(value -> value.id().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSchoolThatKeepsEveryLimitExactlyComplies() {
        EvaluationResult result = evaluate(county(PREMISES, ROLL));
        assertThat(result.schools().get(0).verdict()).isEqualTo(Verdict.PASS);
        StageResult primary = result.stages().get(0);
        assertThat(primary.cvVerdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(primary.compositeCv()).isNull();
        assertThat(primary.schoolsVerdict()).isEqualTo(Verdict.PASS);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aClassAboveTheLimitIsHeldAgainstItFromAbove() {
        EvaluationResult result = evaluate(county(PREMISES, with(ROLL, "maxClassSize", 54.0)));
        SchoolValue largest = value(result, "maxClassSize");
        assertThat(largest.met()).isFalse();
        assertThat(largest.value()).isEqualTo(54);
        assertThat(largest.gap()).isEqualTo(9);
        assertThat(largest.shareReached()).isCloseTo(45.0 / 54, within(1e-15));
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void oneOversizeClassFailsAndNoneKeepsALimitOfZero() {
        SchoolValue none = value(evaluate(county(PREMISES, ROLL)), "oversizeClasses");
        assertThat(none.met()).isTrue();
        assertThat(none.shareReached()).isEqualTo(1);
        SchoolValue one =
                value(
                        evaluate(county(PREMISES, with(ROLL, "classesOver65", 1.0))),
                        "oversizeClasses");
        assertThat(one.met()).isFalse();
        assertThat(one.gap()).isEqualTo(1);
    }

    @Test
    void aShareOfTeachersIsOfTeachersAndNotOfPupils() {
        CountyBuilder county =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.PRIMARY,
                                PREMISES,
                                new StageFacts(Stage.PRIMARY, 100, ROLL))
                        .teachers("1", Stage.PRIMARY, Map.of("teachers", 8.0, "qualified", 7.0));
        EvaluationResult result = evaluate(county);
        assertThat(value(result, "qualifiedTeachersShare").value()).isEqualTo(87.5);
        IndicatorResult ofCounty = result.stages().get(0).indicators().get(5);
        assertThat(ofCounty.id()).isEqualTo("qualifiedTeachersShare");
        assertThat(ofCounty.mean()).isEqualTo(87.5);
        assertThat(ofCounty.cv()).isNull();
        assertThat(ofCounty.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aRatioToNothingIsNotAPass() {
        EvaluationResult result =
                evaluate(
                        county(
                                PREMISES,
                                with(with(ROLL, "fitness.tested", 0.0), "fitness.passed", 0.0)));
        assertThat(value(result, "fitnessPassShare").met()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void whatAReturnDoesNotCountIsMissing() {
        Map<String, Double> roll = new HashMap<>(ROLL);
        roll.remove("maxClassSize");
        EvaluationResult result = evaluate(county(PREMISES, roll));
        assertThat(result.stages().get(0).indicators().get(0).missing()).containsExactly("1");
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void ofASchoolAndItsPointTheLargerClassCountsAndTheAreasAddUp() {
        EvaluationResult result =
                evaluate(
                        county(PREMISES, ROLL)
                                .add(
                                        "2",
                                        SchoolKind.TEACHING_POINT,
                                        Ownership.PUBLIC,
                                        "1",
                                        ReturnStatus.VERIFIED,
                                        Map.of(
                                                "landArea", 300.0,
                                                "buildingArea", 60.0,
                                                "books", 100.0),
                                        List.of(
                                                new StageFacts(
                                                        Stage.PRIMARY,
                                                        10,
                                                        with(ROLL, "maxClassSize", 46.0)))));
        assertThat(value(result, "maxClassSize").value()).isEqualTo(46);
        assertThat(value(result, "landAreaPerPupil").value()).isEqualTo(2500.0 / 110);
        assertThat(result.stages().get(0).indicators().get(0).mean()).isNull();
    }
}
