package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped standards are complete, bind field by field and hold the published numbers. */
class ShippedStandardsTest {

    @Test
    void allCanBeApplied() {
        assertThat(StandardRules.faults(Standards.HENAN_SCHOOL)).isEmpty();
        assertThat(StandardRules.faults(Standards.HENAN_MONITORING)).isEmpty();
        assertThat(StandardRules.faults(Standards.BASIC_2012)).isEmpty();
        assertThat(StandardRules.faults(Standards.QUALITY_2017)).isEmpty();
    }

    @Test
    void theBasicStandardHasItsEightIndicatorsInOrder() {
        assertThat(Standards.BASIC_2012.indicators())
                .extracting(Indicator::id)
                .containsExactly(
                        "teachingAreaPerPupil",
                        "sportsAreaPerPupil",
                        "equipmentValuePerPupil",
                        "computersPer100Pupils",
                        "booksPerPupil",
                        "teachersPerPupil",
                        "aboveRequiredTeachersPerPupil",
                        "midTitleTeachersPerPupil");
        assertThat(Standards.BASIC_2012.cvRule().apply()).isEqualTo(CvRule.Apply.COMPOSITE);
        assertThat(Standards.BASIC_2012.cvRule().limit())
                .isEqualTo(Map.of(Stage.PRIMARY, 0.65, Stage.JUNIOR, 0.55));
        assertThat(Standards.BASIC_2012.schoolRule()).isNull();
    }

    @Test
    void henansRunningStandardHoldsEverySchoolAgainstItsNumbers() {
        assertThat(Standards.HENAN_SCHOOL.indicators())
                .extracting(
                        Indicator::id,
                        indicator -> indicator.threshold().get(Stage.PRIMARY),
                        indicator -> indicator.threshold().get(Stage.JUNIOR),
                        Indicator::capped)
                .containsExactly(
                        row("maxClassSize", 45.0, 50.0, true),
                        row("oversizeClasses", 0.0, 0.0, true),
                        row("landAreaPerPupil", 22.0, 26.0, false),
                        row("buildingAreaPerPupil", 5.2, 6.4, false),
                        row("booksPerPupil", 20.0, 30.0, false),
                        row("qualifiedTeachersShare", 100.0, 100.0, false),
                        row("fitnessPassShare", 91.0, 91.0, false));
        assertThat(Standards.HENAN_SCHOOL.cvRule()).isNull();
        assertThat(Standards.HENAN_SCHOOL.schoolRule().atLeast()).isEqualTo(7);
    }

    @Test
    void henansMonitoringIsTheBasicStandardWithLowerLimits() {
        assertThat(Standards.HENAN_MONITORING.indicators())
                .isEqualTo(Standards.BASIC_2012.indicators());
        assertThat(Standards.HENAN_MONITORING.derivedFrom())
                .isEqualTo(new StandardName("CN-2012-BASIC", 1));
        assertThat(Standards.HENAN_MONITORING.cvRule().limit())
                .isEqualTo(Map.of(Stage.PRIMARY, 0.60, Stage.JUNIOR, 0.50));
    }

    @Test
    void theQualityStandardHasItsSevenIndicatorsWithThresholds() {
        assertThat(Standards.QUALITY_2017.indicators())
                .extracting(
                        Indicator::id,
                        indicator -> indicator.threshold().get(Stage.PRIMARY),
                        indicator -> indicator.threshold().get(Stage.JUNIOR),
                        Indicator::scale)
                .containsExactly(
                        row("aboveRequiredTeachersPer100", 4.2, 5.3, 100.0),
                        row("backboneTeachersPer100", 1.0, 1.0, 100.0),
                        row("peArtTeachersPer100", 0.9, 0.9, 100.0),
                        row("teachingAreaPerPupil", 4.5, 5.8, 1.0),
                        row("sportsAreaPerPupil", 7.5, 10.2, 1.0),
                        row("equipmentValuePerPupil", 2000.0, 2500.0, 1.0),
                        row("multimediaRoomsPer100", 2.3, 2.4, 100.0));
        assertThat(Standards.QUALITY_2017.cvRule().apply()).isEqualTo(CvRule.Apply.EACH);
        assertThat(Standards.QUALITY_2017.cvRule().limit())
                .isEqualTo(Map.of(Stage.PRIMARY, 0.5, Stage.JUNIOR, 0.45));
        assertThat(Standards.QUALITY_2017.inclusion().teachingPointMinPupils()).isEqualTo(50);
    }

    @Test
    void teachersAreNeverSplitAndWhatTheSchoolHoldsAlwaysIs() {
        Stream.of(Standards.BASIC_2012, Standards.QUALITY_2017)
                .flatMap(standard -> standard.indicators().stream())
                .forEach(
                        indicator ->
                                assertThat(indicator.shared())
                                        .as(indicator.id())
                                        .isEqualTo(!indicator.unit().equals("person")));
    }

    @Test
    void everyItemIsThereWithBothLanguagesASourceAndAConfidence() {
        assertThat(Standards.BASIC_2012.items()).extracting(Item::id).isEqualTo(ids("W", 17));
        assertThat(Standards.QUALITY_2017.items())
                .extracting(Item::id)
                .isEqualTo(Stream.concat(ids("G", 15).stream(), ids("Q", 9).stream()).toList());
        Stream.of(Standards.BASIC_2012, Standards.QUALITY_2017)
                .flatMap(
                        standard ->
                                Stream.concat(standard.items().stream(), standard.gates().stream()))
                .forEach(ShippedStandardsTest::assertComplete);
    }

    @Test
    void theNumbersOfTheItemsAreThePublishedOnes() {
        assertThat(threshold(Standards.BASIC_2012, "W03", "B12-DIS")).isEqualTo(80);
        assertThat(threshold(Standards.QUALITY_2017, "G11", "Q17-XCH")).isEqualTo(10);
        assertThat(threshold(Standards.QUALITY_2017, "G11", "Q17-XCHB")).isEqualTo(20);
        assertThat(threshold(Standards.QUALITY_2017, "Q01", "Q17-RET")).isEqualTo(95);
        assertThat(threshold(Standards.QUALITY_2017, "Q02", "Q17-DIS")).isEqualTo(95);
        assertThat(threshold(Standards.QUALITY_2017, "Q04", "Q17-TRAIN")).isEqualTo(5);
    }

    private static double threshold(Standard standard, String item, String id) {
        return standard.items().stream()
                .filter(one -> one.id().equals(item))
                .flatMap(one -> one.thresholds().stream())
                .filter(one -> id.equals(one.id()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static void assertComplete(Item item) {
        assertThat(item.text().zh()).as(item.id()).isNotBlank();
        assertThat(item.text().en()).as(item.id()).isNotBlank();
        assertThat(item.source()).as(item.id()).isNotBlank();
        assertThat(item.confidence()).as(item.id()).isNotNull();
    }

    private static List<String> ids(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format("%s%02d", prefix, number))
                .toList();
    }

    private static org.assertj.core.groups.Tuple row(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
