package org.edubalance.evaluation.divisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.edubalance.evaluation.CountyRecords;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a county's page shows first, of the five schools of the published example. */
@QuarkusTest
class OverviewTest {

    private final TestCounty county = TestCounty.fresh();
    private final String first = "OVA-" + county.code();
    private final String second = "OVB-" + county.code();
    private final String path = "/v1/divisions/" + county.code() + "/overview";

    @BeforeEach
    void publishTheStandards() {
        TestStandard.publish(county::admin, first, 1, TestStandard.booksAndRooms(first, 1));
        TestStandard.publish(county::admin, second, 1, TestStandard.booksOnly(second));
    }

    @Test
    void theLatestEvaluationUnderEachStandardAndTheWeakestSchools() {
        CountyRecords records = new CountyRecords(county);
        List<String> schools = records.fiveSchools();
        records.evaluate(first, CountyRecords.YEAR);
        String latest = records.evaluate(first, CountyRecords.YEAR);
        String other = records.evaluate(second, CountyRecords.YEAR);

        ValidatableResponse response =
                county.viewer()
                        .get(path + "?academicYear=2019")
                        .then()
                        .statusCode(200)
                        .body("academicYear", equalTo(2019))
                        .body("standards.standard.id", contains(first, second))
                        .body("standards.evaluationId", contains(latest, other))
                        .body("standards.verdict", contains("FAIL", "PASS"))
                        .body("standards[0].findings.errors", equalTo(0))
                        .body("standards[0].stages[0].schools", equalTo(5))
                        .body("standards[0].stages[0].indicators", hasSize(2))
                        // Both miss two thresholds; school 4 has a third of the books it needs.
                        .body(
                                "standards[0].mostUnmet.schoolCode",
                                contains(schools.get(3), schools.get(1)))
                        .body(
                                "standards[0].mostUnmet[0].unmet",
                                contains("booksPerPupil", "teachingAreaPer100"))
                        .body("standards[1].mostUnmet", empty())
                        .body(
                                "standards[1].largestContributions.schoolCode",
                                contains(schools.get(3), schools.get(1), schools.get(0)));
        JsonPath answer =
                response.extract()
                        .jsonPath(
                                JsonPathConfig.jsonPathConfig()
                                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        assertThat(answer.getDouble("standards[0].mostUnmet[0].leastShareReached"))
                .isCloseTo(160.0 / 76 / 6, within(1e-12));
        assertThat(answer.getDouble("standards[1].largestContributions[0].share"))
                .isCloseTo(4.501090466014 / 10.652786702918, within(1e-12));
        assertThat(answer.getDouble("standards[1].largestContributions[0].mean"))
                .isCloseTo(6.334437086093, within(1e-12));
        county.viewer().get(path).then().body("academicYear", equalTo(2019));
    }

    @Test
    void aYearThatWasNotEvaluatedIsEmpty() {
        county.viewer()
                .get(path)
                .then()
                .statusCode(200)
                .body("academicYear", nullValue())
                .body("standards", empty());
        county.viewer()
                .get(path + "?academicYear=2018")
                .then()
                .body("academicYear", equalTo(2018))
                .body("standards", empty());
    }

    @Test
    void aSchoolsUserIsToldOfThatSchoolAlone() {
        CountyRecords records = new CountyRecords(county);
        String own = records.fiveSchools().get(1);
        records.evaluate(first, CountyRecords.YEAR);

        TestCaller.of(county.code())
                .roles("viewer")
                .ofSchool(own)
                .request()
                .get(path)
                .then()
                .statusCode(200)
                .body("standards[0].mostUnmet.schoolCode", contains(own))
                .body("standards[0].largestContributions.schoolCode", everyItem(equalTo(own)))
                .body("standards[0].stages[0].schools", equalTo(5));
    }

    @Test
    void anotherCountyIsNotFound() {
        TestCounty.fresh().viewer().get(path).then().statusCode(404);
        county.viewer().get("/v1/divisions/41/overview").then().statusCode(400);
        county.viewer().get(path + "?academicYear=1066").then().statusCode(400);
    }
}
