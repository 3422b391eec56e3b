package org.edubalance.evaluation.supervisionrounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionTest {

    private static final String ROUNDS = "/v1/supervision-rounds";

    private final TestCounty county = TestCounty.fresh();

    private String round() {
        return county.editor()
                .body(
                        """
                        {"divisionCode": "%s", "name": "2019", "from": "2019-03-01", "to": "2020-01-01"}"""
                                .formatted(county.code()))
                .post(ROUNDS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse visit(String round, String school, String rest) {
        return county.editor()
                .body(
                        """
                        {"schoolCode": "%s", "visitedOn": "2019-04-10", "inspectors": 4%s}"""
                                .formatted(school, rest))
                .post(ROUNDS + "/" + round + "/visits")
                .then();
    }

    private ValidatableResponse act(TestCaller by, String finding, String what, String tag) {
        return by.request()
                .header("If-Match", tag)
                .body("{\"text\": \"已更换风机\"}")
                .post(ROUNDS + "/findings/" + finding + "/" + what)
                .then();
    }

    @Test
    void aFindingIsPutRightByOneAndClosedByAnother() {
        String school = new TestRecords(county).school("PRIMARY", "21");
        visit(
                        round(),
                        school,
                        ", \"score\": 86.5, \"findings\": [{\"text\": \"通风\", \"deadline\":"
                                + " \"2019-06-30\"}, {\"text\": \"远期\", \"deadline\":"
                                + " \"2099-06-30\"}]")
                .statusCode(201)
                .body("schoolName", equalTo("School " + school))
                .body("score", equalTo(86.5f));
        String list = ROUNDS + "/findings?division=" + county.code();
        String id =
                county.viewer()
                        .get(list + "&overdue=true&count=true")
                        .then()
                        .statusCode(200)
                        .body("total", equalTo(1))
                        .body("items.text", contains("通风"))
                        .body("items[0].state", equalTo("OPEN"))
                        .body("items[0].overdue", equalTo(true))
                        .extract()
                        .path("items[0].id");
        assertThat(TestExport.of(county::viewer, list))
                .extracting(row -> row.get("text"))
                .containsExactlyInAnyOrder("通风", "远期");
        TestCaller one = TestCaller.of(county.code()).roles("editor", "verifier").named("one");
        TestCaller two = TestCaller.of(county.code()).roles("verifier").named("two");
        act(two, id, "closure", "\"0\"")
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_STATE_CHANGE"));
        act(one, id, "rectification", "\"7\"").statusCode(412);
        act(one, id, "rectification", "\"0\"")
                .statusCode(200)
                .body("state", equalTo("RECTIFIED"))
                .body("rectifiedBy", equalTo("one"));
        act(one, id, "closure", "\"1\"").statusCode(409).body("code", equalTo("SAME_PERSON"));
        act(two, id, "reopening", "\"1\"")
                .statusCode(200)
                .body("state", equalTo("OPEN"))
                .body("rectification", nullValue());
        act(one, id, "rectification", "\"2\"").statusCode(200);
        act(two, id, "closure", "\"3\"")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("overdue", equalTo(false))
                .body("closedBy", equalTo("two"));
        county.viewer().get(list + "&overdue=true").then().body("items", empty());
        county.viewer().get(list + "&state=CLOSED").then().body("items.id", contains(id));
        two.request()
                .body("{\"text\": \"x\"}")
                .post(ROUNDS + "/findings/" + id + "/closure")
                .then()
                .statusCode(428);
    }

    @Test
    void everySchoolOfTheRegistryIsVisitedOrNamedAsMissing() {
        TestRecords records = new TestRecords(county);
        String seen = records.school("PRIMARY", "21");
        String unseen = records.school("PRIMARY", "21");
        String round = round();
        String path = ROUNDS + "/coverage?division=" + county.code() + "&academicYear=";
        visit(round, seen, "").statusCode(201);
        county.viewer()
                .get(path + 2019)
                .then()
                .statusCode(200)
                .body("from", equalTo("2017-09-01"))
                .body("schools", equalTo(2))
                .body("visited", equalTo(1))
                .body("verdict", equalTo("FAIL"))
                .body("missing.schoolCode", contains(unseen))
                .body("missing.schoolName", contains("School " + unseen));
        visit(round, unseen, "").statusCode(201);
        county.viewer().get(path + 2019).then().body("verdict", equalTo("PASS"));
        county.viewer()
                .get(path + 2023)
                .then()
                .body("visited", equalTo(0))
                .body("missing.schoolCode", containsInAnyOrder(seen, unseen));
        county.viewer().get(path).then().statusCode(400);
        TestCounty.fresh().viewer().get(path + 2019).then().statusCode(403);
    }

    @Test
    void aVisitIsOfASchoolOfTheCountyOnADayOfTheRound() {
        String school = new TestRecords(county).school("PRIMARY", "21");
        TestCounty other = TestCounty.fresh();
        String foreign = new TestRecords(other).school("PRIMARY", "21");
        String round = round();
        visit(round, foreign, "").statusCode(422).body("code", equalTo("UNKNOWN_REFERENCE"));
        visit(round, TestCounty.freshSchoolCode("21"), "").statusCode(422);
        county.editor()
                .body(
                        """
                        {"schoolCode": "%s", "visitedOn": "2020-01-01", "inspectors": 0, "score": 101}"""
                                .formatted(school))
                .post(ROUNDS + "/" + round + "/visits")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("inspectors", "score"));
        county.editor()
                .body(
                        """
                        {"schoolCode": "%s", "visitedOn": "2020-01-01", "inspectors": 1}"""
                                .formatted(school))
                .post(ROUNDS + "/" + round + "/visits")
                .then()
                .statusCode(422)
                .body("violations.field", contains("visitedOn"));
        visit(round, school, "").statusCode(201);
        visit(round, school, "").statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
        county.viewer()
                .get(ROUNDS + "/" + round + "/visits")
                .then()
                .body("items.schoolCode", contains(school));
    }

    @Test
    void aRoundIsChangedByItsVersionAndSeenByItsDivisionAlone() {
        new TestRecords(county);
        String round = round();
        String tag =
                county.viewer()
                        .get(ROUNDS + "/" + round)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        String body =
                """
                {"divisionCode": "%s", "name": "2019", "from": "2019-03-01", "to": "%s"}""";
        county.editor()
                .header("If-Match", tag)
                .body(body.formatted(county.code(), "2019-03-01"))
                .put(ROUNDS + "/" + round)
                .then()
                .statusCode(422)
                .body("violations.field", contains("to"));
        county.editor()
                .header("If-Match", tag)
                .body(body.formatted(county.code(), "2020-02-01"))
                .put(ROUNDS + "/" + round)
                .then()
                .statusCode(200)
                .body("to", equalTo("2020-02-01"));
        county.editor()
                .body(body.formatted(county.code(), "2020-02-01"))
                .post(ROUNDS)
                .then()
                .statusCode(409);
        TestCounty other = TestCounty.fresh();
        other.viewer().get(ROUNDS + "/" + round).then().statusCode(404);
        other.viewer().get(ROUNDS).then().body("items", empty());
        other.editor()
                .body(body.formatted(county.code(), "2020-02-01"))
                .post(ROUNDS)
                .then()
                .statusCode(403);
        county.viewer().body("{}").post(ROUNDS).then().statusCode(403);
    }
}
