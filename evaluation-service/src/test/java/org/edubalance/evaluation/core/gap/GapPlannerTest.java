package org.edubalance.evaluation.core.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.CountyBuilder;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.ReturnStatus;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Standards;
import org.edubalance.evaluation.core.TwoSchools;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

/** Plans for whole counties, each checked by the same engine that evaluates. */
class GapPlannerTest {
    private static final Standard QUALITY = Standards.QUALITY_2017;
    private static final String SCHOOL = "2141000001";

    /** 620 pupils, 2480 m², 22 teachers above the required qualification; all else is there. */
    private static CountyFacts shortOfRoomsAndTeachers() {
        Map<String, Double> held = Plans.held(620, 1);
        held.put("teachingArea", 2480.0);
        held.put("indoorSportsArea", 0.0);
        Map<String, Double> posts = new HashMap<>(Plans.posts(620, 1));
        posts.put("aboveRequired", 22.0);
        return new CountyBuilder()
                .primary(SCHOOL, 620, held)
                .teachers(SCHOOL, Stage.PRIMARY, posts)
                .facts();
    }

    private static GapPlan plan(CountyFacts facts, PlanOptions options) {
        GapPlan plan = GapPlanner.plan(QUALITY, null, facts, options);
        isWhatTheScenarioGives(QUALITY, facts, plan);
        return plan;
    }

