package org.edubalance.registry.returns;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchoolReturnLifecycleTest {

    private static final String RETURN = "/v1/schools/{code}/returns/2019";
    private static final String SUBMISSION = RETURN + "/submission";
    private static final String VERIFICATION = RETURN + "/verification";

    private TestCounty county;
    private String school;

    @BeforeEach
    void aSchoolOfItsOwn() {
        county = RegisteredCounty.fresh();
        school = RegisteredCounty.newSchool(county, "PRIMARY");
    }

    private static String pupils(int pupils) {
        return "{\"stages\": [{\"stage\": \"PRIMARY\", \"pupils\": " + pupils + "}]}";
    }

    private void draft(int pupils) {
        county.editor().body(pupils(pupils)).put(RETURN, school).then().statusCode(201);
    }

    private String verified(int pupils) {
        draft(pupils);
        county.editor().post(SUBMISSION, school).then().statusCode(200);
        return county.verifier()
                .post(VERIFICATION, school)
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"))
                .body("inForce", equalTo(true))
                .extract()
                .header("ETag");
    }

    private String tag() {
        return county.viewer().get(RETURN, school).getHeader("ETag");
    }

    @Test
    void aReturnGoesFromDraftOverSubmissionToVerification() {
        draft(420);
        county.viewer()
                .get(RETURN, school)
                .then()
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(1))
                .body("stages[0].pupils", equalTo(420));
        county.editor()
                .post(SUBMISSION, school)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"))
                .body("submittedBy", equalTo("editor"));
        county.verifier()
                .post(VERIFICATION, school)
                .then()
                .statusCode(200)
                .body("verifiedBy", equalTo("verifier"));
    }

    @Test
    void aVerifiedReturnCannotBeEdited() {
        String tag = verified(420);
        county.editor()
                .header("If-Match", tag)
                .body(pupils(999))
                .put(RETURN, school)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-state-change"));
        county.viewer().get(RETURN, school).then().body("stages[0].pupils", equalTo(420));
    }

    @Test
    void aSubmittedReturnCannotBeEditedOrSubmittedAgain() {
        draft(420);
        county.editor().post(SUBMISSION, school).then().statusCode(200);
        county.editor()
                .header("If-Match", tag())
                .body(pupils(999))
                .put(RETURN, school)
                .then()
                .statusCode(409);
        county.editor().post(SUBMISSION, school).then().statusCode(409);
        county.viewer().get(RETURN, school).then().body("stages[0].pupils", equalTo(420));
    }

    @Test
    void whoSubmittedMayNotVerify() {
        draft(420);
        TestCaller both = TestCaller.of(county.code()).roles("editor", "verifier");
        both.request().post(SUBMISSION, school).then().statusCode(200);
        both.request()
                .post(VERIFICATION, school)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/same-person"));
        county.viewer().get(RETURN, school).then().body("status", equalTo("SUBMITTED"));
        county.verifier().post(VERIFICATION, school).then().statusCode(200);
    }

    @Test
    void aRejectedReturnIsADraftAgainAndKeepsTheReason() {
        draft(420);
        county.editor().post(SUBMISSION, school).then().statusCode(200);
        county.verifier()
                .body("{}")
                .post(RETURN + "/rejection", school)
                .then()
                .statusCode(400)
                .body("violations.field", contains("reason"));
        county.verifier()
                .body("{\"reason\": \"三年级人数不符\"}")
                .post(RETURN + "/rejection", school)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
        county.editor()
                .header("If-Match", tag())
                .body(pupils(421))
                .put(RETURN, school)
                .then()
                .statusCode(200);
        county.viewer()
                .get(RETURN, school)
                .then()
                .body("rejection.reason", equalTo("三年级人数不符"))
                .body("rejection.by", equalTo("verifier"))
                .body("submittedBy", nullValue())
                .body("stages[0].pupils", equalTo(421));
    }

    @Test
    void aCorrectionLeavesTheVerifiedReturnInForceUntilItIsVerifiedItself() {
        verified(420);
        county.editor()
                .post(RETURN + "/correction", school)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("revision", equalTo(2))
                .body("inForce", equalTo(false))
                .body("stages[0].pupils", equalTo(420));
        county.editor().post(RETURN + "/correction", school).then().statusCode(409);
        county.editor()
                .header("If-Match", tag())
                .body(pupils(430))
                .put(RETURN, school)
                .then()
                .statusCode(200);
        county.viewer()
                .get(RETURN + "/revisions", school)
                .then()
                .statusCode(200)
                .body("items.revision", contains(1, 2))
                .body("items.inForce", contains(true, false));

        county.editor().post(SUBMISSION, school).then().statusCode(200);
        county.verifier().post(VERIFICATION, school).then().statusCode(200);
        county.viewer()
                .get(RETURN + "/revisions", school)
                .then()
                .body("items.status", contains("VERIFIED", "VERIFIED"))
                .body("items.inForce", contains(false, true));
        county.viewer()
                .queryParam("revision", 1)
                .get(RETURN, school)
                .then()
                .body("stages[0].pupils", equalTo(420));
        county.viewer().get(RETURN, school).then().body("stages[0].pupils", equalTo(430));
    }

    @Test
    void whatDoesNotAddUpIsNotSubmitted() {
        String body =
                """
                {"premises": {"buildingArea": 100, "teachingArea": 101},
                 "stages": [{"stage": "PRIMARY", "pupils": 10, "boarders": 11,
                  "grades": [{"grade": 1, "pupils": 9}]}]}""";
        county.editor().body(body).put(RETURN, school).then().statusCode(201);
        county.editor()
                .post(SUBMISSION, school)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rule-violated"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "premises.teachingArea", "stages[0].boarders", "stages[0].grades"));
        county.viewer().get(RETURN, school).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void negativeUnknownAndUnreadableFieldsAreRefusedTogether() {
        String body =
                """
                {"premises": {"landArea": -1, "colour": "red"}, "equipment": {"books": 1.5},
                 "stages": [{"stage": "PRIMARY", "pupils": -3}, {"pupils": 1}]}""";
        county.editor()
                .body(body)
                .put(RETURN, school)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "premises.landArea",
                                "premises.colour",
                                "equipment.books",
                                "stages[0].pupils",
                                "stages[1].stage"));
        county.viewer().get(RETURN, school).then().statusCode(404);
    }

    @Test
    void aStageHasToFitTheKindOfTheSchool() {
        county.editor()
                .body("{\"stages\": [{\"stage\": \"JUNIOR\", \"pupils\": 10}]}")
                .put(RETURN, school)
                .then()
                .statusCode(422)
                .body("violations.field", contains("stages[0].stage"));
        county.viewer().get(RETURN, school).then().statusCode(404);
    }

    @Test
    void aJumpAgainstTheYearBeforeHasToBeAcknowledged() {
        verified(420);
        String next = "/v1/schools/{code}/returns/2020";
        county.editor().body(pupils(800)).put(next, school).then().statusCode(201);
        county.editor()
                .post(next + "/submission", school)
                .then()
                .statusCode(200)
                .body("warnings.field", contains("stages[PRIMARY].pupils"))
                .body("warnings[0].previous", equalTo(420.0f));
        county.verifier()
                .post(next + "/verification", school)
                .then()
                .statusCode(422)
                .body("violations.field", contains("stages[PRIMARY].pupils"));
        county.viewer().get(next, school).then().body("status", equalTo("SUBMITTED"));
        county.verifier()
                .body("{\"acknowledgeWarnings\": true}")
                .post(next + "/verification", school)
                .then()
                .statusCode(200);
    }

    @Test
    void replacingADraftNeedsTheVersionThatWasRead() {
        draft(420);
        county.editor().body(pupils(1)).put(RETURN, school).then().statusCode(428);
        county.editor()
                .header("If-Match", "\"1.9\"")
                .body(pupils(1))
                .put(RETURN, school)
                .then()
                .statusCode(412);
        String tag = tag();
        county.editor()
                .header("If-Match", tag)
                .body(pupils(2))
                .put(RETURN, school)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)));
    }

    @Test
    void rolesAndDivisionsBoundEachStep() {
        draft(420);
        county.viewer().body(pupils(1)).put(RETURN, school).then().statusCode(403);
        county.verifier().post(SUBMISSION, school).then().statusCode(403);
        TestCounty other = RegisteredCounty.fresh();
        other.viewer().get(RETURN, school).then().statusCode(404);
        other.viewer().get(RETURN + "/revisions", school).then().statusCode(404);
        other.editor().post(SUBMISSION, school).then().statusCode(403);
        other.editor().body(pupils(1)).put(RETURN, school).then().statusCode(403);
        county.editor().post(SUBMISSION, school).then().statusCode(200);
        county.editor().post(VERIFICATION, school).then().statusCode(403);
        other.verifier().post(VERIFICATION, school).then().statusCode(403);
        county.viewer().get(RETURN, school).then().body("status", equalTo("SUBMITTED"));
    }

    @Test
    void theListTellsWhoHasReportedAndWhoHasNot() {
        draft(420);
        county.editor().post(SUBMISSION, school).then().statusCode(200);
        String silent = RegisteredCounty.newSchool(county, "PRIMARY");
        county.viewer()
                .queryParam("division", county.code())
                .queryParam("academicYear", 2019)
                .queryParam("count", true)
                .get("/v1/returns")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.schoolCode", containsInAnyOrder(school, silent))
                .body("items.status", containsInAnyOrder("SUBMITTED", "NONE"))
                .body("items[0].schoolName", equalTo("测试学校"))
                .body("items[0].townName", equalTo("区划" + county.town(1)));
        county.viewer()
                .queryParam("academicYear", 2019)
                .queryParam("status", "NONE")
                .get("/v1/returns")
                .then()
                .body("items.schoolCode", contains(silent));
        TestCaller.of(county.code())
                .roles("viewer")
                .ofSchool(school)
                .request()
                .queryParam("academicYear", 2019)
                .get("/v1/returns")
                .then()
                .body("items.schoolCode", contains(school));
        county.viewer().get("/v1/returns").then().statusCode(400);
    }

    @Test
    void anUnknownSchoolOrYearIsNotFound() {
        county.viewer().get(RETURN, school).then().statusCode(404);
        county.viewer().get(RETURN, TestCounty.freshSchoolCode("21")).then().statusCode(404);
        county.editor().post(SUBMISSION, school).then().statusCode(404);
        county.viewer().get("/v1/schools/{code}/returns/1999", school).then().statusCode(400);
    }

    @Test
    void whatAVerifierSendsHasToBeASmallJsonDocument() {
        draft(420);
        county.editor().post(SUBMISSION, school).then().statusCode(200);
        county.verifier()
                .contentType("application/xml")
                .body("<acknowledgeWarnings/>")
                .post(VERIFICATION, school)
                .then()
                .statusCode(415);
        county.verifier()
                .body("{}" + " ".repeat(1 << 20))
                .post(VERIFICATION, school)
                .then()
                .statusCode(413);
        county.verifier().body("{}").post(VERIFICATION, school).then().statusCode(200);
    }
}
