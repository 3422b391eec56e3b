package org.edubalance.funding.allocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.funding.vocabulary.Stage.JUNIOR;
import static org.edubalance.funding.vocabulary.Stage.PRIMARY;
import static org.edubalance.funding.vocabulary.UrbanRural.RURAL;
import static org.edubalance.funding.vocabulary.UrbanRural.TOWN;
import static org.edubalance.funding.vocabulary.UrbanRural.URBAN;

import java.util.List;
import org.edubalance.funding.enrolment.SchoolEnrolment;
import org.edubalance.funding.enrolment.StageEnrolment;
import org.edubalance.funding.rules.NationalRules;
import org.edubalance.funding.rules.RuleBook;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.funding.vocabulary.UrbanRural;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked numbers of the funding rules, and the cases around them. */
class AllocationPlanTest {

    @ParameterizedTest
    @CsvSource({"2020, 65000.00", "2023, 72000.00"})
    void aRuralPrimarySchoolOf37PupilsIsCountedWithAHundred(int year, String funds) {
        assertThat(total(NationalRules.of(year), school(RURAL, stage(PRIMARY, 37))))
                .isEqualTo(funds);
    }

    @Test
    void inHenan37PupilsGot63000In2016() {
        assertThat(total(NationalRules.lankao(2016), school(RURAL, stage(PRIMARY, 37))))
                .isEqualTo("63000.00");
    }

    @ParameterizedTest
    @CsvSource({"2020, 24050.00", "2023, 26640.00"})
    void inTheCityTheyAreCountedAs37(int year, String funds) {
        assertThat(total(NationalRules.of(year), school(URBAN, stage(PRIMARY, 37))))
                .isEqualTo(funds);
    }

    @Test
    void inHenansCities37PupilsGot23310In2016() {
        assertThat(total(NationalRules.lankao(2016), school(URBAN, stage(PRIMARY, 37))))
                .isEqualTo("23310.00");
    }

    @Test
    void aRuralJuniorSchoolOf86PupilsGets85000In2020() {
        assertThat(total(NationalRules.of(2020), school(RURAL, stage(JUNIOR, 86))))
                .isEqualTo("85000.00");
    }

    @ParameterizedTest
    @CsvSource({
        "2020, 76050.00, 18000.00,  8000.00, 102050.00",
        "2023, 84240.00, 21000.00, 12000.00, 117240.00"
    })
    void mainstreamedPupilsGetTheSpecialRateInsteadAndBoardersAnAddition(
            int year, String base, String special, String boarding, String amount) {
        PlannedLine line =
                plan(NationalRules.of(year), school(RURAL, new StageEnrolment(PRIMARY, 120, 3, 40)))
                        .lines()
                        .get(0);
        assertThat(line.base()).isEqualTo(base);
        assertThat(line.special()).isEqualTo(special);
        assertThat(line.boarding()).isEqualTo(boarding);
        assertThat(line.heating()).isEqualTo("0.00");
        assertThat(line.amount()).isEqualTo(amount);
    }

    @Test
    void aNineYearSchoolIsHeldAgainstTheFloorWithBothStages() {
        AllocationPlan plan =
                plan(NationalRules.of(2020), school(RURAL, stage(PRIMARY, 60), stage(JUNIOR, 30)));
        assertThat(plan.total()).isEqualTo("71666.67");
        assertThat(plan.lines()).extracting(PlannedLine::amount).hasSize(2);
        assertThat(plan.lines().get(0).amount()).isEqualTo("43333.34");
        assertThat(plan.lines().get(1).amount()).isEqualTo("28333.33");
        assertThat(plan.lines().get(0).countedPupils()).isEqualTo("66.666667");
    }

