package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.edubalance.evaluation.core.CountyBuilder.books;
import static org.edubalance.evaluation.core.CountyBuilder.stage;
import static org.edubalance.evaluation.core.Standards.indicator;
import static org.edubalance.evaluation.core.Standards.primary;
import static org.edubalance.evaluation.core.Standards.school;

import java.util.Map;
import java.util.Set;
import org.edubalance.evaluation.core.Inclusion.OwnershipScope;
import org.edubalance.evaluation.core.Inclusion.TeachingPoints;
import org.junit.jupiter.api.Test;

class TeachingPointsTest {

    /** School 4 of the worked example as a point of school 2: the published merged coefficient. */
    @Test
    void aPointIsAddedToItsCentralSchoolBeforeAnyRatio() {
        EvaluationResult result = evaluate(fourSchools().point("4", "2", 76, books(160)), null);

        assertThat(primary(result).cv()).isCloseTo(0.510146, within(5e-7));
        assertThat(Standards.stage(result, Stage.PRIMARY).schools()).isEqualTo(4);
        assertThat(Standards.stage(result, Stage.PRIMARY).pupils()).isEqualTo(302);
        SchoolResult central = school(result, "2", Stage.PRIMARY);
        assertThat(central.pupils()).isEqualTo(113);
        assertThat(central.mergedPoints()).containsExactly("4");
        assertThat(central.values().get(0).amount()).isEqualTo(297);
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void theTeachersOfAPointGoWithIt() {
        Standard teachers = Standards.composite(0.65, indicator("teachersPerPupil", "+teachers"));
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 90, Map.of())
                        .point("2", "1", 10, Map.of())
                        .teachers("1", Stage.PRIMARY, Map.of("teachers", 4.0))
                        .teachers("2", Stage.PRIMARY, Map.of("teachers", 2.0))
                        .facts();

        EvaluationResult result = Evaluator.evaluate(teachers, null, facts);

        assertThat(school(result, "1", Stage.PRIMARY).values().get(0).value()).isEqualTo(0.06);
    }

