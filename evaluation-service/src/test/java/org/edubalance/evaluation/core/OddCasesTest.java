package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.edubalance.evaluation.core.CountyBuilder.books;
import static org.edubalance.evaluation.core.CountyBuilder.stage;
import static org.edubalance.evaluation.core.Standards.indicator;
import static org.edubalance.evaluation.core.Standards.primary;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table of odd cases, row by row, over the five schools of the worked example. */
class OddCasesTest {
    private static final Standard BOOKS = Standards.books();
    private static final double FIVE_SCHOOLS_CV = 0.515256629884;

    @Test
    void withoutOddCasesTheFiveSchoolsPass() {
        EvaluationResult result = evaluate(five());

        assertThat(primary(result).cv()).isCloseTo(FIVE_SCHOOLS_CV, within(5e-13));
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void aSchoolWithoutPupilsIsLeftOutOfBothSumsAndFound() {
        EvaluationResult result = evaluate(five().primary("6", 0, books(5000)));

        assertThat(primary(result).mean()).isCloseTo(6.334437086093, within(5e-13));
        assertThat(primary(result).cv()).isCloseTo(FIVE_SCHOOLS_CV, within(5e-13));
        assertThat(Standards.stage(result, Stage.PRIMARY).schools()).isEqualTo(5);
        assertFound(result, Finding.Code.ZERO_ENROLMENT, "6");
    }

    @Test
    void aStageOfItsKindThatAReturnDoesNotListHasNoPupils() {
        EvaluationResult result =
                evaluate(
                        five().school(
                                        "6",
                                        SchoolKind.NINE_YEAR,
                                        books(600),
                                        stage(Stage.PRIMARY, 100)));

        assertFound(result, Finding.Code.ZERO_ENROLMENT, "6");
        assertThat(Standards.stage(result, Stage.JUNIOR).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(Standards.school(result, "6", Stage.PRIMARY).values().get(0).value())
                .isEqualTo(6);
    }

    @Test
    void aMissingQuantityIsNeverZeroAndLeavesTheVerdictUndetermined() {
        EvaluationResult result = evaluate(five().primary("6", 80, Map.of()));

        IndicatorResult indicator = primary(result);
        assertThat(indicator.missing()).containsExactly("6");
        assertThat(indicator.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(indicator.mean()).isNull();
        assertThat(indicator.standardDeviation()).isNull();
        assertThat(indicator.cv()).isNull();
        assertThat(indicator.partial().schools()).isEqualTo(5);
        assertThat(indicator.partial().mean()).isCloseTo(6.334437086093, within(5e-13));
        assertThat(indicator.partial().cv()).isCloseTo(FIVE_SCHOOLS_CV, within(5e-13));
        assertThat(Standards.stage(result, Stage.PRIMARY).compositeCv()).isNull();
        assertThat(Standards.stage(result, Stage.PRIMARY).schools()).isEqualTo(6);
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void oneSchoolWithoutPupilCountLeavesTheVerdictUndetermined() {
        EvaluationResult result = evaluate(five().primary("6", null, books(500)));

        assertThat(primary(result).missing()).containsExactly("6");
        assertThat(Standards.stage(result, Stage.PRIMARY).schoolsWithoutPupilNumber()).isEqualTo(1);
        assertThat(Standards.school(result, "6", Stage.PRIMARY).pupils()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertFound(result, Finding.Code.MISSING_PUPILS, "6");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReturnStatus.class,
            names = {"NONE", "DRAFT", "SUBMITTED"})
    void aSchoolWithoutAnIncludedReturnIsMissingAtEachStageOfItsKind(ReturnStatus status) {
        EvaluationResult result = evaluate(five().withoutReturn("6", SchoolKind.NINE_YEAR, status));

        assertThat(result.stages())
                .allSatisfy(
                        stage -> {
                            assertThat(stage.verdict()).isEqualTo(Verdict.UNDETERMINED);
                            assertThat(stage.indicators().get(0).missing()).containsExactly("6");
                        });
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertFound(result, Finding.Code.MISSING_RETURN, "6");
    }

    @Test
    void aReportedZeroIsATrueZeroAndCounts() {
        EvaluationResult zero = evaluate(five().primary("6", 100, books(0)));

        assertThat(primary(zero).missing()).isEmpty();
        assertThat(primary(zero).mean()).isCloseTo(1913.0 / 402, within(1e-12));
        assertThat(primary(zero).cv()).isGreaterThan(FIVE_SCHOOLS_CV);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-1, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY})
    void anImpossibleQuantityIsRefused(double books) {
        assertThatThrownBy(() -> five().primary("6", 80, books(books)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("books");
        assertThatThrownBy(() -> five().teachers("1", Stage.PRIMARY, Map.of("teachers", books)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNegativeNumberOfPupilsIsRefused() {
        assertThatThrownBy(() -> five().primary("6", -1, books(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStageWithoutSchoolsIsNotApplicableAndDoesNotDecide() {
        EvaluationResult result = evaluate(five());

        StageResult junior = Standards.stage(result, Stage.JUNIOR);
        assertThat(junior.schools()).isZero();
        assertThat(junior.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(junior.indicators().get(0).cv()).isNull();
        assertThat(junior.indicators().get(0).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aCountyWithoutAnySchoolIsUndetermined() {
        assertThat(evaluate(new CountyBuilder()).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theOnlySchoolOfAStageHasCoefficientZeroAndIsFlagged() {
        EvaluationResult result = evaluate(new CountyBuilder().primary("1", 45, books(279)));

        assertThat(primary(result).cv()).isZero();
        assertThat(primary(result).flags()).containsExactly(Finding.Code.SINGLE_SCHOOL);
        assertThat(Standards.stage(result, Stage.PRIMARY).flags())
                .containsExactly(Finding.Code.SINGLE_SCHOOL);
        assertThat(result.verdict()).isEqualTo(Verdict.PASS);
        assertFound(result, Finding.Code.SINGLE_SCHOOL, "1");
    }

    @ParameterizedTest
    @EnumSource(CvRule.Apply.class)
    void aMeanOfZeroIsUndeterminedAndNeverPasses(CvRule.Apply apply) {
        Standard standard =
                apply == CvRule.Apply.EACH
                        ? Standards.each(0.5, indicator("booksPerPupil", "+books"))
                        : BOOKS;
        CountyFacts facts =
                new CountyBuilder().primary("1", 45, books(0)).primary("2", 37, books(0)).facts();

        EvaluationResult result = Evaluator.evaluate(standard, null, facts);

        assertThat(primary(result).mean()).isZero();
        assertThat(primary(result).cv()).isNull();
        assertThat(primary(result).flags()).containsExactly(Finding.Code.MEAN_ZERO);
        assertThat(primary(result).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(Standards.stage(result, Stage.PRIMARY).compositeCv()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void anUnequalIndicatorFailsTheCompositeAlthoughAnotherIsUnknown() {
        Standard two =
                Standards.composite(
                        0.25,
                        indicator("booksPerPupil", "+books"),
                        indicator("computersPerPupil", "+computers"));

        EvaluationResult result = Evaluator.evaluate(two, null, five().facts());

        assertThat(Standards.stage(result, Stage.PRIMARY).compositeCv()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.FAIL);
    }

    @Test
    void whereEachIndicatorCountsAFailDecidesBeforeAnUnknown() {
        Indicator computers = indicator("computersPerPupil", "+computers");
        Indicator books = indicator("booksPerPupil", "+books");

        assertThat(Evaluator.evaluate(Standards.each(0.5, computers, books), null, five().facts()))
                .extracting(EvaluationResult::verdict)
                .isEqualTo(Verdict.FAIL);
        assertThat(Evaluator.evaluate(Standards.each(0.6, computers, books), null, five().facts()))
                .extracting(EvaluationResult::verdict)
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Evaluator.evaluate(Standards.each(0.6, books), null, five().facts()))
                .extracting(EvaluationResult::verdict)
                .isEqualTo(Verdict.PASS);
    }

    @Test
    void withoutAnyAssignmentInTheCountyStaffingIsMissing() {
        EvaluationResult result = Evaluator.evaluate(teachers(), null, five().facts());

        assertThat(primary(result).missing()).containsExactly("1", "2", "3", "4", "5");
        assertThat(primary(result).partial().schools()).isZero();
        assertThat(primary(result).partial().mean()).isNull();
    }

    @Test
    void aSchoolWithoutALineHasNoTeachersWhereTheCountyHasAssignments() {
        CountyFacts facts = five().teachers("1", Stage.PRIMARY, Map.of("teachers", 3.0)).facts();

        EvaluationResult result = Evaluator.evaluate(teachers(), null, facts);

        assertThat(primary(result).missing()).isEmpty();
        assertThat(primary(result).mean()).isCloseTo(3.0 / 302, within(1e-15));
    }

    @Test
    void moneyThatNobodyRecordedIsMissing() {
        Standard money =
                Standards.composite(0.65, indicator("fundsPerPupil", "+publicFundsReceived"));
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 45, Map.of())
                        .primary("2", 45, Map.of())
                        .money("1", Stage.PRIMARY, Map.of("publicFundsReceived", 9000.0))
                        .facts();

        EvaluationResult result = Evaluator.evaluate(money, null, facts);

        assertThat(primary(result).missing()).containsExactly("2");
        assertThat(primary(result).partial().mean()).isEqualTo(200);
    }

    @Test
    void indoorSportsRoomsThatAreNotReportedAreNone() {
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 100, Map.of("teachingArea", 500.0))
                        .primary("2", 100, Map.of("teachingArea", 700.0, "indoorSportsArea", 200.0))
                        .facts();

        EvaluationResult result = Evaluator.evaluate(netTeachingArea(), null, facts);

        assertThat(primary(result).missing()).isEmpty();
        assertThat(primary(result).mean()).isEqualTo(5);
        assertThat(primary(result).cv()).isZero();
    }

    @Test
    void moreIndoorSportsRoomsThanTeachingRoomsIsMissingAndNotNegative() {
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 100, Map.of("teachingArea", 100.0, "indoorSportsArea", 200.0))
                        .primary("2", 100, Map.of("teachingArea", 700.0))
                        .facts();

        EvaluationResult result = Evaluator.evaluate(netTeachingArea(), null, facts);

        assertThat(primary(result).missing()).containsExactly("1");
        assertFound(result, Finding.Code.NEGATIVE_AMOUNT, "1");
    }

    @Test
    void theYearBeforeAStandardIsOnlyWarnedAbout() {
        EvaluationResult before =
                Evaluator.evaluate(Standards.QUALITY_2017, null, five().year(2016).facts());
        EvaluationResult after =
                Evaluator.evaluate(Standards.QUALITY_2017, null, five().year(2017).facts());

        assertFound(before, Finding.Code.RETROSPECTIVE, null);
        assertThat(after.findings())
                .extracting(Finding::code)
                .doesNotContain(Finding.Code.RETROSPECTIVE);
        assertThat(before.verdict()).isEqualTo(after.verdict());
    }

    private static Standard teachers() {
        return Standards.composite(0.65, indicator("teachersPerPupil", "+teachers"));
    }

    private static Standard netTeachingArea() {
        return Standards.composite(
                0.65, indicator("teachingAreaPerPupil", "+teachingArea", "-indoorSportsArea"));
    }

    private static CountyBuilder five() {
        CountyBuilder county = new CountyBuilder();
        VariationTest.FIVE_SCHOOLS.forEach(
                s -> county.primary(s.schoolCode(), (int) s.pupils(), books(s.amount())));
        return county;
    }

    private static EvaluationResult evaluate(CountyBuilder county) {
        return Evaluator.evaluate(BOOKS, null, county.facts());
    }

    private static void assertFound(EvaluationResult result, Finding.Code code, String school) {
        assertThat(result.findings())
                .anySatisfy(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(code);
                            assertThat(finding.schoolCode()).isEqualTo(school);
                            assertThat(finding.text().zh()).isNotBlank();
                        });
    }
}
