package org.edubalance.evaluation.core.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.CountyBuilder;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Fault;
import org.edubalance.evaluation.core.ReturnStatus;
import org.edubalance.evaluation.core.SchoolFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Standards;
import org.junit.jupiter.api.Test;

/** Supposed changes to the five schools of the published example, and to some more. */
class ScenarioTest {
    private static final int[] PUPILS = {45, 37, 89, 76, 55};
    private static final int[] BOOKS = {279, 137, 935, 160, 402};
    private static final Standard STANDARD = Standards.books();

    private final CountyFacts base = county().facts();

    private static CountyBuilder county() {
        CountyBuilder county = new CountyBuilder();
        for (int i = 0; i < PUPILS.length; i++) {
            Map<String, Double> held = new HashMap<>(CountyBuilder.books(BOOKS[i]));
            held.put("buildingArea", 500.0);
            held.put("teachingArea", 400.0);
            held.put("equipmentValue", 10_000.0);
            county.primary(code(i + 1), PUPILS[i], held)
                    .teachers(
                            code(i + 1),
                            Stage.PRIMARY,
                            Map.of(
                                    "staff",
                                    12.0,
                                    "teachers",
                                    10.0,
                                    "qualified",
                                    10.0,
                                    "aboveRequired",
                                    6.0,
                                    "backbone",
                                    2.0,
                                    "peArt",
                                    1.0,
                                    "midTitleOrHigher",
                                    4.0,
                                    "principalsQualified",
                                    1.0));
        }
        return county;
    }

    private static String code(int number) {
        return "214100000" + number;
    }

    private static SupposedChange op(SupposedChange.Operation op, String school, String to) {
        return SupposedChange.of(op, school, to, null, null, null);
    }

    private static SupposedChange enrolment(
            SupposedChange.Operation op, String school, Stage stage, int pupils) {
        return new SupposedChange(
                op, school, null, stage, null, null, null, pupils, null, null, null, null, null,
                null, null);
    }

    private static SupposedChange close(
            String school, List<SupposedChange.PupilMove> to, Boolean equipment, Boolean teachers) {
        return new SupposedChange(
                SupposedChange.Operation.CLOSE,
                school,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                to,
                equipment,
                teachers);
    }

    private static SupposedChange open(
            String school,
            SupposedChange.NewSchool what,
            Map<String, Double> held,
            List<SupposedChange.PupilMove> from) {
        return new SupposedChange(
                SupposedChange.Operation.OPEN,
                school,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                what,
                held,
                from,
                null,
                null,
                null);
    }

    private CountyFacts after(SupposedChange... changes) {
        Scenario scenario = Scenario.of(base, List.of(changes));
        assertThat(scenario.violations()).isEmpty();
        return scenario.facts();
    }

    private static List<String> faults(CountyFacts facts, SupposedChange... changes) {
        Scenario scenario = Scenario.of(facts, Arrays.asList(changes));
        assertThat(scenario.facts()).isSameAs(facts);
        return scenario.violations().stream().map(Fault::path).toList();
    }

