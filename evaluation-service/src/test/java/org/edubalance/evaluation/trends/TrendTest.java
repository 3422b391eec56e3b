package org.edubalance.evaluation.trends;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.edubalance.evaluation.CountyRecords;
import org.edubalance.evaluation.CountyRecords.Primary;
import org.edubalance.evaluation.CountyRecords.Report;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county over the years: 5 and 4 books a pupil in 2017 (10 and 20 pupils), 5 in 2019. */
@QuarkusTest
class TrendTest {

    private final TestCounty county = TestCounty.fresh();
    private final String standard = "TRE-" + county.code();
    private CountyRecords records;
    private List<String> schools;

    @BeforeEach
    void reportTwoYears() {
        TestStandard.publish(county::admin, standard, 1, TestStandard.booksAndRooms(standard, 1));
        records = new CountyRecords(county);
        Primary school = new Primary(1, "PUBLIC", "RURAL");
        schools = records.schools(school, school);
        records.reports(2017, schools, new Report(10, 50, 100), new Report(20, 80, 200));
        records.reports(2019, schools, new Report(10, 50, 100), new Report(20, 100, 200));
    }

    private ValidatableResponse trends(String query) {
        return county.viewer().get("/v1/trends?division=" + county.code() + query).then();
    }

    /** CV of 2017: the mean is 13/3, the deviation √2/3. */
    @Test
    void theFiguresOfTheYearsFollowEachOtherAndAGapIsNamed() {
        String first = records.evaluate(standard, 2017);
        records.evaluate(standard, 2019);
        String last = records.evaluate(standard, 2019);

        ValidatableResponse response =
                trends("&standard=" + standard + "&indicator=booksPerPupil&stage=PRIMARY")
                        .statusCode(200)
                        .body("from", equalTo(2017))
                        .body("to", equalTo(2019))
                        .body("missingYears", contains(2018))
                        .body("series", hasSize(1))
                        .body("series[0].standard.version", equalTo(1))
                        .body("series[0].include.ownership", equalTo("ALL"))
                        .body("series[0].name.zh", equalTo("生均图书册数"))
                        .body("series[0].missingYears", contains(2018))
                        .body("series[0].points.academicYear", contains(2017, 2019))
                        .body("series[0].points.evaluationId", contains(first, last))
                        .body("series[0].points.standard.id", contains(standard, standard))
                        .body("series[0].points[1].cv", equalTo(0.0f))
                        .body("series[0].points[0].pupils", equalTo(30));
        JsonPath doubles =
                response.extract()
                        .jsonPath(
                                JsonPathConfig.jsonPathConfig()
                                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        assertThat(doubles.getDouble("series[0].points[0].mean"))
                .isCloseTo(13.0 / 3, within(1e-12));
        assertThat(doubles.getDouble("series[0].points[0].cv"))
                .isCloseTo(Math.sqrt(2) / 13, within(1e-12));
        trends("&indicator=composite")
                .body("series.indicator", contains("composite"))
                .body("series[0].points[0].mean", nullValue())
                .body("series[0].points.verdict", contains("PASS", "PASS"))
                .body("series[0].points[0].limit", equalTo(0.65f));
        trends("")
                .body(
                        "series.indicator",
                        contains("composite", "booksPerPupil", "teachingAreaPer100"));
        trends("&from=2016&to=2018&indicator=booksPerPupil")
                .body("series[0].points.academicYear", contains(2017))
                .body("series[0].missingYears", contains(2016, 2018));
    }

    @Test
    void versionsAndChoicesOfWhoCountsAreSeriesOfTheirOwn() {
        TestStandard.publish(county::admin, standard, 2, TestStandard.booksAndRooms(standard, 2));
        String old = records.evaluate(standard, 2017, "\"version\": 1");
        String recent = records.evaluate(standard, 2019, "\"version\": 2");
        String publicOnly =
                records.evaluate(
                        standard,
                        2019,
                        "\"version\": 2",
                        "\"include\": {\"ownership\": \"PUBLIC\"}");

        trends("&indicator=composite")
                .body("series", hasSize(3))
                .body("series.standard.version", contains(1, 2, 2))
                .body("series[0].points.evaluationId", contains(old))
                .body("series[0].missingYears", contains(2018, 2019))
                .body("series[1..2].points.flatten().evaluationId", hasItems(recent, publicOnly))
                .body("series[1..2].include.ownership", containsInAnyOrder("ALL", "PUBLIC"))
                .body("missingYears", contains(2018));
    }

    @Test
    void aMissingFigureIsNullAndCounted() {
        records.schools(new Primary(2, "PUBLIC", "RURAL"));
        records.evaluate(standard, 2019);

        trends("&indicator=booksPerPupil")
                .body("series[0].points[0].cv", nullValue())
                .body("series[0].points[0].mean", nullValue())
                .body("series[0].points[0].missing", equalTo(1))
                .body("series[0].points[0].schools", equalTo(3))
                .body("series[0].points[0].verdict", equalTo("UNDETERMINED"));
    }

    @Test
    void aCountyThatWasNeverEvaluatedHasNoSeries() {
        trends("").statusCode(200).body("series", empty()).body("missingYears", empty());
        trends("&from=2018&to=2019").body("missingYears", contains(2018, 2019));
    }

    @Test
    void whatCanNotBeAskedForIsRefused() {
        records.evaluate(standard, 2019);
        county.viewer().get("/v1/trends").then().statusCode(400);
        trends("&from=2019&to=2017").statusCode(400).body("violations[0].field", equalTo("to"));
        trends("&from=1066").statusCode(400);
        trends("&indicator=rooms").statusCode(400);
        TestCounty.fresh()
                .viewer()
                .get("/v1/trends?division=" + county.code())
                .then()
                .statusCode(403);
    }
}