    /** The plan's changes, made to the county's facts, give the plan's result. */
    private static void isWhatTheScenarioGives(Standard standard, CountyFacts facts, GapPlan plan) {
        Scenario scenario = Scenario.of(facts, plan.changes());
        assertThat(scenario.violations()).isEmpty();
        EvaluationResult result = Evaluator.evaluate(standard, null, scenario.facts());
        assertThat(result.verdict()).isEqualTo(plan.result().verdict());
        for (int i = 0; i < result.stages().size(); i++) {
            assertThat(result.stages().get(i).verdict())
                    .isEqualTo(plan.result().stages().get(i).verdict());
        }
        assertThat(plan.cost())
                .isEqualByComparingTo(
                        plan.rows().stream()
                                .map(PlanRow::cost)
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(plan.rows()).hasSameSizeAs(plan.changes());
    }

    private static PlanRow only(GapPlan plan, String quantity) {
        return plan.rows().stream()
                .filter(row -> row.quantity().equals(quantity))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theIndicatorThatSavesMostStopsAtItsFloor() {
        GapPlan plan = plan(shortOfRoomsAndTeachers(), Plans.thresholds(Plans.costs()));

        assertThat(plan.rows()).hasSize(1);
        PlanRow row = only(plan, "aboveRequired");
        assertThat(row.amount()).isEqualByComparingTo("5");
        assertThat(row.unit()).isEqualTo("person");
        assertThat(row.stage()).isEqualTo(Stage.PRIMARY);
        assertThat(row.cost()).isEqualByComparingTo("450000");
        assertThat(row.target()).isEqualTo(PlanRow.RowTarget.THRESHOLD);
        assertThat(plan.result().verdict()).isEqualTo(Verdict.PASS);
        assertThat(plan.thresholdsReached()).isTrue();
        assertThat(plan.cvReached()).isNull();
    }

    @Test
    void theChoiceIsTheOtherOneWhereTeachersCostMore() {
        GapPlan plan =
                plan(
                        shortOfRoomsAndTeachers(),
                        Plans.thresholds(Plans.costs("aboveRequired", "900000")));

        assertThat(only(plan, "teachingArea").amount()).isEqualByComparingTo("310");
        assertThat(only(plan, "teachingArea").cost()).isEqualByComparingTo("806000");
        assertThat(only(plan, "aboveRequired").amount()).isEqualByComparingTo("1");
        assertThat(plan.rows()).hasSize(2);
        assertThat(plan.result().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void aTeacherAboveTheRequiredQualificationIsATeacherMore() {
        GapPlan plan = plan(shortOfRoomsAndTeachers(), Plans.thresholds(Plans.costs()));
        Map<String, Double> before = Plans.posts(620, 1);
        Map<String, Double> after = plan.facts().staffing().get(0).quantities();
        assertThat(after).containsEntry("aboveRequired", 27.0);
        for (String outer : List.of("teachers", "qualified", "staff")) {
            assertThat(after).containsEntry(outer, before.get(outer) + 5);
        }
        assertThat(after).containsEntry("backbone", before.get("backbone"));
    }

    /** 300 + 300 pupils: the primary part gets 1/2.1 of what is added, the junior part 1.1/2.1. */
    @Test
    void oneAdditionServesBothStagesOfANineYearSchool() {
        Map<String, Double> held = Plans.held(600, 1.1);
        held.put("teachingArea", 2100.0);
        held.put("indoorSportsArea", 0.0);
        held.put("sportsArea", 4200.0);
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                SCHOOL,
                                SchoolKind.NINE_YEAR,
                                held,
                                CountyBuilder.stage(Stage.PRIMARY, 300),
                                CountyBuilder.stage(Stage.JUNIOR, 300))
                        .teachers(SCHOOL, Stage.PRIMARY, Plans.posts(300, 1.1))
                        .teachers(SCHOOL, Stage.JUNIOR, Plans.posts(300, 1.1))
                        .facts();

        GapPlan plan = plan(facts, Plans.thresholds(Plans.costs()));

        // at its floor: 3.825·300·2.1 − 2100 = 309.75 and 4.93·300·2.1/1.1 − 2100 = 723.55 (rounded
        // up); in full: 4.5·300·2.1 − 2100 = 735 and 5.8·300·2.1/1.1 − 2100 = 1221.82
        PlanRow rooms = only(plan, "teachingArea");
        assertThat(rooms.stage()).isNull();
        assertThat(rooms.amount()).isEqualByComparingTo("723.55");
        // sports grounds in full: 7.5·300·2.1 − 4200 = 525 and 10.2·300·2.1/1.1 − 4200 = 1641.82
        assertThat(only(plan, "sportsArea").amount()).isEqualByComparingTo("1641.82");
        assertThat(plan.result().verdict()).isEqualTo(Verdict.PASS);
    }

    @Test
    void whatATeachingPointLacksIsAddedAtItsCentralSchool() {
        CountyBuilder county = new CountyBuilder();
        Plans.goodPrimary(county, SCHOOL, 300, 1);
        county.point("2941000001", SCHOOL, 100, Plans.held(100, 0.1))
                .teachers("2941000001", Stage.PRIMARY, Plans.posts(100, 0.1));

        GapPlan plan = plan(county.facts(), Plans.thresholds(Plans.costs()));

        assertThat(plan.rows()).isNotEmpty().allMatch(row -> row.schoolCode().equals(SCHOOL));
        assertThat(plan.result().verdict()).isEqualTo(Verdict.PASS);
    }

    /** 鸠江区 2023: of the seven only the second exceeds 0.50. */
    @Test
    void onlyTheCoefficientThatExceedsItsLimitIsFilled() {
        CountyFacts facts =
                TwoSchools.of(
                        QUALITY,
                        Stage.PRIMARY,
                        List.of(
                                5.515273,
                                0.887611,
                                0.879277,
                                4.563288,
                                7.925946,
                                2496.674864,
                                2.784743),
                        List.of(
                                1.643162,
                                0.445392,
                                0.353427,
                                1.316139,
                                2.975795,
                                780.914372,
                                1.097759));

        GapPlan plan = plan(facts, Plans.limits(Plans.LIMITS_2017));

        assertThat(plan.rows()).hasSize(1);
        PlanRow row = only(plan, "backbone");
        assertThat(row.schoolCode()).isEqualTo("2");
        assertThat(row.target()).isEqualTo(PlanRow.RowTarget.CV);
        assertThat(plan.cvReached()).isTrue();
        assertThat(
                        plan.bounds().stream()
                                .filter(
                                        bound ->
                                                bound.stage() == Stage.PRIMARY
                                                        && bound.cv() != null)
                                .filter(bound -> bound.cv().signum() > 0))
                .singleElement()
                .satisfies(
                        bound -> {
                            assertThat(bound.indicator()).isEqualTo("backboneTeachersPer100");
                            assertThat(row.amount()).isGreaterThanOrEqualTo(bound.cv());
                        });
    }

    /** 庐阳区 primary: a composite of 0.59175 keeps 0.65, and not 0.50. */
    @Test
    void theCompositeIsBroughtDownWhereThatIsCheapest() {
        List<Double> cvs = List.of(0.881, 1.299, 0.977, 0.379, 0.170, 0.334, 0.286, 0.408);
        List<Double> means = List.of(4.5, 7.5, 2000.0, 12.0, 25.0, 0.06, 0.05, 0.03);
        List<Double> deviations = new ArrayList<>();
        for (int i = 0; i < cvs.size(); i++) {
            deviations.add(cvs.get(i) * means.get(i));
        }
        Standard basic = Standards.BASIC_2012;
        CountyFacts facts = TwoSchools.of(basic, Stage.PRIMARY, means, deviations);
        assertThat(Evaluator.evaluate(basic, null, facts).stages().get(0).compositeCv())
                .isCloseTo(0.59175, within(1e-9));

        GapPlan none = GapPlanner.plan(basic, null, facts, Plans.limits(Plans.LIMITS_2012));
        assertThat(none.rows()).isEmpty();
        assertThat(none.cvReached()).isTrue();

        GapPlan plan =
                GapPlanner.plan(basic, null, facts, Plans.limits(Map.of(Stage.PRIMARY, 0.50)));
        isWhatTheScenarioGives(basic, facts, plan);
        assertThat(plan.result().stages().get(0).compositeCv()).isLessThanOrEqualTo(0.50 + 1e-9);
        assertThat(plan.cvReached()).isTrue();
        assertThat(plan.cost()).isGreaterThanOrEqualTo(plan.costBound());
    }

    @Test
    void theCompositeCostsHardlyMoreThanItMust() {
        Standard standard =
                Standards.composite(
                        0.25,
                        Standards.indicator("teachingAreaPerPupil", "+teachingArea"),
                        Standards.indicator("equipmentValuePerPupil", "+equipmentValue"),
                        Standards.indicator("booksPerPupil", "+books"),
                        Standards.indicator("teachersPerPupil", "+teachers"));
        CountyFacts facts = Plans.uneven(5, 10);

        GapPlan plan =
                GapPlanner.plan(
                        standard,
                        null,
                        facts,
                        Plans.limits(Map.of(Stage.PRIMARY, 0.25, Stage.JUNIOR, 0.25)));

        isWhatTheScenarioGives(standard, facts, plan);
        assertThat(plan.cvReached()).isTrue();
        assertThat(plan.costBound().signum()).isPositive();
        assertThat(plan.cost())
                .isBetween(plan.costBound(), plan.costBound().multiply(new BigDecimal("1.02")));
    }

    @Test
    void anUnevenCountyPassesAfterItsPlan() {
        CountyFacts facts = Plans.uneven(7, 60);
        assertThat(Evaluator.evaluate(QUALITY, null, facts).verdict()).isEqualTo(Verdict.FAIL);

        for (PlanOptions.SpendingOrder order : PlanOptions.SpendingOrder.values()) {
            for (PlanOptions.PostSource teachers : PlanOptions.PostSource.values()) {
                GapPlan plan = plan(facts, Plans.both(null, order, teachers));

                assertThat(plan.obstacles()).isEmpty();
                assertThat(plan.result().verdict()).isEqualTo(Verdict.PASS);
                assertThat(plan.reached()).isTrue();
                assertThat(plan.cost()).isGreaterThanOrEqualTo(plan.costBound());
            }
        }
    }

    @Test
    void dearerVillagesGetLessOfWhatTheCoefficientNeeds() {
        CountyFacts facts = Plans.uneven(7, 30);
        GapPlan plan = plan(facts, Plans.village(Plans.LIMITS_2017, "1.3"));
        assertThat(plan.result().verdict()).isEqualTo(Verdict.PASS);
        assertThat(plan.rows())
                .filteredOn(row -> row.quantity().equals("teachingArea"))
                .allSatisfy(row -> assertThat(row.unitCost()).isEqualByComparingTo("3380"));
    }

    @Test
    void teachersMoveBeforeAnyIsRecruited() {
        CountyFacts facts = Plans.uneven(7, 60);
        PlanOptions.SpendingOrder order = PlanOptions.SpendingOrder.THRESHOLDS_FIRST;
        GapPlan recruiting = plan(facts, Plans.both(null, order, PlanOptions.PostSource.RECRUIT));
        GapPlan moving =
                plan(facts, Plans.both(null, order, PlanOptions.PostSource.TRANSFER_FIRST));

        assertThat(recruiting.rows()).noneMatch(row -> row.kind() == PlanRow.RowKind.TRANSFER);
        assertThat(moving.rows()).anyMatch(row -> row.kind() == PlanRow.RowKind.TRANSFER);
        assertThat(posts(moving)).isLessThan(posts(recruiting));
        assertThat(moving.cost()).isLessThan(recruiting.cost());
    }

    private static BigDecimal posts(GapPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.unit().equals("person") && row.kind() == PlanRow.RowKind.ADD)
                .map(PlanRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void aBudgetIsNeverExceededAndMoreOfItNeverHurts() {
        CountyFacts facts = Plans.uneven(11, 40);
        PlanOptions.SpendingOrder order = PlanOptions.SpendingOrder.THRESHOLDS_FIRST;
        PlanOptions.PostSource teachers = PlanOptions.PostSource.RECRUIT;
        BigDecimal whole = plan(facts, Plans.both(null, order, teachers)).cost();
        long passing = -1;
        for (String share : List.of("0", "0.25", "0.5", "0.75", "1")) {
            BigDecimal budget = whole.multiply(new BigDecimal(share));
            GapPlan plan = plan(facts, Plans.both(budget, order, teachers));
            assertThat(plan.cost()).isLessThanOrEqualTo(budget);
            long schools =
                    plan.result().schools().stream()
                            .filter(school -> school.verdict() == Verdict.PASS)
                            .count();
            assertThat(schools).isGreaterThanOrEqualTo(passing);
            passing = schools;
            if (!plan.reached()) {
                assertThat(plan.obstacles())
                        .extracting(Obstacle::code)
                        .contains(Obstacle.ObstacleCode.BUDGET);
            }
        }
    }

    @Test
    void moneyForHalfAFillingBringsTheCoefficientAsFarAsItGoes() {
        CountyBuilder county = new CountyBuilder();
        int[] pupils = {45, 37, 89, 76, 55};
        int[] books = {279, 137, 935, 160, 402};
        for (int i = 0; i < pupils.length; i++) {
            county.primary("214100000" + i, pupils[i], CountyBuilder.books(books[i]));
        }
        Standard standard = Standards.each(0.30, Standards.indicator("booksPerPupil", "+books"));
        PlanOptions options =
                new PlanOptions(
                        false,
                        Map.of(Stage.PRIMARY, 0.30),
                        Plans.costs("books", "10"),
                        new BigDecimal("1389.40"),
                        PlanOptions.SpendingOrder.CV_FIRST,
                        PlanOptions.PostSource.RECRUIT);

        GapPlan plan = GapPlanner.plan(standard, null, county.facts(), options);

        // 138.94 books reach 0.40; whole ones not quite
        assertThat(plan.cost()).isLessThanOrEqualTo(new BigDecimal("1389.40"));
        assertThat(plan.result().stages().get(0).indicators().get(0).cv())
                .isBetween(0.3999, 0.4020);
        assertThat(plan.reached()).isFalse();
        assertThat(plan.obstacles())
                .extracting(Obstacle::code)
                .contains(Obstacle.ObstacleCode.BUDGET);
    }

    /**
     * First every school to 5 books a pupil, then the poorest on to the level that 0.30 asks for.
     */
    @Test
    void theCoefficientIsFilledOnTopOfTheThresholds() {
        CountyBuilder county = new CountyBuilder();
        for (int i = 0; i < FiveSchools.PUPILS.length; i++) {
            county.primary(
                    "214100000" + (i + 1),
                    (int) FiveSchools.PUPILS[i],
                    CountyBuilder.books(FiveSchools.BOOKS[i]));
        }
        Indicator books = Standards.indicator("booksPerPupil", "+books");
        Indicator withThreshold =
                new Indicator(
                        books.id(),
                        books.name(),
                        books.unit(),
                        books.numerator(),
                        books.per(),
                        books.scale(),
                        books.shared(),
                        true,
                        Map.of(Stage.PRIMARY, 5.0),
                        null,
                        null,
                        null);
        Standard standard = Standards.each(0.30, withThreshold);

        GapPlan floor =
                GapPlanner.plan(standard, null, county.facts(), Plans.thresholds(Plans.costs()));
        assertThat(amounts(floor)).containsExactly("2141000002 48", "2141000004 220");
        assertThat(floor.thresholdsReached()).isTrue();
        assertThat(cv(floor)).isCloseTo(0.315208, within(5e-7));

        PlanOptions both =
                new PlanOptions(
                        true,
                        Map.of(Stage.PRIMARY, 0.30),
                        Plans.costs(),
                        null,
                        PlanOptions.SpendingOrder.THRESHOLDS_FIRST,
                        PlanOptions.PostSource.RECRUIT);
        GapPlan plan = GapPlanner.plan(standard, null, county.facts(), both);
        assertThat(amounts(plan))
                .containsExactly(
                        "2141000002 48", "2141000004 220", "2141000002 9", "2141000004 18");
        assertThat(cv(plan)).isCloseTo(0.299598, within(5e-7));
        assertThat(plan.bounds().get(0).cv()).isEqualByComparingTo("295");
        assertThat(plan.bounds().get(0).thresholds()).isEqualByComparingTo("268");
        assertThat(plan.costBound()).isLessThanOrEqualTo(plan.cost());
    }

    private static List<String> amounts(GapPlan plan) {
        return plan.rows().stream()
                .map(row -> row.schoolCode() + " " + row.amount().toPlainString())
                .toList();
    }

    private static double cv(GapPlan plan) {
        return plan.result().stages().get(0).indicators().get(0).cv();
    }

    @Test
    void whatIsMissingIsNotPlannedForAndSaysSo() {
        CountyBuilder county = new CountyBuilder();
        Plans.goodPrimary(county, SCHOOL, 300, 1);
        Plans.goodPrimary(county, "2141000002", 300, 0.5);
        county.withoutReturn("2141000003", SchoolKind.PRIMARY, ReturnStatus.DRAFT);

        GapPlan plan =
                plan(
                        county.facts(),
                        Plans.both(
                                null,
                                PlanOptions.SpendingOrder.THRESHOLDS_FIRST,
                                PlanOptions.PostSource.TRANSFER_FIRST));

        assertThat(plan.rows()).isNotEmpty().allMatch(row -> row.schoolCode().equals("2141000002"));
        assertThat(plan.reached()).isFalse();
        assertThat(plan.obstacles())
                .allSatisfy(
                        obstacle -> {
                            assertThat(obstacle.code())
                                    .isEqualTo(Obstacle.ObstacleCode.MISSING_FACTS);
                            assertThat(obstacle.schools()).containsExactly("2141000003");
                        })
                .hasSize(7);
        assertThat(plan.result().verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aLowerLimitNeverCostsLess() {
        CountyFacts facts = Plans.uneven(3, 25);
        BigDecimal before = BigDecimal.ZERO;
        for (double limit : new double[] {0.6, 0.5, 0.4, 0.3}) {
            GapPlan plan =
                    plan(facts, Plans.limits(Map.of(Stage.PRIMARY, limit, Stage.JUNIOR, limit)));
            assertThat(plan.cvReached()).isTrue();
            assertThat(plan.cost()).isGreaterThanOrEqualTo(before);
            before = plan.cost();
        }
    }

    @Test
    void aCountyOf255SchoolsIsPlannedInSeconds() {
        CountyFacts facts = Plans.uneven(2019, 255);
        long start = System.nanoTime();
        GapPlan quality =
                plan(
                        facts,
                        Plans.both(
                                null,
                                PlanOptions.SpendingOrder.THRESHOLDS_FIRST,
                                PlanOptions.PostSource.TRANSFER_FIRST));
        GapPlan basic =
                GapPlanner.plan(
                        Standards.BASIC_2012,
                        null,
                        facts,
                        Plans.limits(Map.of(Stage.PRIMARY, 0.2, Stage.JUNIOR, 0.2)));
        assertThat(quality.reached()).isTrue();
        assertThat(basic.reached()).isTrue();
        assertThat((System.nanoTime() - start) / 1e9).isLessThan(20);
    }
}
