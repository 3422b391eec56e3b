package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.edubalance.evaluation.core.CountyBuilder.books;
import static org.edubalance.evaluation.core.CountyBuilder.stage;
import static org.edubalance.evaluation.core.Standards.school;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final Inclusion ACTUAL =
            new Inclusion(null, null, null, null, null, Inclusion.SplitMode.ACTUAL);

    @Test
    void aNineYearSchoolsBooksAreSplitByWeightedPupils() {
        EvaluationResult result = evaluate(nineYear(166, 210, books(23226)));

        assertThat(amount(result, Stage.PRIMARY)).isCloseTo(9711.627204030227, within(1e-9));
        assertThat(amount(result, Stage.JUNIOR)).isCloseTo(13514.372795969773, within(1e-9));
        assertThat(value(result, Stage.PRIMARY)).isCloseTo(58.503778337531, within(1e-11));
        assertThat(value(result, Stage.JUNIOR)).isCloseTo(64.354156171285, within(1e-11));
    }

    @Test
    void theTwoPartsMakeTheWholeAndAreNotRounded() {
        EvaluationResult result = evaluate(nineYear(166, 210, books(23226)));

        assertThat(amount(result, Stage.PRIMARY) + amount(result, Stage.JUNIOR))
                .isCloseTo(23226, within(1e-9));
        assertThat(value(result, Stage.JUNIOR) / value(result, Stage.PRIMARY))
                .isCloseTo(1.1, within(1e-12));
    }

    @Test
    void aTwelveYearSchoolLeavesItsSeniorPartOutside() {
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.TWELVE_YEAR,
                                books(23226),
                                stage(Stage.PRIMARY, 166),
                                stage(Stage.JUNIOR, 210),
                                stage(Stage.SENIOR, 200))
                        .facts();

        EvaluationResult result = evaluate(facts);

        assertThat(amount(result, Stage.PRIMARY)).isCloseTo(5832.853252648, within(1e-9));
        assertThat(amount(result, Stage.JUNIOR)).isCloseTo(8116.801815431, within(1e-9));
        assertThat(result.stages()).extracting(StageResult::pupils).containsExactly(166, 210);
    }

    @Test
    void aCompleteSecondarySchoolHasAJuniorPartOnly() {
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.COMPLETE_SECONDARY,
                                books(30000),
                                stage(Stage.JUNIOR, 600),
                                stage(Stage.SENIOR, 900))
                        .facts();

        EvaluationResult result = evaluate(facts);

        assertThat(amount(result, Stage.JUNIOR)).isCloseTo(10714.285714286, within(1e-9));
        assertThat(result.schools()).extracting(SchoolResult::stage).containsExactly(Stage.JUNIOR);
    }

    @Test
    void aStageWithEquipmentOfItsOwnSharesNone() {
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.NINE_YEAR,
                                books(23226),
                                stage(Stage.PRIMARY, 166, books(5000)),
                                stage(Stage.JUNIOR, 210, books(9000)))
                        .facts();

        EvaluationResult result = evaluate(facts);

        assertThat(amount(result, Stage.PRIMARY)).isEqualTo(5000);
        assertThat(amount(result, Stage.JUNIOR)).isEqualTo(9000);
    }

    /**
     * Own premises are a block: what they do not name is missing there, not borrowed from the
     * school.
     */
    @Test
    void aStageWithEquipmentOfItsOwnDoesNotBorrowTheBooksItDidNotReport() {
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.NINE_YEAR,
                                books(23226),
                                stage(Stage.PRIMARY, 166, Map.of("computers", 20.0)),
                                stage(Stage.JUNIOR, 210))
                        .facts();

        EvaluationResult result = evaluate(facts);

        assertThat(Standards.primary(result).missing()).containsExactly("1");
        assertThat(amount(result, Stage.JUNIOR)).isCloseTo(13514.372795969773, within(1e-9));
    }

    @Test
    void actualModeNeverEstimatesAPart() {
        EvaluationResult result =
                Evaluator.evaluate(Standards.books(), ACTUAL, nineYear(166, 210, books(23226)));

        assertThat(Standards.primary(result).missing()).containsExactly("1");
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void theOnlyStageWithPupilsHasTheWholeOfIt() {
        EvaluationResult result =
                Evaluator.evaluate(Standards.books(), ACTUAL, nineYear(166, 0, books(23226)));

        assertThat(amount(result, Stage.PRIMARY)).isEqualTo(23226);
    }

    @Test
    void anUnknownNumberOfJuniorPupilsLeavesBothPartsUnknown() {
        EvaluationResult result = evaluate(nineYear(166, null, books(23226)));

        assertThat(result.stages())
                .allSatisfy(
                        stage ->
                                assertThat(stage.indicators().get(0).missing())
                                        .containsExactly("1"));
    }

    @Test
    void teachersAreNotSplitButCountedWhereTheyTeach() {
        Standard teachers =
                Standards.composite(0.65, Standards.indicator("teachersPerPupil", "+teachers"));
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.NINE_YEAR,
                                Map.of(),
                                stage(Stage.PRIMARY, 100),
                                stage(Stage.JUNIOR, 100))
                        .teachers("1", Stage.PRIMARY, Map.of("teachers", 5.5))
                        .teachers("1", Stage.JUNIOR, Map.of("teachers", 9.5))
                        .facts();

        EvaluationResult result = Evaluator.evaluate(teachers, null, facts);

        assertThat(value(result, Stage.PRIMARY)).isEqualTo(0.055);
        assertThat(value(result, Stage.JUNIOR)).isEqualTo(0.095);
    }

    private static CountyFacts nineYear(
            Integer primary, Integer junior, Map<String, Double> quantities) {
        return new CountyBuilder()
                .school(
                        "1",
                        SchoolKind.NINE_YEAR,
                        quantities,
                        stage(Stage.PRIMARY, primary),
                        stage(Stage.JUNIOR, junior))
                .facts();
    }

    private static EvaluationResult evaluate(CountyFacts facts) {
        return Evaluator.evaluate(Standards.books(), null, facts);
    }

    private static double amount(EvaluationResult result, Stage stage) {
        return school(result, "1", stage).values().get(0).amount();
    }

    private static double value(EvaluationResult result, Stage stage) {
        return school(result, "1", stage).values().get(0).value();
    }
}