    @Test
    void aloneAPointCountsAsASchoolOfItsOwn() {
        EvaluationResult result =
                evaluate(
                        fourSchools().point("4", "2", 76, books(160)),
                        points(TeachingPoints.ALONE, 0));

        assertThat(primary(result).cv()).isCloseTo(0.515256629884, within(5e-13));
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void excludedPointsLeaveNoTrace() {
        EvaluationResult without = evaluate(fourSchools(), points(TeachingPoints.EXCLUDE, 0));
        EvaluationResult with =
                evaluate(
                        fourSchools().point("4", "2", 76, books(160)).pointWithoutReturn("5x", "2"),
                        points(TeachingPoints.EXCLUDE, 0));

        assertThat(with).isEqualTo(without);
    }

    @Test
    void aPointWhoseCentralSchoolIsUnknownStandsAloneAndIsFound() {
        EvaluationResult result = evaluate(fourSchools().point("4", null, 76, books(160)), null);

        assertThat(primary(result).cv()).isCloseTo(0.515256629884, within(5e-13));
        assertThat(result.findings())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.code())
                                    .isEqualTo(Finding.Code.POINT_WITHOUT_CENTRAL_SCHOOL);
                            assertThat(finding.schoolCode()).isEqualTo("4");
                        });
    }

    @Test
    void aPublicPointOfAPrivateCentralSchoolStandsAloneWhenOnlyPublicSchoolsCount() {
        CountyBuilder county =
                new CountyBuilder()
                        .primary("1", 100, books(600))
                        .privatePrimary("2", 100, books(900))
                        .point("3", "2", 20, books(40));

        EvaluationResult all = evaluate(county, null);
        EvaluationResult publicOnly =
                evaluate(
                        county, new Inclusion(null, OwnershipScope.PUBLIC, null, null, null, null));

        assertThat(all.schools()).extracting(SchoolResult::schoolCode).containsExactly("1", "2");
        assertThat(publicOnly.schools())
                .extracting(SchoolResult::schoolCode)
                .containsExactly("1", "3");
        assertThat(publicOnly.findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.POINT_WITHOUT_CENTRAL_SCHOOL);
    }

    @Test
    void aPointNeverTakesInAnotherPoint() {
        EvaluationResult result =
                evaluate(
                        new CountyBuilder()
                                .point("1", null, 20, books(40))
                                .point("2", "1", 30, books(90)),
                        null);

        assertThat(result.schools()).extracting(SchoolResult::schoolCode).containsExactly("1", "2");
    }

    @Test
    void whatAPointDoesNotReportIsMissingAtTheMergedSchool() {
        EvaluationResult result = evaluate(fourSchools().point("4", "2", 76, Map.of()), null);

        assertThat(primary(result).missing()).containsExactly("4");
        assertThat(primary(result).partial().schools()).isEqualTo(3);
        assertThat(school(result, "2", Stage.PRIMARY).values().get(0).value()).isNull();
        assertThat(result.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aPointWithoutAReturnLeavesItsCentralSchoolUnknown() {
        EvaluationResult result = evaluate(fourSchools().pointWithoutReturn("4", "2"), null);

        assertThat(primary(result).missing()).containsExactly("4");
        assertThat(school(result, "2", Stage.PRIMARY).pupils()).isNull();
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.MISSING_RETURN);
    }

    @Test
    void pointsBelowTheMinimumAreLeftOutBeforeTheyAreMerged() {
        EvaluationResult result =
                evaluate(
                        fourSchools().point("4", "2", 49, books(160)).point("6", "2", 50, books(9)),
                        points(TeachingPoints.MERGE, 50));

        assertThat(school(result, "2", Stage.PRIMARY).mergedPoints()).containsExactly("6");
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.POINT_BELOW_MINIMUM);
    }

    /** The point's books go to the primary part alone, after the central school's own are split. */
    @Test
    void thePointOfANineYearSchoolIsAddedToItsPrimaryPart() {
        CountyBuilder county =
                new CountyBuilder()
                        .school(
                                "1",
                                SchoolKind.NINE_YEAR,
                                books(23226),
                                stage(Stage.PRIMARY, 166),
                                stage(Stage.JUNIOR, 210))
                        .point("2", "1", 34, books(100));

        EvaluationResult result = evaluate(county, null);

        assertThat(school(result, "1", Stage.PRIMARY).values().get(0).amount())
                .isCloseTo(9811.627204030227, within(1e-9));
        assertThat(school(result, "1", Stage.PRIMARY).pupils()).isEqualTo(200);
        assertThat(school(result, "1", Stage.JUNIOR).values().get(0).amount())
                .isCloseTo(13514.372795969773, within(1e-9));
    }

    @Test
    void anEmptyPointBringsNothingToItsCentralSchool() {
        EvaluationResult result = evaluate(fourSchools().point("4", "2", 0, books(160)), null);

        assertThat(school(result, "2", Stage.PRIMARY).values().get(0).amount()).isEqualTo(137);
        assertThat(result.findings())
                .extracting(Finding::code)
                .containsExactly(Finding.Code.ZERO_ENROLMENT);
    }

    @Test
    void specialSchoolsAreInNoCoefficient() {
        CountyBuilder county =
                fourSchools().school("9", SchoolKind.SPECIAL, books(5), stage(Stage.PRIMARY, 56));

        assertThat(evaluate(county, null)).isEqualTo(evaluate(fourSchools(), null));
    }

    @Test
    void kindsThatARequestLeavesOutAreNotCounted() {
        CountyBuilder county =
                fourSchools()
                        .school("9", SchoolKind.NINE_YEAR, books(500), stage(Stage.PRIMARY, 56));
        Inclusion primaryOnly =
                new Inclusion(Set.of(SchoolKind.PRIMARY), null, null, null, null, null);

        EvaluationResult result = evaluate(county, primaryOnly);

        assertThat(result.schools()).extracting(SchoolResult::schoolCode).doesNotContain("9");
        assertThat(result.inclusion().kinds()).containsExactly(SchoolKind.PRIMARY);
        assertThat(result.inclusion().ownership()).isEqualTo(OwnershipScope.ALL);
    }

    @Test
    void staffStandForTeachersOnlyWhereTheRequestSaysSo() {
        Standard teachers = Standards.composite(0.65, indicator("teachersPerPupil", "+teachers"));
        CountyFacts facts =
                new CountyBuilder()
                        .primary("1", 100, Map.of())
                        .teachers("1", Stage.PRIMARY, Map.of("teachers", 4.0, "staff", 5.0))
                        .facts();
        Inclusion staff = new Inclusion(null, null, null, null, Inclusion.TeacherCount.STAFF, null);

        assertThat(primary(Evaluator.evaluate(teachers, null, facts)).mean()).isEqualTo(0.04);
        assertThat(primary(Evaluator.evaluate(teachers, staff, facts)).mean()).isEqualTo(0.05);
    }

    private static CountyBuilder fourSchools() {
        return new CountyBuilder()
                .primary("1", 45, books(279))
                .primary("2", 37, books(137))
                .primary("3", 89, books(935))
                .primary("5", 55, books(402));
    }

    private static Inclusion points(TeachingPoints rule, int minimum) {
        return new Inclusion(null, null, rule, minimum, null, null);
    }

    private static EvaluationResult evaluate(CountyBuilder county, Inclusion include) {
        return Evaluator.evaluate(Standards.books(), include, county.facts());
    }
}
