package org.edubalance.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evaluates counties whose records lie in the real services beside this one. */
@QuarkusTest
class EvaluationTest {

    private final TestCounty county = TestCounty.fresh();
    private final String standard = "BOOKS-" + county.code();

    @BeforeEach
    void publishTheStandard() {
        String path = "/v1/standards/" + standard + "/versions/1";
        county.admin().body(TestStandard.booksOnly(standard)).put(path).then().statusCode(201);
        county.admin().post(path + "/publication").then().statusCode(200);
    }

    private ValidatableResponse evaluate(String standardId) {
        return county.editor()
                .body(
                        """
                        {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(standardId, county.code()))
                .post("/v1/evaluations")
                .then();
    }

    private static JsonPath doubles(ValidatableResponse response) {
        return response.extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig()
                                .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
    }

    @Test
    void thePublishedExampleOfTheFormulaComesOutOfTheRecords() {
        List<String> schools =
                new TestRecords(county)
                        .primarySchools(
                                new int[] {45, 37, 89, 76, 55},
                                new int[] {279, 137, 935, 160, 402});

        ValidatableResponse response =
                evaluate(standard)
                        .statusCode(201)
                        .header("Location", startsWith("http"))
                        .body("status", equalTo("SEALED"))
                        .body("verdict", equalTo("PASS"))
                        .body("stages[0].stage", equalTo("PRIMARY"))
                        .body("stages[0].schools", equalTo(5))
                        .body("stages[0].pupils", equalTo(302))
                        .body("stages[0].verdict", equalTo("PASS"))
                        .body("stages[1].verdict", equalTo("NOT_APPLICABLE"))
                        .body(
                                "sources.service",
                                contains("school-registry", "teacher-service", "funding-service"))
                        .body("sources[0].rows", equalTo(5))
                        .body("sources.digest", everyItem(startsWith("sha-256:")))
                        .body("digest", startsWith("sha-256:"));
        JsonPath result = doubles(response);
        assertThat(result.getDouble("stages[0].indicators[0].cv"))
                .isCloseTo(0.515256629884, within(5e-13));
        assertThat(result.getDouble("stages[0].indicators[0].mean"))
                .isCloseTo(6.334437086093, within(5e-12));
        assertThat(result.getDouble("stages[0].compositeCv"))
                .isCloseTo(0.515256629884, within(5e-13));

        String path = "/v1/evaluations/" + result.getString("id");
        county.viewer()
                .get(path + "/schools?limit=3")
                .then()
                .statusCode(200)
                .body("items.schoolCode", contains(schools.stream().sorted().limit(3).toArray()));
        assertThat(TestExport.of(county::viewer, path + "/schools"))
                .extracting(row -> row.get("schoolCode"))
                .containsExactlyElementsOf(schools.stream().sorted().toList());
        assertThat(TestExport.of(county::viewer, "/v1/evaluations"))
                .extracting(row -> row.get("standard.id"))
                .containsExactly(standard);
        assertThat(TestExport.of(county::viewer, "/v1/standards"))
                .extracting(row -> row.get("id"))
                .contains(standard);
        county.viewer()
                .get(path + "/schools?school=" + schools.get(1))
                .then()
                .body("items", hasSize(1))
                .body("items[0].pupils", equalTo(37))
                .body("items[0].values[0].amount", equalTo(137));
        county.viewer()
                .get(path + "/indicators")
                .then()
                .body("items[0].indicators.id", contains("booksPerPupil"));
        county.viewer()
                .get(path + "/provenance")
                .then()
                .body("standard.id", equalTo(standard))
                .body("sources", hasSize(3));
        String tag =
                county.viewer()
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("asOf", equalTo(result.getString("asOf")))
                        .body("createdAt", equalTo(result.getString("createdAt")))
                        .extract()
                        .header("ETag");
        county.viewer().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void theSameFactsGiveTheSameDigestAndOtherFactsAnother() {
        TestRecords records = new TestRecords(county);
        List<String> schools = records.primarySchools(new int[] {10, 20}, new int[] {50, 80});
        String first = evaluate(standard).statusCode(201).extract().path("digest");
        String second = evaluate(standard).statusCode(201).extract().path("digest");
        assertThat(second).isEqualTo(first);
        records.verifiedReturn(schools.get(0), "PRIMARY", 10, 51);
        String third = evaluate(standard).statusCode(201).extract().path("digest");
        assertThat(third).isNotEqualTo(first);
        county.viewer()
                .get("/v1/evaluations?count=true&standard=" + standard)
                .then()
                .body("total", equalTo(3))
                .body("items[0].digest", equalTo(third))
                .body("items[2].digest", equalTo(first));
    }

    @Test
    void aSchoolWithoutAVerifiedReturnIsListedAndLeavesTheVerdictOpen() {
        TestRecords records = new TestRecords(county);
        records.primarySchools(new int[] {10, 20}, new int[] {50, 80});
        String silent = records.school("PRIMARY", "21");
        evaluate(standard)
                .statusCode(201)
                .body("verdict", equalTo("UNDETERMINED"))
                .body("stages[0].schools", equalTo(3))
                .body("stages[0].verdict", equalTo("UNDETERMINED"))
                .body("stages[0].compositeCv", nullValue())
                .body("stages[0].indicators[0].mean", nullValue())
                .body("stages[0].indicators[0]", hasKey("cv"))
                .body("stages[0].indicators[0].missing.toString()", containsString(silent))
                .body("stages[0].indicators[0].partial.schools", equalTo(2));
        String id = evaluate(standard).extract().path("id");
        county.viewer()
                .get("/v1/evaluations/" + id + "/findings")
                .then()
                .body("items.code", hasItem("MISSING_RETURN"))
                .body("items.schoolCode", hasItem(silent));
    }

    @Test
    void aSingleSchoolHasNoSpreadAndIsFlagged() {
        new TestRecords(county).primarySchools(new int[] {10}, new int[] {50});
        evaluate(standard)
                .body("stages[0].indicators[0].cv", equalTo(0))
                .body("stages[0].verdict", equalTo("PASS"))
                .body("stages[0].flags", hasItem("SINGLE_SCHOOL"));
    }

    @Test
    void noPupilsAndNoBooksAreNotTheSameAsNothingKnown() {
        TestRecords records = new TestRecords(county);
        records.primarySchools(new int[] {10, 20, 0}, new int[] {0, 0, 70});
        ValidatableResponse response =
                evaluate(standard)
                        .body("verdict", equalTo("UNDETERMINED"))
                        .body("stages[0].schools", equalTo(2))
                        .body("stages[0].indicators[0].mean", equalTo(0))
                        .body("stages[0].indicators[0].cv", nullValue())
                        .body("stages[0].indicators[0].flags", hasItem("MEAN_ZERO"));
        county.viewer()
                .get("/v1/evaluations/" + response.extract().path("id") + "/findings")
                .then()
                .body("items.code", hasItem("ZERO_ENROLMENT"));
    }

    @Test
    void aCountyWithoutSchoolsIsUndetermined() {
        new TestRecords(county);
        evaluate(standard)
                .statusCode(201)
                .body("verdict", equalTo("UNDETERMINED"))
                .body("stages.verdict", contains("NOT_APPLICABLE", "NOT_APPLICABLE"));
    }

    @Test
    void aCountyThatTheRegistryDoesNotHaveIsRefused() {
        evaluate(standard)
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"))
                .body("violations[0].field", equalTo("divisionCode"));
    }

    @Test
    void aSchoolsUserIsToldOfThatSchoolAlone() {
        TestRecords records = new TestRecords(county);
        List<String> schools = records.primarySchools(new int[] {10, 20}, new int[] {50, 80});
        String silent = records.school("PRIMARY", "21");
        String other = records.school("PRIMARY", "21");
        String path = "/v1/evaluations/" + evaluate(standard).extract().path("id");
        TestCaller own = TestCaller.of(county.code()).roles("viewer").ofSchool(silent);
        own.request().get(path + "/schools").then().body("items.schoolCode", contains(silent));
        own.request()
                .get(path + "/schools?school=" + schools.get(0))
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_SCHOOL"));
        own.request()
                .get(path + "/findings")
                .then()
                .body("items.schoolCode", hasItem(silent))
                .body("items.schoolCode", not(hasItem(other)));
        county.viewer().get(path + "/schools?school=x").then().statusCode(400);
    }

    @Test
    void theEvaluationsOfADivisionAreThoseOfItsCounties() {
        new TestRecords(county).primarySchools(new int[] {10}, new int[] {50});
        String id = evaluate(standard).extract().path("id");
        String prefecture = county.code().substring(0, 4);
        TestCaller.of(prefecture)
                .roles("viewer")
                .request()
                .get("/v1/evaluations?division=" + prefecture + "&standard=" + standard)
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
    }

    @Test
    void onlyThisDivisionIsEvaluatedAndSeen() {
        new TestRecords(county).primarySchools(new int[] {10}, new int[] {50});
        String id = evaluate(standard).extract().path("id");
        TestCounty other = TestCounty.fresh();
        other.viewer().get("/v1/evaluations/" + id).then().statusCode(404);
        other.viewer().get("/v1/evaluations/" + id + "/schools").then().statusCode(404);
        other.viewer().get("/v1/evaluations").then().body("items", empty());
        other.viewer().get("/v1/evaluations?division=" + county.code()).then().statusCode(403);
        other.editor()
                .body(
                        """
                        {"standard": "CN-2012-BASIC", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(county.code()))
                .post("/v1/evaluations")
                .then()
                .statusCode(403);
        TestCaller.of(county.code().substring(0, 4))
                .roles("viewer")
                .request()
                .get("/v1/evaluations/" + id)
                .then()
                .statusCode(200);
    }

    @Test
    void whatCanNotBeEvaluatedIsRefusedWithReasons() {
        evaluate("NO-SUCH-STANDARD").statusCode(422);
        county.editor()
                .body("{\"divisionCode\": \"41\", \"academicYear\": 1066, \"year\": 1}")
                .post("/v1/evaluations")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("standard", "academicYear", "year"));
        county.viewer().body("{}").post("/v1/evaluations").then().statusCode(403);
        TestCaller.of("41")
                .roles("editor")
                .request()
                .body(
                        """
                        {"standard": "CN-2012-BASIC", "divisionCode": "410225101", "academicYear": 2019}""")
                .post("/v1/evaluations")
                .then()
                .statusCode(422)
                .body("violations[0].field", equalTo("divisionCode"));
        county.editor()
                .body(
                        """
                        {"standard": "%s", "divisionCode": "%s", "academicYear": 2019,
                         "include": {"teachingPointMinPupils": -1}}"""
                                .formatted(standard, county.code()))
                .post("/v1/evaluations")
                .then()
                .statusCode(400);
    }
}