    private static SchoolFacts school(CountyFacts facts, String code) {
        return facts.schools().stream()
                .filter(one -> one.schoolCode().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Double> posts(CountyFacts facts, String code) {
        return facts.staffing().stream()
                .filter(line -> line.schoolCode().equals(code))
                .findFirst()
                .orElseThrow()
                .quantities();
    }

    private static double cv(CountyFacts facts) {
        return Standards.primary(Evaluator.evaluate(STANDARD, null, facts)).cv();
    }

    @Test
    void mergingTheTwoPoorestLowersTheCoefficient() {
        assertThat(cv(base)).isCloseTo(0.515256629884, within(5e-13));
        CountyFacts merged = after(op(SupposedChange.Operation.MERGE, code(2), code(4)));

        assertThat(cv(merged)).isCloseTo(0.510146, within(5e-7));
        assertThat(merged.schools()).hasSize(4);
        assertThat(school(merged, code(4)).stages().get(0).pupils()).isEqualTo(113);
        assertThat(school(merged, code(4)).quantities()).containsEntry("books", 297.0);
        assertThat(posts(merged, code(4))).containsEntry("teachers", 20.0);
        assertThat(base.schools()).hasSize(5);
    }

    @Test
    void additionsAndTransfersReachTheCoefficientsOfThePlans() {
        assertThat(cv(after(SupposedChange.add(code(4), null, "books", 74))))
                .isCloseTo(0.449811, within(5e-7));
        assertThat(cv(after(SupposedChange.transfer(code(3), code(4), null, "books", 48.9047))))
                .isCloseTo(0.45, within(1e-6));
        assertThat(
                        cv(
                                after(
                                        SupposedChange.add(code(2), null, "books", 57),
                                        SupposedChange.add(code(4), null, "books", 238))))
                .isCloseTo(0.299598, within(5e-7));
    }

    @Test
    void whatContainsAQuantityGrowsWithIt() {
        CountyFacts facts =
                after(
                        SupposedChange.add(code(1), null, "teachingArea", 310),
                        SupposedChange.add(code(1), Stage.PRIMARY, "aboveRequired", 5));
        assertThat(school(facts, code(1)).quantities())
                .containsEntry("teachingArea", 710.0)
                .containsEntry("buildingArea", 810.0);
        assertThat(posts(facts, code(1)))
                .containsEntry("aboveRequired", 11.0)
                .containsEntry("qualified", 15.0)
                .containsEntry("teachers", 15.0)
                .containsEntry("staff", 17.0)
                .containsEntry("backbone", 2.0);
    }

    @Test
    void anExchangeTakesAndGives() {
        SupposedChange exchange =
                new SupposedChange(
                        SupposedChange.Operation.EXCHANGE,
                        code(1),
                        code(2),
                        Stage.PRIMARY,
                        "backbone",
                        2.0,
                        new SupposedChange.Returned("aboveRequired", 2.0),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        CountyFacts facts = after(exchange);
        assertThat(posts(facts, code(1)))
                .containsEntry("backbone", 0.0)
                .containsEntry("aboveRequired", 8.0)
                .containsEntry("teachers", 10.0);
        assertThat(posts(facts, code(2)))
                .containsEntry("backbone", 4.0)
                .containsEntry("aboveRequired", 4.0)
                .containsEntry("teachers", 10.0);
    }

    @Test
    void moreThanThereIsCanNotBeTaken() {
        assertThat(
                        faults(
                                base,
                                SupposedChange.of(
                                        SupposedChange.Operation.REMOVE,
                                        code(1),
                                        null,
                                        null,
                                        "books",
                                        280.0),
                                SupposedChange.transfer(
                                        code(1), code(2), Stage.PRIMARY, "backbone", 3),
                                SupposedChange.of(
                                        SupposedChange.Operation.REMOVE,
                                        code(1),
                                        null,
                                        Stage.PRIMARY,
                                        "teachers",
                                        5.0)))
                .containsExactly("/changes/0/amount", "/changes/1/amount", "/changes/2/amount");
    }

    @Test
    void everyViolationIsNamedAndNothingIsDone() {
        assertThat(
                        faults(
                                base,
                                SupposedChange.add("9999999999", null, "books", 1),
                                SupposedChange.add(code(1), Stage.JUNIOR, "books", 1),
                                SupposedChange.add(code(1), null, "aboveRequired", 1),
                                SupposedChange.add(code(1), null, "desks", -1),
                                null,
                                new SupposedChange(
                                        null, code(1), null, null, null, null, null, null, null,
                                        null, null, null, null, null, null),
                                SupposedChange.of(
                                        SupposedChange.Operation.MERGE,
                                        code(1),
                                        code(1),
                                        null,
                                        "books",
                                        1.0),
                                SupposedChange.add(code(1), null, "books", 1)))
                .containsExactly(
                        "/changes/0/schoolCode",
                        "/changes/1/stage",
                        "/changes/2/stage",
                        "/changes/3/quantity",
                        "/changes/3/amount",
                        "/changes/4",
                        "/changes/5/op",
                        "/changes/6/quantity",
                        "/changes/6/amount",
                        "/changes/6/toSchool");
    }

    @Test
    void enrolmentIsSetAndChanged() {
        CountyFacts facts =
                after(
                        enrolment(
                                SupposedChange.Operation.SET_ENROLMENT, code(1), Stage.PRIMARY, 50),
                        enrolment(
                                SupposedChange.Operation.CHANGE_ENROLMENT,
                                code(1),
                                Stage.PRIMARY,
                                -10));
        assertThat(school(facts, code(1)).stages().get(0).pupils()).isEqualTo(40);
        assertThat(
                        faults(
                                base,
                                enrolment(
                                        SupposedChange.Operation.CHANGE_ENROLMENT,
                                        code(1),
                                        Stage.PRIMARY,
                                        -46)))
                .containsExactly("/changes/0/pupils");
        assertThat(
                        faults(
                                base,
                                enrolment(
                                        SupposedChange.Operation.SET_ENROLMENT,
                                        code(1),
                                        Stage.JUNIOR,
                                        46)))
                .containsExactly("/changes/0/schoolCode");
    }

    @Test
    void aSchoolClosesWhenAllItsPupilsHaveAnother() {
        assertThat(
                        faults(
                                base,
                                close(
                                        code(1),
                                        List.of(
                                                new SupposedChange.PupilMove(
                                                        code(2), Stage.PRIMARY, 30),
                                                new SupposedChange.PupilMove(
                                                        code(3), Stage.PRIMARY, 10)),
                                        null,
                                        null)))
                .containsExactly("/changes/0/pupilsTo");
        CountyFacts facts =
                after(
                        close(
                                code(1),
                                List.of(
                                        new SupposedChange.PupilMove(code(2), Stage.PRIMARY, 30),
                                        new SupposedChange.PupilMove(code(3), Stage.PRIMARY, 15)),
                                true,
                                true));
        assertThat(facts.schools()).hasSize(4);
        assertThat(school(facts, code(2)).stages().get(0).pupils()).isEqualTo(67);
        assertThat(school(facts, code(2)).quantities())
                .containsEntry("books", 137 + 186.0)
                .containsEntry("teachingArea", 400.0);
        assertThat(posts(facts, code(2)).get("teachers")).isCloseTo(16.666667, within(1e-6));
        assertThat(facts.staffing()).hasSize(4);
    }

    @Test
    void aNewSchoolHasWhatItIsGivenAndNothingElse() {
        CountyFacts facts =
                after(
                        open(
                                code(9),
                                new SupposedChange.NewSchool(
                                        "新校", SchoolKind.PRIMARY, null, null, null, null),
                                Map.of("books", 900.0),
                                List.of(new SupposedChange.PupilMove(code(3), Stage.PRIMARY, 40))),
                        SupposedChange.add(code(9), Stage.PRIMARY, "aboveRequired", 3));
        SchoolFacts opened = school(facts, code(9));
        assertThat(opened.quantities())
                .containsEntry("books", 900.0)
                .containsEntry("computers", 0.0);
        assertThat(opened.stages().get(0).pupils()).isEqualTo(40);
        assertThat(posts(facts, code(9)))
                .containsEntry("teachers", 3.0)
                .containsEntry("backbone", 0.0);
        assertThat(school(facts, code(3)).stages().get(0).pupils()).isEqualTo(49);
        assertThat(
                        faults(
                                base,
                                open(
                                        code(1),
                                        new SupposedChange.NewSchool(
                                                "重复", SchoolKind.PRIMARY, null, null, null, null),
                                        null,
                                        null)))
                .containsExactly("/changes/0/schoolCode");
    }

    @Test
    void anExpansionAddsAndDrawsPupils() {
        SupposedChange expand =
                new SupposedChange(
                        SupposedChange.Operation.EXPAND,
                        code(4),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        Map.of("teachingArea", 300.0, "books", 500.0),
                        List.of(new SupposedChange.PupilMove(code(2), Stage.PRIMARY, 7)),
                        null,
                        null,
                        null);
        CountyFacts facts = after(expand);
        assertThat(school(facts, code(4)).quantities())
                .containsEntry("teachingArea", 700.0)
                .containsEntry("buildingArea", 800.0)
                .containsEntry("books", 660.0);
        assertThat(school(facts, code(4)).stages().get(0).pupils()).isEqualTo(83);
    }

    @Test
    void pointsFollowAMergerAndHoldUpAClosure() {
        CountyFacts facts =
                county().point("2941000001", code(1), 10, CountyBuilder.books(20)).facts();
        Scenario merged =
                Scenario.of(facts, List.of(op(SupposedChange.Operation.MERGE, code(1), code(2))));
        assertThat(school(merged.facts(), "2941000001").centralSchoolCode()).isEqualTo(code(2));
        List<SupposedChange.PupilMove> moves =
                List.of(new SupposedChange.PupilMove(code(2), Stage.PRIMARY, 45));
        assertThat(faults(facts, close(code(1), moves, null, null)))
                .containsExactly("/changes/0/schoolCode");
        Scenario reassigned =
                Scenario.of(
                        facts,
                        List.of(
                                op(SupposedChange.Operation.REASSIGN_POINT, "2941000001", code(3)),
                                close(code(1), moves, null, null)));
        assertThat(reassigned.violations()).isEmpty();
        assertThat(FactsDifference.between(facts, reassigned.facts()).reassigned())
                .containsExactly(
                        new FactsDifference.ReassignedPoint("2941000001", code(1), code(3)));
        assertThat(
                        faults(
                                facts,
                                op(SupposedChange.Operation.REASSIGN_POINT, code(1), "2941000001")))
                .containsExactly("/changes/0/schoolCode", "/changes/0/toSchool");
    }

    @Test
    void aPrimaryAndAJuniorSchoolBecomeANineYearSchool() {
        CountyFacts facts = county().junior("3141000001", 60, CountyBuilder.books(100)).facts();
        SupposedChange merger = op(SupposedChange.Operation.MERGE, "3141000001", code(1));
        assertThat(faults(facts, merger)).containsExactly("/changes/0/kind");
        SupposedChange named =
                new SupposedChange(
                        SupposedChange.Operation.MERGE,
                        "3141000001",
                        code(1),
                        null,
                        null,
                        null,
                        null,
                        null,
                        SchoolKind.NINE_YEAR,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        SchoolFacts merged = school(Scenario.of(facts, List.of(named)).facts(), code(1));
        assertThat(merged.kind()).isEqualTo(SchoolKind.NINE_YEAR);
        assertThat(merged.stages()).hasSize(2);
        // the junior school has not returned these: what one does not know, the sum does not
        assertThat(merged.quantities()).containsOnlyKeys("books").containsEntry("books", 379.0);
    }

    @Test
    void aSchoolThatReturnsByStageIsAddedToByStage() {
        CountyFacts facts =
                new CountyBuilder()
                        .school(
                                code(1),
                                SchoolKind.NINE_YEAR,
                                CountyBuilder.books(500),
                                CountyBuilder.stage(Stage.PRIMARY, 100, CountyBuilder.books(300)),
                                CountyBuilder.stage(Stage.JUNIOR, 100, CountyBuilder.books(200)))
                        .school(
                                code(2),
                                SchoolKind.NINE_YEAR,
                                CountyBuilder.books(500),
                                CountyBuilder.stage(Stage.PRIMARY, 100),
                                CountyBuilder.stage(Stage.JUNIOR, 100))
                        .facts();
        assertThat(
                        faults(
                                facts,
                                SupposedChange.add(code(1), null, "books", 1),
                                SupposedChange.add(code(2), Stage.PRIMARY, "books", 1)))
                .containsExactly("/changes/0/stage", "/changes/1/stage");
        Scenario scenario =
                Scenario.of(
                        facts,
                        List.of(
                                SupposedChange.add(code(1), Stage.JUNIOR, "books", 7),
                                SupposedChange.add(code(2), null, "books", 9)));
        assertThat(school(scenario.facts(), code(1)).stages().get(1).quantities())
                .containsEntry("books", 207.0);
        assertThat(school(scenario.facts(), code(2)).quantities()).containsEntry("books", 509.0);
    }

    @Test
    void whatIsNotKnownCanNotBeChanged() {
        CountyFacts facts =
                new CountyBuilder()
                        .primary(code(1), 40, Map.of())
                        .withoutReturn(code(2), SchoolKind.PRIMARY, ReturnStatus.NONE)
                        .facts();
        assertThat(
                        faults(
                                facts,
                                SupposedChange.add(code(1), null, "books", 1),
                                SupposedChange.add(code(2), null, "books", 1),
                                SupposedChange.add(code(1), Stage.PRIMARY, "teachers", 1),
                                enrolment(
                                        SupposedChange.Operation.CHANGE_ENROLMENT,
                                        code(2),
                                        Stage.PRIMARY,
                                        1)))
                .containsExactly(
                        "/changes/0/schoolCode",
                        "/changes/1",
                        "/changes/2",
                        "/changes/3/schoolCode");
    }

    @Test
    void differencesNameWhatChangedAndNothingElse() {
        CountyFacts facts = after(SupposedChange.add(code(4), null, "books", 74));
        assertThat(FactsDifference.between(base, facts))
                .isEqualTo(
                        new FactsDifference(
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(
                                        new FactsDifference.ChangedFigure(
                                                code(4), null, "books", 160.0, 234.0))));
        ResultDifference difference =
                ResultDifference.between(
                        Evaluator.evaluate(STANDARD, null, base),
                        Evaluator.evaluate(STANDARD, null, facts));
        ResultDifference.IndicatorDifference books = difference.stages().get(0).indicators().get(0);
        assertThat(books.cv().difference()).isCloseTo(0.449811 - 0.515257, within(2e-6));
        assertThat(difference.schools()).isEmpty();
    }

    /** Whatever merges, the coefficient does not rise (Jensen). */
    @Test
    void noMergerOfTwoSchoolsRaisesTheCoefficient() {
        double before = cv(base);
        List<Double> after = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            for (int j = 1; j <= 5; j++) {
                if (i != j) {
                    after.add(cv(after(op(SupposedChange.Operation.MERGE, code(i), code(j)))));
                }
            }
        }
        assertThat(after).allMatch(cv -> cv <= before + 1e-12).hasSize(20);
    }
}
