package org.edubalance.evaluation.conclusion;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConclusionTest {

    private final TestCounty county = TestCounty.fresh();

    private ValidatableResponse conclusion(String standard, String more) {
        return county.viewer()
                .get(
                        "/v1/divisions/"
                                + county.code()
                                + "/conclusion?academicYear=2019&standard="
                                + standard
                                + more)
                .then();
    }

    private void survey(String group, int valid, int satisfied) {
        county.editor()
                .body(
                        "{\"distributed\": %d, \"valid\": %d, \"satisfied\": %d}"
                                .formatted(valid, valid, satisfied))
                .put("/v1/satisfaction-surveys/" + county.code() + "/2019/" + group)
                .then()
                .statusCode(201);
    }

    private void evaluate(String standard) {
        county.editor()
                .body(
                        """
                        {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(standard, county.code()))
                .post("/v1/evaluations")
                .then()
                .statusCode(201);
    }

    @Test
    void nothingIsDecidedWhileNothingIsKnown() {
        new TestRecords(county);
        conclusion("CN-2012-BASIC", "")
                .statusCode(200)
                .body("verdict", equalTo("UNDETERMINED"))
                .body("parts.id", contains("BALANCE", "B12-ENTRY", "B12-WORK", "B12-SAT"))
                .body("parts.part", contains("BALANCE", "ENTRY", "ITEMS", "SATISFACTION"))
                .body(
                        "parts.verdict",
                        equalTo(
                                List.of(
                                        "UNDETERMINED",
                                        "UNDETERMINED",
                                        "UNDETERMINED",
                                        "UNDETERMINED")));
        conclusion("CN-2017-QUALITY", "")
                .body("verdict", equalTo("UNDETERMINED"))
                .body(
                        "parts.id",
                        hasItems(
                                "BALANCE",
                                "Q17-APPLY",
                                "Q17-SAT",
                                "Q17-VETO-EXAM",
                                "Q17-VETO-DATA",
                                "Government guarantee",
                                "Quality"));
    }

    @Test
    void onePartThatFailsDecidesAndEachPartSaysWhy() {
        new TestRecords(county).primarySchools(new int[] {10, 20}, new int[] {50, 80});
        for (String group : List.of("PUPILS", "PARENTS", "TEACHERS", "HEADS", "DELEGATES")) {
            survey(group, 100, group.equals("PARENTS") ? 24 : 100);
        }
        evaluate("CN-2017-QUALITY");
        conclusion("CN-2012-BASIC", "&schoolStandard=CN-2017-QUALITY")
                .statusCode(200)
                .body("verdict", equalTo("FAIL"))
                .body("parts.find {it.id == 'B12-SAT'}.verdict", equalTo("FAIL"))
                .body("parts.find {it.id == 'B12-SAT'}.reason.en", containsString("84.8 %"))
                .body("parts.find {it.id == 'B12-ENTRY'}.reason.en", containsString("2 are open"))
                .body("parts.find {it.id == 'BALANCE'}.verdict", equalTo("UNDETERMINED"));
        county.viewer()
                .get("/v1/satisfaction-surveys?academicYear=2019&division=" + county.code())
                .then()
                .statusCode(200)
                .body("rate", equalTo(84.8f))
                .body("missing", equalTo(List.of()))
                .body("items.find {it.respondents == 'PARENTS'}.rate", equalTo(24f));
    }

    @Test
    void aSurveyAddsUpAndIsReplacedByItsVersion() {
        new TestRecords(county);
        String path = "/v1/satisfaction-surveys/" + county.code() + "/2019/HEADS";
        county.editor()
                .body("{\"distributed\": 10, \"valid\": 11, \"satisfied\": 12}")
                .put(path)
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("valid", "satisfied"));
        survey("HEADS", 10, 9);
        String body = "{\"distributed\": 10, \"valid\": 10, \"satisfied\": 10}";
        county.editor().body(body).put(path).then().statusCode(428);
        String tag = county.viewer().get(path).then().statusCode(200).extract().header("ETag");
        county.editor()
                .header("If-Match", tag)
                .body(body)
                .put(path)
                .then()
                .statusCode(200)
                .body("rate", equalTo(100f));
        county.viewer().get(path.replace("HEADS", "GHOSTS")).then().statusCode(400);
        TestCounty.fresh().viewer().get(path).then().statusCode(404);
    }

    @Test
    void aCountyOfOthersIsNotThere() {
        String path = "/v1/divisions/" + county.code() + "/conclusion?academicYear=2019&standard=";
        TestCounty.fresh().viewer().get(path + "CN-2012-BASIC").then().statusCode(404);
        county.viewer().get(path + "NONE").then().statusCode(422);
        county.viewer().get(path).then().statusCode(400);
    }
}