    @Test
    void aNineYearSchoolWithAHundredPupilsIsCountedAsItIs() {
        assertThat(
                        total(
                                NationalRules.of(2020),
                                school(RURAL, stage(PRIMARY, 60), stage(JUNIOR, 40))))
                .isEqualTo("73000.00");
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 65000.00", "99, 65000.00", "100, 65000.00", "101, 65650.00"})
    void theFloorEndsAtAHundredAndNobodyGetsNothing(int pupils, String funds) {
        assertThat(total(NationalRules.of(2020), school(RURAL, stage(PRIMARY, pupils))))
                .isEqualTo(funds);
    }

    @Test
    void theFloorReachesTownsAndTeachingPointsInTheCity() {
        assertThat(total(NationalRules.of(2020), school(TOWN, stage(PRIMARY, 20))))
                .isEqualTo("65000.00");
        SchoolEnrolment point =
                new SchoolEnrolment(
                        "2141000009", "教学点", true, URBAN, null, List.of(stage(PRIMARY, 20)));
        assertThat(total(NationalRules.of(2020), point)).isEqualTo("65000.00");
    }

    @Test
    void heatingIsForEveryCountedPupilDisabledOnesIncluded() {
        PlannedLine line =
                plan(
                                NationalRules.withHeating(2020, 30),
                                school(RURAL, new StageEnrolment(PRIMARY, 80, 2, 0)))
                        .lines()
                        .get(0);
        assertThat(line.heating()).isEqualTo("3000.00");
        assertThat(line.base()).isEqualTo("63700.00");
        assertThat(line.amount()).isEqualTo("78700.00");
    }

    @Test
    void linesComeBySchoolCodeAndTheTotalIsTheirSum() {
        AllocationPlan plan =
                plan(
                        NationalRules.of(2020),
                        school("2141000002", RURAL, stage(PRIMARY, 60), stage(JUNIOR, 30)),
                        school("2141000001", RURAL, stage(PRIMARY, 37)));
        assertThat(plan.lines())
                .extracting(line -> line.school().schoolCode())
                .containsExactly("2141000001", "2141000002", "2141000002");
        assertThat(plan.total()).isEqualTo("136666.67");
        assertThat(plan.pupils()).isEqualTo(127);
    }

    @Test
    void aStageWithoutARateInForceIsNamedAndNeverTakenForZero() {
        AllocationPlan plan =
                plan(NationalRules.of(2015), school(RURAL, stage(PRIMARY, 37), stage(JUNIOR, 5)));
        assertThat(plan.missingRules())
                .containsExactly("PUBLIC_FUNDS JUNIOR", "PUBLIC_FUNDS PRIMARY");
    }

    @Test
    void whatIsNotReportedAddsNothingAndStaysUnknown() {
        PlannedLine line =
                plan(
                                NationalRules.of(2020),
                                school(RURAL, new StageEnrolment(PRIMARY, 120, null, null)))
                        .lines()
                        .get(0);
        assertThat(line.amount()).isEqualTo("78000.00");
        assertThat(line.enrolment().disabled()).isNull();
        assertThat(line.enrolment().boarders()).isNull();
    }

    @Test
    void eachLineNamesTheRulesThatItFollowsFrom() {
        RuleBook rules = NationalRules.of(2020);
        PlannedLine line = plan(rules, school(RURAL, stage(PRIMARY, 37))).lines().get(0);
        assertThat(rules.versions(line.ruleIds()))
                .extracting(version -> version.kind().name())
                .containsExactly("PUBLIC_FUNDS", "SMALL_SCHOOL_FLOOR");
    }

    private static StageEnrolment stage(Stage stage, int pupils) {
        return new StageEnrolment(stage, pupils, 0, 0);
    }

    private static SchoolEnrolment school(UrbanRural place, StageEnrolment... stages) {
        return school("2141000001", place, stages);
    }

    private static SchoolEnrolment school(String code, UrbanRural place, StageEnrolment... stages) {
        return new SchoolEnrolment(code, "学校", false, place, null, List.of(stages));
    }

    private static AllocationPlan plan(RuleBook rules, SchoolEnrolment... schools) {
        return AllocationPlan.of(List.of(schools), rules);
    }

    private static String total(RuleBook rules, SchoolEnrolment... schools) {
        AllocationPlan plan = plan(rules, schools);
        assertThat(plan.missingRules()).isEmpty();
        return plan.total().toPlainString();
    }
}
