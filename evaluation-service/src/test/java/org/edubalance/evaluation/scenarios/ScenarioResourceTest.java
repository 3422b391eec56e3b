package org.edubalance.evaluation.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What if, on top of an evaluation of the five schools of the published example. */
@QuarkusTest
class ScenarioResourceTest {

    private final TestCounty county = TestCounty.fresh();
    private final String standard = "BOOKS-" + county.code();
    private TestRecords records;
    private List<String> schools;
    private String evaluation;
    private String seal;

    @BeforeEach
    void evaluateTheFiveSchools() {
        String path = "/v1/standards/" + standard + "/versions/1";
        county.admin().body(TestStandard.booksOnly(standard)).put(path).then().statusCode(201);
        county.admin().post(path + "/publication").then().statusCode(200);
        records = new TestRecords(county);
        schools =
                records.primarySchools(
                        new int[] {45, 37, 89, 76, 55}, new int[] {279, 137, 935, 160, 402});
        JsonPath sealed =
                county.editor()
                        .body(
                                """
                                {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                        .formatted(standard, county.code()))
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath();
        evaluation = sealed.getString("id");
        seal = sealed.getString("digest");
    }

    private String request(String name, String changes, String parent) {
        String derived = parent == null ? "" : ", \"derivedFrom\": \"" + parent + "\"";
        return """
        {"name": "%s", "evaluationId": "%s", "changes": [%s]%s}"""
                .formatted(name, evaluation, changes, derived);
    }

    private String merger() {
        return "{\"op\": \"MERGE\", \"schoolCode\": \"%s\", \"toSchool\": \"%s\"}"
                .formatted(schools.get(1), schools.get(3));
    }

    private String books(int school, int volumes) {
        return "{\"op\": \"ADD\", \"schoolCode\": \"%s\", \"quantity\": \"books\", \"amount\": %d}"
                .formatted(schools.get(school), volumes);
    }

    private ValidatableResponse create(String body) {
        return county.editor().body(body).post("/v1/scenarios").then();
    }

    private static JsonPath doubles(ValidatableResponse response) {
        return response.extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig()
                                .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
    }

    @Test
    void aMergerLowersTheCoefficientAsWorkedByHand() {
        ValidatableResponse made =
                create(request("并校", merger(), null))
                        .statusCode(201)
                        .header("Location", startsWith("http"))
                        .body("evaluationId", equalTo(evaluation))
                        .body("baseDigest", equalTo(seal))
                        .body("verdict", equalTo("PASS"))
                        .body("stages[0].schools", equalTo(4))
                        .body("baseStages[0].schools", equalTo(5))
                        .body("changedFacts.closed", contains(schools.get(1)))
                        .body("changes", hasSize(1))
                        .body("digest", startsWith("sha-256:"));
        JsonPath scenario = doubles(made);
        assertThat(scenario.getDouble("stages[0].indicators[0].cv"))
                .isCloseTo(0.510146, within(5e-7));
        assertThat(scenario.getDouble("difference.stages[0].indicators[0].cv.before"))
                .isCloseTo(0.515256629884, within(5e-13));
        String path = "/v1/scenarios/" + scenario.getString("id");
        String tag =
                county.viewer()
                        .get(path)
                        .then()
                        .statusCode(200)
                        .body("digest", equalTo(scenario.getString("digest")))
                        .extract()
                        .header("ETag");
        county.viewer().header("If-None-Match", tag).get(path).then().statusCode(304);
        // neither the evaluation nor any record has changed
        county.verifier()
                .post("/v1/evaluations/" + evaluation + "/replay")
                .then()
                .body("agrees", equalTo(true));
    }

    @Test
    void aDryRunAnswersTheSameAndStoresNothing() {
        String tried =
                county.editor()
                        .body(request("试算", books(3, 74), null))
                        .post("/v1/scenarios?dryRun=true")
                        .then()
                        .statusCode(200)
                        .body("id", nullValue())
                        .body("createdAt", nullValue())
                        .extract()
                        .path("digest");
        county.viewer().get("/v1/scenarios").then().body("items", empty());
        create(request("入库", books(3, 74), null)).statusCode(201).body("digest", equalTo(tried));
        county.viewer()
                .get("/v1/scenarios?count=true&evaluationId=" + evaluation)
                .then()
                .body("total", equalTo(1))
                .body("items[0].changes", equalTo(1));
    }

    @Test
    void theFactsAreThoseOfTheEvaluationWhateverWasRecordedSince() {
        String digest =
                create(request("之前", books(3, 74), null)).statusCode(201).extract().path("digest");
        records.verifiedReturn(schools.get(3), "PRIMARY", 76, 9000);
        create(request("之后", books(3, 74), null)).statusCode(201).body("digest", equalTo(digest));
    }

    @Test
    void everyChangeThatDoesNotFitIsNamedAndNothingIsStored() {
        String changes =
                books(3, 1)
                        + ", {\"op\": \"REMOVE\", \"schoolCode\": \"%s\", \"quantity\": \"books\", \"amount\": 1000}"
                                .formatted(schools.get(0))
                        + ", {\"op\": \"ADD\", \"schoolCode\": \"2199999999\", \"quantity\": \"books\", \"amount\": 1}"
                        + ", {\"op\": \"SET_ENROLMENT\", \"schoolCode\": \"%s\", \"stage\": \"JUNIOR\", \"pupils\": 3}"
                                .formatted(schools.get(0));
        create(request("不成立", changes, null))
                .statusCode(422)
                .body("code", equalTo("RULE_VIOLATED"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "changes[1].amount",
                                "changes[2].schoolCode",
                                "changes[3].schoolCode"));
        create(request("不完整", "{\"op\": \"ADD\", \"amount\": -1}", null))
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "changes[0].schoolCode",
                                "changes[0].quantity",
                                "changes[0].amount"));
        create(request("", "{\"op\": \"JUMP\"}", null)).statusCode(400);
        create(request("空", "", null)).statusCode(400);
        county.viewer().get("/v1/scenarios").then().body("items", empty());
    }

    @Test
    void aDerivedScenarioBeginsWithItsParentsChanges() {
        String parent = create(request("一", merger(), null)).statusCode(201).extract().path("id");
        create(request("二", books(3, 100), parent))
                .statusCode(201)
                .body("derivedFrom", equalTo(parent))
                .body("inherited", equalTo(1))
                .body("changes.op", contains("MERGE", "ADD"));
        // its parent has merged the second school away
        create(request("三", books(1, 1), parent))
                .statusCode(422)
                .body("violations.field", contains("changes[0].schoolCode"));
        create(request("四", books(1, 1), "01a20d88-5267-7604-86b1-81eac2e2a55c"))
                .statusCode(422)
                .body("violations.field", contains("derivedFrom"));
    }

    @Test
    void anArchivedScenarioIsOutOfTheWayUntilItIsRestored() {
        ValidatableResponse made = create(request("归档", merger(), null)).statusCode(201);
        String id = made.extract().path("id");
        String path = "/v1/scenarios/" + id;
        county.editor().delete(path).then().statusCode(428);
        county.editor().header("If-Match", "\"7\"").delete(path).then().statusCode(412);
        county.viewer()
                .header("If-Match", made.extract().header("ETag"))
                .delete(path)
                .then()
                .statusCode(403);
        String archived =
                county.editor()
                        .header("If-Match", made.extract().header("ETag"))
                        .delete(path)
                        .then()
                        .statusCode(200)
                        .body("archived", equalTo(true))
                        .body("archivedBy", equalTo("editor"))
                        .extract()
                        .header("ETag");
        county.editor().header("If-Match", archived).delete(path).then().statusCode(409);
        county.viewer().get("/v1/scenarios").then().body("items", empty());
        county.viewer().get("/v1/scenarios?archived=true").then().body("items.id", contains(id));
        create(request("子", books(3, 1), id)).statusCode(409);
        county.verifier()
                .post(path + "/restoration")
                .then()
                .statusCode(200)
                .body("archived", equalTo(false))
                .body("archivedAt", nullValue());
        county.verifier().post(path + "/restoration").then().statusCode(409);
        assertThat(TestExport.of(county::viewer, "/v1/scenarios"))
                .extracting(row -> row.get("id"))
                .containsExactly(id);
        county.as("auditor")
                .get("/v1/audit-events?type=scenario&resourceId=" + id)
                .then()
                .body("items.action", contains("CREATED", "ARCHIVED", "RESTORED"));
    }

    @Test
    void scenariosStandSideBySide() {
        String one = create(request("一", merger(), null)).statusCode(201).extract().path("id");
        String two = create(request("二", books(3, 74), null)).statusCode(201).extract().path("id");
        county.viewer()
                .get("/v1/scenarios/comparison?ids=" + two + "," + one)
                .then()
                .statusCode(200)
                .body("evaluationId", equalTo(evaluation))
                .body("columns.name", contains(null, "二", "一"))
                .body("stages[0].indicators[0].cells", hasSize(3))
                .body("stages[0].cells.schools", contains(5, 5, 4));
        county.viewer().get("/v1/scenarios/comparison?ids=" + one + ",x").then().statusCode(400);
        county.viewer().get("/v1/scenarios/comparison").then().statusCode(400);
        county.viewer()
                .get("/v1/scenarios/comparison?ids=01a20d88-5267-7604-86b1-81eac2e2a55c")
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhoGovernsTheCountySupposesAndSees() {
        String body = request("越权", merger(), null);
        String id = create(body).statusCode(201).body("id", notNullValue()).extract().path("id");
        county.viewer().body(body).post("/v1/scenarios").then().statusCode(403);
        TestCounty other = TestCounty.fresh();
        other.editor()
                .body(body)
                .post("/v1/scenarios")
                .then()
                .statusCode(422)
                .body("violations.field", contains("evaluationId"));
        other.viewer().get("/v1/scenarios/" + id).then().statusCode(404);
        other.viewer().get("/v1/scenarios").then().body("items", empty());
        other.viewer().get("/v1/scenarios?division=" + county.code()).then().statusCode(403);
        TestCaller ofSchool = TestCaller.of(county.code()).roles("editor").ofSchool(schools.get(0));
        ofSchool.request().body(body).post("/v1/scenarios").then().statusCode(403);
        ofSchool.request().get("/v1/scenarios/" + id).then().statusCode(404);
        TestCaller.of(county.province())
                .roles("viewer")
                .request()
                .get("/v1/scenarios?division=" + county.code())
                .then()
                .body("items.id", contains(id));
    }
}
