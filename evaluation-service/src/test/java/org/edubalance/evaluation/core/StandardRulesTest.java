package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.edubalance.evaluation.core.Standards.indicator;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRulesTest {
    private static final CvRule LIMIT = limit(Map.of(Stage.PRIMARY, 0.65));
    private static final Indicator BOOKS = indicator("booksPerPupil", "+books");

    @Test
    void oneIndicatorMakesAStandard() {
        assertThat(StandardRules.faults(standard(List.of(BOOKS), LIMIT, null))).isEmpty();
    }

    @Test
    void everyFaultIsNamedAtOnceWithItsPlace() {
        Standard standard =
                new Standard(
                        "a b",
                        0,
                        null,
                        null,
                        null,
                        null,
                        null,
                        -1,
                        new Inclusion(Set.of(SchoolKind.SPECIAL), null, null, -1, null, null),
                        Map.of(Stage.PRIMARY, 1.0, Stage.JUNIOR, 0.0),
                        List.of(),
                        limit(Map.of()),
                        null,
                        List.of(),
                        List.of());

        assertThat(StandardRules.faults(standard))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "/id",
                        "/version",
                        "/decimals",
                        "/effectiveFrom",
                        "/splitWeights/JUNIOR",
                        "/splitWeights/SENIOR",
                        "/inclusion/kinds",
                        "/inclusion/teachingPointMinPupils",
                        "/indicators",
                        "/cvRule/limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+atoms", "books", "+", "-publicFundsPerPupil", "*books"})
    void aNumeratorNamesKnownFactsWithASign(String term) {
        assertOnlyFault(
                standard(List.of(BOOKS, indicator("other", "+books", term)), LIMIT, null),
                "/indicators/1/numerator/1");
    }

    @Test
    void aFactCannotCountTwiceInOneNumerator() {
        assertOnlyFault(
                standard(List.of(indicator("area", "+sportsArea", "+sportsArea")), LIMIT, null),
                "/indicators/0/numerator/1");
    }

    @Test
    void teachersCannotBeShared() {
        assertOnlyFault(
                standard(List.of(indicator("mixed", "+books", "+teachers")), LIMIT, null),
                "/indicators/0/numerator/1");
    }

    @Test
    void anIndicatorNeedsANumeratorAScaleAndPupils() {
        Indicator empty =
                new Indicator(
                        "x", null, null, null, "classes", 0, false, false, null, null, null, null);

        assertThat(StandardRules.faults(standard(List.of(empty), LIMIT, null)))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "/indicators/0/numerator", "/indicators/0/per", "/indicators/0/scale");
    }

    @Test
    void aMaximumStandsAloneAndIsNotDivided() {
        Indicator perPupil =
                new Indicator(
                        "classSize",
                        null,
                        "person",
                        List.of("+maxClassSize"),
                        "pupils",
                        1,
                        false,
                        true,
                        Map.of(Stage.PRIMARY, 45.0),
                        Comparison.LE,
                        null,
                        null);
        assertOnlyFault(standard(List.of(perPupil), LIMIT, null), "/indicators/0/numerator");
    }

    @Test
    void aThresholdIsALeastOrAGreatestValue() {
        Indicator below =
                new Indicator(
                        "books",
                        null,
                        "volume",
                        List.of("+books"),
                        "pupils",
                        1,
                        true,
                        true,
                        Map.of(Stage.PRIMARY, 20.0),
                        Comparison.LT,
                        null,
                        null);
        assertOnlyFault(standard(List.of(below), LIMIT, null), "/indicators/0/comparator");
    }

    @Test
    void indicatorIdsAreUnique() {
        assertOnlyFault(standard(List.of(BOOKS, BOOKS), LIMIT, null), "/indicators/1/id");
    }

    @Test
    void anAbsentIndicatorIsAFaultAndNotACrash() {
        assertOnlyFault(standard(Arrays.asList(BOOKS, null), LIMIT, null), "/indicators/1");
    }

    @Test
    void onlyEvaluatedStagesHaveLimits() {
        assertOnlyFault(
                standard(List.of(BOOKS), limit(Map.of(Stage.SENIOR, 0.5)), null),
                "/cvRule/limit/SENIOR");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aLimitIsANumberThatIsNotNegative(double value) {
        assertOnlyFault(
                standard(List.of(BOOKS), limit(Map.of(Stage.JUNIOR, value)), null),
                "/cvRule/limit/JUNIOR");
    }

    @Test
    void aStandardWithoutALimitIsNone() {
        assertOnlyFault(standard(List.of(BOOKS), null, null), "/cvRule");
    }

    @Test
    void theSchoolRuleCountsTheIndicatorsAndHasAFloorThatIsAShare() {
        SchoolRule rule = new SchoolRule(3, 2, 1.5, null, null, null);

        assertThat(StandardRules.faults(standard(List.of(withThreshold()), LIMIT, rule)))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "/schoolRule/of", "/schoolRule/atLeast", "/schoolRule/restFloor");
    }

    @Test
    void aSchoolRuleNeedsAThresholdForEachIndicator() {
        SchoolRule rule = new SchoolRule(2, 2, 0.85, null, null, null);

        assertOnlyFault(
                standard(List.of(withThreshold(), BOOKS), LIMIT, rule),
                "/indicators/1/threshold/PRIMARY");
    }

    @Test
    void itemsHaveDistinctIdsAndCompleteComparisons() {
        Item half =
                new Item(
                        "G1",
                        null,
                        null,
                        Item.Kind.COMPUTED,
                        Comparison.GE,
                        null,
                        null,
                        null,
                        null,
                        null);
        Item again = new Item("G1", null, null, null, Comparison.GE, -1.0, "%", null, null, null);
        Standard standard =
                new Standard(
                        "TEST",
                        1,
                        null,
                        null,
                        null,
                        LocalDate.of(2020, 1, 1),
                        LocalDate.of(2020, 1, 1),
                        3,
                        null,
                        null,
                        List.of(BOOKS),
                        LIMIT,
                        null,
                        List.of(half),
                        List.of(again));

        assertThat(StandardRules.faults(standard))
                .extracting(Fault::path)
                .containsExactlyInAnyOrder(
                        "/effectiveTo",
                        "/items/0/comparator",
                        "/gates/0/id",
                        "/gates/0/kind",
                        "/gates/0/value");
    }

    @Test
    void aFaultyStandardOrRequestIsNotApplied() {
        CountyFacts facts = new CountyBuilder().facts();
        Inclusion points =
                new Inclusion(Set.of(SchoolKind.TEACHING_POINT), null, null, null, null, null);

        assertThatThrownBy(() -> Evaluator.evaluate(standard(List.of(), LIMIT, null), null, facts))
                .hasMessageContaining("/indicators");
        assertThatThrownBy(() -> Evaluator.evaluate(Standards.books(), points, facts))
                .hasMessageContaining("/include/kinds");
    }

    private static void assertOnlyFault(Standard standard, String path) {
        assertThat(StandardRules.faults(standard))
                .singleElement()
                .satisfies(
                        fault -> {
                            assertThat(fault.path()).isEqualTo(path);
                            assertThat(fault.message().zh()).isNotBlank();
                            assertThat(fault.message().en()).isNotBlank();
                        });
    }

    private static Indicator withThreshold() {
        return new Indicator(
                "sportsAreaPerPupil",
                null,
                "m²",
                List.of("+sportsArea"),
                "pupils",
                1,
                true,
                false,
                Map.of(Stage.PRIMARY, 7.5),
                null,
                null,
                null);
    }

    private static CvRule limit(Map<Stage, Double> limit) {
        return new CvRule(CvRule.Apply.EACH, limit, Map.of(), null, null);
    }

    private static Standard standard(List<Indicator> indicators, CvRule cv, SchoolRule schools) {
        return new Standard(
                "TEST",
                1,
                null,
                null,
                null,
                LocalDate.of(2012, 1, 1),
                null,
                3,
                null,
                null,
                indicators,
                cv,
                schools,
                List.of(),
                List.of());
    }
}
