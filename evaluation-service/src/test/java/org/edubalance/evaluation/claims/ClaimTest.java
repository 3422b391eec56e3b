package org.edubalance.evaluation.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** What a county publishes, held beside what the real services give. */
@QuarkusTest
class ClaimTest {

    private final TestCounty county = TestCounty.fresh();

    private String path(String id) {
        return "/v1/claims/" + county.code() + "/2019/" + id;
    }

    private ValidatableResponse compared() {
        return county.viewer()
                .get("/v1/claims?division=" + county.code() + "&academicYear=2019")
                .then()
                .statusCode(200);
    }

    private String line(String id, String rest) {
        return """
        {"id": "%s", "divisionCode": "%s", "academicYear": 2019, %s}"""
                .formatted(id, county.code(), rest);
    }

    private ValidatableResponse load(String... lines) {
        return county.editor()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=claims")
                .then()
                .statusCode(200);
    }

    @Test
    void aClaimIsRecordedCorrectedWithdrawnAndMadeAgain() {
        new TestRecords(county);
        String body =
                """
                {"text": "公办学校", "value": 230, "unit": "school", "comparator": "EQ",
                 "period": {"from": "2019-01-01", "to": "2020-01-01"},
                 "names": [{"kind": "SCHOOL", "name": "陇海路小学"}],
                 "figure": {"service": "registry", "id": "schools.public",
                   "parameters": {"fiscalYear": "2019"}}}""";
        String first =
                county.editor()
                        .body(body)
                        .put(path("F007"))
                        .then()
                        .statusCode(201)
                        .header("Location", startsWith("http"))
                        .body("value", equalTo(230))
                        .body("period.from", equalTo("2019-01-01"))
                        .body("names[0].name", equalTo("陇海路小学"))
                        .body("figure.parameters.fiscalYear", equalTo("2019"))
                        .body("withdrawn", equalTo(false))
                        .extract()
                        .header("ETag");
        county.viewer().header("If-None-Match", first).get(path("F007")).then().statusCode(304);
        county.editor().body(body).put(path("F007")).then().statusCode(428);
        String second =
                county.editor()
                        .header("If-Match", first)
                        .body(body.replace("230", "232"))
                        .put(path("F007"))
                        .then()
                        .statusCode(200)
                        .body("value", equalTo(232))
                        .extract()
                        .header("ETag");
        county.editor()
                .header("If-Match", first)
                .body(body)
                .put(path("F007"))
                .then()
                .statusCode(412);
        county.editor().post(path("F007") + "/withdrawal").then().statusCode(428);
        String third =
                county.editor()
                        .header("If-Match", second)
                        .post(path("F007") + "/withdrawal")
                        .then()
                        .statusCode(200)
                        .body("withdrawn", equalTo(true))
                        .extract()
                        .header("ETag");
        compared().body("items", empty());
        county.editor()
                .header("If-Match", third)
                .post(path("F007") + "/withdrawal")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_STATE_CHANGE"));
        county.editor()
                .header("If-Match", third)
                .body(body)
                .put(path("F007"))
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(false));
        compared().body("items.id", contains("F007"));
        county.as("auditor")
                .get("/v1/audit-events?type=claim")
                .then()
                .statusCode(200)
                .body("items.action", hasItem("WITHDRAWN"));
    }

    @Test
    void claimsAreLoadedAndTheSameFileAgainChangesNothing() {
        new TestRecords(county);
        String one =
                line(
                        "F001",
                        "\"text\": \"总面积\", \"value\": 1116.50, \"unit\": \"km2\", \"comparator\": \"EQ\"");
        String two =
                line(
                        "F002",
                        "\"text\": \"人口\", \"value\": 850000, \"unit\": \"person\", \"comparator\": \"ABOUT\", \"decimals\": -4");
        load(one, two).body("status", equalTo("SUCCEEDED")).body("accepted", equalTo(2));
        String tag = county.viewer().get(path("F001")).then().extract().header("ETag");
        load(one, two).body("status", equalTo("SUCCEEDED"));
        county.viewer()
                .get(path("F001"))
                .then()
                .header("ETag", equalTo(tag))
                .body("value", equalTo(1116.5f));
    }

    @Test
    void badRowsAreToldOneByOne() {
        new TestRecords(county);
        String id =
                load(
                                line(
                                        "F001",
                                        "\"text\": \"x\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"ABOUT\""),
                                line(
                                        "F 2",
                                        "\"text\": \"\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"EQ\", \"figure\": {\"service\": \"weather\", \"id\": \"x\"}"),
                                "{\"id\": \"F003\", \"divisionCode\": \"999999\", \"academicYear\": 2019, \"text\": \"x\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"EQ\"}")
                        .body("status", equalTo("FAILED"))
                        .body("rejected", equalTo(3))
                        .extract()
                        .path("id");
        county.editor()
                .get("/v1/imports/" + id + "/errors")
                .then()
                .body("items.row", hasItem(1))
                .body("items.column", hasItem("decimals"))
                .body("items.column", hasItem("figure.service"))
                .body("items.column", hasItem("id"))
                .body("items.reason.toString()", containsString("999999"));
        compared().body("items", empty());
    }

    @Test
    void aCountyThatTheRegistryDoesNotHaveIsRefused() {
        county.editor()
                .body("{\"text\": \"x\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"EQ\"}")
                .put(path("F001"))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"));
        load(line("F001", "\"text\": \"x\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"EQ\""))
                .body("status", equalTo("FAILED"));
    }

    @Test
    void aClaimIsComparedWithWhatTheEvaluationGives() {
        String standard = "BOOKS-" + county.code();
        String versions = "/v1/standards/" + standard + "/versions/1";
        county.admin().body(TestStandard.booksOnly(standard)).put(versions).then().statusCode(201);
        county.admin().post(versions + "/publication").then().statusCode(200);
        new TestRecords(county)
                .primarySchools(
                        new int[] {45, 37, 89, 76, 55}, new int[] {279, 137, 935, 160, 402});
        String figure =
                "\"figure\": {\"service\": \"evaluation\", \"id\": \""
                        + standard
                        + ".compositeCv.PRIMARY\"}";
        load(
                        line(
                                "F051",
                                "\"text\": \"小学\", \"value\": 0.52, \"unit\": \"1\", \"comparator\": \"ABOUT\", \"decimals\": 2, "
                                        + figure),
                        line(
                                "F051x",
                                "\"text\": \"小学\", \"value\": 0.51, \"unit\": \"1\", \"comparator\": \"ABOUT\", \"decimals\": 2, "
                                        + figure),
                        line(
                                "F053",
                                "\"text\": \"结论\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"EQ\", \"figure\": {\"service\": \"evaluation\", \"id\": \""
                                        + standard
                                        + ".verdict\"}"),
                        line(
                                "F018",
                                "\"text\": \"荣誉\", \"value\": 4, \"unit\": \"honour\", \"comparator\": \"EQ\""),
                        line(
                                "F999",
                                "\"text\": \"无\", \"value\": 4, \"unit\": \"1\", \"comparator\": \"EQ\", \"figure\": {\"service\": \"evaluation\", \"id\": \"no.such\"}"))
                .body("status", equalTo("SUCCEEDED"));
        compared()
                .body("items.id", contains("F018", "F051", "F051x", "F053", "F999"))
                .body("items[1].computed", nullValue())
                .body("items[1].agrees", nullValue())
                .body("items[1].reason.en", containsString("evaluation"));
        String evaluation =
                county.editor()
                        .body(
                                """
                                {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                        .formatted(standard, county.code()))
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        compared()
                .body("items[0]", hasKey("computed"))
                .body("items[0].agrees", nullValue())
                .body("items[1].published", equalTo(0.52f))
                .body("items[1].computed", equalTo(0.51525664f))
                .body("items[1].agrees", equalTo(true))
                .body("items[1].source", containsString(evaluation))
                .body("items[2].agrees", equalTo(false))
                .body("items[3].computed", equalTo(1.0f))
                .body("items[3].agrees", equalTo(true))
                .body("items[4].agrees", nullValue())
                .body("items[4].reason.en", containsString("no figure no.such"));
    }

    @Test
    void onlyWhoGovernsTheCountyWritesAndSeesItsClaims() {
        new TestRecords(county);
        String body = "{\"text\": \"x\", \"value\": 1, \"unit\": \"1\", \"comparator\": \"EQ\"}";
        TestCounty other = TestCounty.fresh();
        other.editor().body(body).put(path("F001")).then().statusCode(403);
        county.viewer().body(body).put(path("F001")).then().statusCode(403);
        county.editor().body(body).put(path("F001")).then().statusCode(201);
        other.viewer().get(path("F001")).then().statusCode(404);
        other.viewer()
                .get("/v1/claims?division=" + county.code() + "&academicYear=2019")
                .then()
                .statusCode(403);
        TestCaller.of(county.code())
                .roles("editor")
                .ofSchool(TestCounty.freshSchoolCode("21"))
                .request()
                .body(body)
                .put(path("F002"))
                .then()
                .statusCode(403);
        county.viewer().get("/v1/claims?division=" + county.code()).then().statusCode(400);
        county.editor()
                .body("{\"text\": \" \", \"valu\": 1, \"comparator\": \"NEAR\"}")
                .put(path("F003"))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("text", "valu", "value", "unit", "comparator"));
    }
}
