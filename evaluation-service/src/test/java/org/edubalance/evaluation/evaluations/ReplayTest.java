package org.edubalance.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was evaluated once comes out the same whenever it is asked for again. */
@QuarkusTest
class ReplayTest {

    private final TestCounty county = TestCounty.fresh();
    private final String standard = "BOOKS-" + county.code();

    @BeforeEach
    void publishTheStandard() {
        String path = "/v1/standards/" + standard + "/versions/1";
        county.admin().body(TestStandard.booksOnly(standard)).put(path).then().statusCode(201);
        county.admin().post(path + "/publication").then().statusCode(200);
    }

    private ValidatableResponse evaluate(String asOf) {
        String instant = asOf == null ? "" : ", \"asOf\": \"" + asOf + "\"";
        return county.editor()
                .body(
                        """
                        {"standard": "%s", "divisionCode": "%s", "academicYear": 2019%s}"""
                                .formatted(standard, county.code(), instant))
                .post("/v1/evaluations")
                .then();
    }

    @Test
    void aReplayAgreesAfterTheRecordsHaveMovedOn() {
        TestRecords records = new TestRecords(county);
        List<String> schools = records.primarySchools(new int[] {10, 20}, new int[] {50, 80});
        JsonPath sealed = evaluate(null).statusCode(201).extract().jsonPath();
        assertThat(sealed.getList("sources.asOf")).containsOnly(sealed.getString("asOf"));
        records.verifiedReturn(schools.get(0), "PRIMARY", 10, 500);
        String later = evaluate(null).statusCode(201).extract().path("digest");

        assertThat(later).isNotEqualTo(sealed.getString("digest"));
        county.verifier()
                .post("/v1/evaluations/" + sealed.getString("id") + "/replay")
                .then()
                .statusCode(200)
                .body("digest", equalTo(sealed.getString("digest")))
                .body("replayedDigest", equalTo(sealed.getString("digest")))
                .body("agrees", equalTo(true))
                .body("differs", empty());
    }

    @Test
    void anEvaluationAsOfAnOlderInstantIsThatOfTheOlderRecords() {
        TestRecords records = new TestRecords(county);
        List<String> schools = records.primarySchools(new int[] {10, 20}, new int[] {50, 80});
        JsonPath first = evaluate(null).statusCode(201).extract().jsonPath();
        records.verifiedReturn(schools.get(0), "PRIMARY", 10, 500);

        String asOf = first.getString("asOf");
        evaluate(asOf)
                .statusCode(201)
                .body("asOf", equalTo(asOf))
                .body("sources.asOf", everyItem(equalTo(asOf)))
                .body("digest", equalTo(first.getString("digest")));
        evaluate("2020-01-01T00:00:00Z").statusCode(410).body("code", equalTo("HISTORY_GONE"));
    }

    @Test
    void onlyWhoSeesAnEvaluationMayReplayIt() {
        new TestRecords(county).primarySchools(new int[] {10}, new int[] {50});
        String id = evaluate(null).statusCode(201).extract().path("id");
        String path = "/v1/evaluations/" + id + "/replay";
        county.viewer().post(path).then().statusCode(403);
        TestCounty.fresh().verifier().post(path).then().statusCode(404);
    }
}
