package org.edubalance.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.EventStream;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.Test;

/** Evaluates prefectures whose records lie in the real services beside this one. */
@QuarkusTest
class WideEvaluationTest {

    private static final double B = 0.19245008972987526;

    /**
     * By hand, books a pupil: 1 and 3 of 10 pupils each, CV 1/2; 6 of 100 and 10 of 300, CV √3/9; 1
     * and 19 of 10 each, CV 9/10. The limit is 0.65.
     */
    private static TestPrefecture threeCounties() {
        TestPrefecture prefecture = TestPrefecture.fresh(3);
        prefecture.records().get(0).primarySchools(new int[] {10, 10}, new int[] {10, 30});
        prefecture.records().get(1).primarySchools(new int[] {100, 300}, new int[] {600, 3000});
        prefecture.records().get(2).primarySchools(new int[] {10, 10}, new int[] {10, 190});
        return prefecture;
    }

    private static List<String> codes(TestPrefecture prefecture) {
        return prefecture.counties().stream().map(TestCounty::code).toList();
    }

    @Test
    void aPrefectureIsEvaluatedCountyByCounty() {
        TestPrefecture prefecture = threeCounties();
        String id =
                prefecture
                        .evaluate()
                        .statusCode(202)
                        .header("Location", matchesPattern("http.*/v1/evaluations/[0-9a-f-]{36}"))
                        .body("status", equalTo("QUEUED"))
                        .body("verdict", nullValue())
                        .body("digest", nullValue())
                        .extract()
                        .path("id");
        JsonPath sealed = prefecture.awaitStatus(id, "SEALED");
        assertThat(sealed.getString("verdict")).isEqualTo("FAIL");
        assertThat(sealed.getString("digest")).startsWith("sha-256:");
        assertThat(sealed.getMap("parts")).isEqualTo(Map.of("total", 3, "sealed", 3, "failed", 0));
        Instant asOf = Instant.parse(sealed.getString("asOf"));
        assertThat(asOf).isBetween(Instant.now().minusSeconds(120), Instant.now());

        String path = "/v1/evaluations/" + id;
        prefecture
                .as("viewer")
                .get(path + "/parts?limit=2&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(3))
                .body("items.divisionCode", equalTo(codes(prefecture).subList(0, 2)))
                .body(
                        "items.divisionName",
                        contains("D" + prefecture.code() + "01", "D" + prefecture.code() + "02"))
                .body("items.status", everyItem(equalTo("SEALED")))
                .body("items.verdict", everyItem(equalTo("PASS")))
                .body("items.reused", everyItem(equalTo(false)))
                .body("next", notNullValue());
        assertThat(TestExport.of(() -> prefecture.as("viewer"), path + "/parts"))
                .extracting(row -> row.get("divisionCode"))
                .containsExactlyElementsOf(codes(prefecture));
        prefecture
                .as("viewer")
                .get(path + "/parts?verdict=FAIL")
                .then()
                .body("items.divisionCode", contains(codes(prefecture).get(2)));
        prefecture.as("viewer").get(path + "/parts?status=FAILED").then().body("items", empty());

        String third = prefecture.parts(id).getString("items[2].evaluationId");
        prefecture
                .counties()
                .get(2)
                .viewer()
                .get("/v1/evaluations/" + third)
                .then()
                .statusCode(200)
                .body("asOf", equalTo(sealed.getString("asOf")))
                .body("digest", equalTo(prefecture.parts(id).getString("items[2].digest")))
                .body("factsVersion.school-registry", equalTo(1))
                .body("stages[0].verdict", equalTo("FAIL"));
        prefecture
                .as("verifier")
                .post(path + "/replay")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true))
                .body("digest", equalTo(sealed.getString("digest")))
                .body("replayedDigest", equalTo(sealed.getString("digest")));
    }

    @Test
    void theRollUpSaysWhoFailsInWhatAndHowFarApartCountiesAre() {
        TestPrefecture prefecture = threeCounties();
        String id = prefecture.sealed().getString("id");
        JsonPath rolled =
                prefecture
                        .as("viewer")
                        .get("/v1/evaluations/" + id + "/rollup")
                        .then()
                        .statusCode(200)
                        .body("parts.total", equalTo(3))
                        .body("parts.sealed", equalTo(3))
                        .body("verdicts.pass", equalTo(2))
                        .body("verdicts.fail", equalTo(1))
                        .body("verdicts.undetermined", equalTo(0))
                        .body("stages.stage", contains("PRIMARY", "JUNIOR"))
                        .body("stages[0].verdicts.pass", equalTo(2))
                        .body("stages[0].verdicts.fail", equalTo(1))
                        .body("stages[1].verdicts.notApplicable", equalTo(3))
                        .body("stages[1].composite.counties", equalTo(0))
                        .body("stages[0].indicators.id", contains("booksPerPupil"))
                        .body("stages[0].indicators[0].unknown", equalTo(0))
                        .body("stages[0].worstIndicators", contains("booksPerPupil"))
                        .body("stages[0].ranking.by", equalTo("COMPOSITE"))
                        .body("stages[0].ranking.unranked", equalTo(0))
                        .body("stages[0].ranking.rows.rank", contains(1, 2, 3))
                        .body(
                                "stages[0].ranking.rows.divisionCode",
                                contains(
                                        codes(prefecture).get(2),
                                        codes(prefecture).get(0),
                                        codes(prefecture).get(1)))
                        .extract()
                        .jsonPath(
                                JsonPathConfig.jsonPathConfig()
                                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        String cv = "stages[0].indicators[0].cv.";
        assertThat(rolled.getInt(cv + "counties")).isEqualTo(3);
        assertThat(rolled.getDouble(cv + "min")).isCloseTo(B, within(1e-12));
        assertThat(rolled.getDouble(cv + "median")).isCloseTo(0.5, within(1e-12));
        assertThat(rolled.getDouble(cv + "max")).isCloseTo(0.9, within(1e-12));
        assertThat(rolled.getDouble(cv + "p25")).isCloseTo((B + 0.5) / 2, within(1e-12));
        assertThat(rolled.getDouble(cv + "mean")).isCloseTo((1.4 + B) / 3, within(1e-12));
        assertThat(rolled.getList(cv + "histogram.counties", Integer.class))
                .containsExactly(0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0);
        assertThat(rolled.getDouble("stages[0].ranking.rows[0].value"))
                .isCloseTo(0.9, within(1e-12));
        prefecture
                .as("viewer")
                .get("/v1/evaluations/" + id + "/rollup?by=WORST_CV&rows=1")
                .then()
                .body("stages[0].ranking.by", equalTo("WORST_CV"))
                .body("stages[0].ranking.rows", hasSize(1))
                .body("stages[0].ranking.rows[0].verdict", equalTo("FAIL"));
        prefecture
                .as("viewer")
                .get("/v1/evaluations/" + id + "/rollup?rows=0")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyWhatHasChangedIsPulledAgainAndTheNewerOneSupersedes() {
        TestPrefecture prefecture = threeCounties();
        JsonPath first = prefecture.sealed();
        JsonPath second = prefecture.sealed();
        assertThat(second.getString("digest")).isEqualTo(first.getString("digest"));
        assertThat(prefecture.parts(second.getString("id")).getList("items.reused"))
                .containsExactly(true, true, true);
        assertThat(prefecture.parts(second.getString("id")).getList("items.evaluationId"))
                .isEqualTo(prefecture.parts(first.getString("id")).getList("items.evaluationId"));

        prefecture.records().get(1).primarySchools(new int[] {50}, new int[] {400});
        JsonPath third = prefecture.sealed();
        assertThat(third.getString("digest")).isNotEqualTo(first.getString("digest"));
        JsonPath parts = prefecture.parts(third.getString("id"));
        assertThat(parts.getList("items.reused")).containsExactly(true, false, true);
        String older = prefecture.parts(first.getString("id")).getString("items[1].evaluationId");
        String newer = parts.getString("items[1].evaluationId");
        assertThat(newer).isNotEqualTo(older);

        prefecture
                .as("viewer")
                .get("/v1/evaluations/" + older)
                .then()
                .body("supersededBy", equalTo(newer));
        assertThat(prefecture.get(first.getString("id")).getString("supersededBy"))
                .isEqualTo(third.getString("id"));
        assertThat(prefecture.get(third.getString("id")).getString("supersededBy")).isNull();
        String list = "/v1/evaluations?latest=true&standard=" + prefecture.standard();
        prefecture
                .as("viewer")
                .get(list + "&level=PREFECTURE")
                .then()
                .body("items.id", contains(third.getString("id")));
        prefecture
                .as("viewer")
                .get(list + "&level=COUNTY&count=true")
                .then()
                .body("total", equalTo(3))
                .body("items.supersededBy", everyItem(nullValue()));
        prefecture
                .as("viewer")
                .get(list + "&level=COUNTY&division=" + codes(prefecture).get(1))
                .then()
                .body("items.id", contains(newer));
        prefecture
                .as("viewer")
                .get(
                        "/v1/evaluations?level=PREFECTURE&status=SEALED&standard="
                                + prefecture.standard())
                .then()
                .body("items", hasSize(3));
        prefecture.as("viewer").get("/v1/evaluations?status=FAILED").then().body("items", empty());
        prefecture.as("viewer").get("/v1/evaluations?level=TOWN").then().statusCode(400);
    }

    @Test
    void aCountyWhoseFactsAreNotToBeHadFailsAndIsEvaluatedByARetry() {
        TestPrefecture prefecture = threeCounties();
        String undisturbed = prefecture.sealed().getString("digest");
        TestPrefecture.Load load = prefecture.load(prefecture.counties().get(1));
        String id = prefecture.evaluate().statusCode(202).extract().path("id");
        prefecture.as("editor").post("/v1/evaluations/" + id + "/retry").then().statusCode(409);
        JsonPath failed = prefecture.awaitStatus(id, "FAILED");
        assertThat(failed.getMap("parts")).isEqualTo(Map.of("total", 3, "sealed", 2, "failed", 1));
        assertThat(failed.getString("failure.en")).contains("1 of 3");
        prefecture
                .as("viewer")
                .get("/v1/evaluations/" + id + "/parts?status=FAILED")
                .then()
                .body("items.divisionCode", contains(codes(prefecture).get(1)))
                .body("items[0].failure.source", equalTo("teacher-service"))
                .body("items[0].failure.en", containsString("teacher-service"))
                .body("items[0].evaluationId", nullValue());
        prefecture
                .as("viewer")
                .get("/v1/evaluations/" + id + "/rollup")
                .then()
                .body("parts.sealed", equalTo(2))
                .body("verdicts.pass", equalTo(1))
                .body("verdicts.fail", equalTo(1));

        load.awaitEnd();
        prefecture.as("viewer").post("/v1/evaluations/" + id + "/retry").then().statusCode(403);
        prefecture
                .as("editor")
                .post("/v1/evaluations/" + id + "/retry")
                .then()
                .statusCode(202)
                .body("status", equalTo("RUNNING"))
                .body("failure", nullValue());
        JsonPath sealed = prefecture.awaitStatus(id, "SEALED");
        assertThat(sealed.getString("asOf")).isEqualTo(failed.getString("asOf"));
        assertThat(sealed.getString("digest")).isEqualTo(undisturbed);
        prefecture.as("editor").post("/v1/evaluations/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void aCancelledEvaluationStaysAsItIsAndReadable() {
        TestPrefecture prefecture = threeCounties();
        TestPrefecture.Load load = prefecture.load(prefecture.counties().get(1));
        String id = prefecture.evaluate().statusCode(202).extract().path("id");
        prefecture.await(id, now -> now.getInt("parts.sealed") > 0);
        prefecture.as("viewer").delete("/v1/evaluations/" + id).then().statusCode(403);
        prefecture
                .as("editor")
                .delete("/v1/evaluations/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        load.awaitEnd();
        String another = prefecture.sealed().getString("id");
        JsonPath cancelled = prefecture.get(id);
        assertThat(cancelled.getString("status")).isEqualTo("CANCELLED");
        assertThat(cancelled.getString("digest")).isNull();
        assertThat(cancelled.getInt("parts.sealed")).isBetween(1, 2);
        assertThat(prefecture.parts(id).getList("items.status"))
                .contains("SEALED", "QUEUED")
                .doesNotContain("RUNNING", "FAILED");
        prefecture.as("editor").delete("/v1/evaluations/" + another).then().statusCode(409);
        prefecture.as("editor").post("/v1/evaluations/" + id + "/retry").then().statusCode(409);
    }

    @Test
    void whoeverListensIsToldHowItGoesOn() throws Exception {
        TestPrefecture prefecture = threeCounties();
        String id = prefecture.evaluate().statusCode(202).extract().path("id");
        URI uri =
                URI.create(
                        "http://localhost:"
                                + RestAssured.port
                                + "/evaluation/v1/evaluations/"
                                + id
                                + "/events");
        String token = TestCaller.of(prefecture.code()).roles("viewer").token();
        EventStream.Followed followed = EventStream.follow(uri, token, null, "end");
        assertThat(followed.status()).isEqualTo(200);
        List<EventStream.Event> events = followed.events();
        assertThat(events).extracting(EventStream.Event::name).contains("progress").endsWith("end");
        JsonPath end = JsonPath.from(events.get(events.size() - 1).data());
        assertThat(end.getString("id")).isEqualTo(id);
        assertThat(end.getString("status")).isEqualTo("SEALED");
        assertThat(end.getInt("parts.sealed")).isEqualTo(3);
        EventStream.Followed again = EventStream.follow(uri, token, "41", "end");
        assertThat(again.events()).extracting(EventStream.Event::id).containsExactly("42", "43");
        String other = TestCaller.of("12").roles("viewer").token();
        assertThat(EventStream.follow(uri, other, null, "end").status()).isEqualTo(404);
    }

    @Test
    void aCountyIsQueuedWhereThatIsPreferred() {
        TestPrefecture prefecture = threeCounties();
        TestCounty county = prefecture.counties().get(0);
        String body =
                """
                {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                        .formatted(prefecture.standard(), county.code());
        String id =
                county.editor()
                        .header("Prefer", "respond-async")
                        .body(body)
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(202)
                        .body("status", equalTo("QUEUED"))
                        .body("parts", nullValue())
                        .extract()
                        .path("id");
        JsonPath sealed = prefecture.awaitStatus(id, "SEALED");
        assertThat(sealed.getString("verdict")).isEqualTo("PASS");
        String atOnce =
                county.editor()
                        .body(body)
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("digest");
        assertThat(sealed.getString("digest")).isEqualTo(atOnce);
        county.viewer().get("/v1/evaluations/" + id + "/schools").then().body("items", hasSize(2));
        county.verifier()
                .post("/v1/evaluations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true));
        county.viewer().get("/v1/evaluations/" + id + "/rollup").then().statusCode(404);
        county.viewer().get("/v1/evaluations/" + id + "/parts").then().body("items", empty());
        JsonPath wide = prefecture.sealed();
        assertThat(prefecture.parts(wide.getString("id")).getBoolean("items[0].reused")).isTrue();
    }

    @Test
    void whoIsOfACountyNeitherStartsNorSeesWhatIsAboveIt() {
        TestPrefecture prefecture = threeCounties();
        TestCounty county = prefecture.counties().get(0);
        county.editor()
                .body(
                        """
                        {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(prefecture.standard(), prefecture.code()))
                .post("/v1/evaluations")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_DIVISION"));
        String id = prefecture.sealed().getString("id");
        for (String path : List.of("", "/parts", "/rollup", "/events")) {
            county.viewer().get("/v1/evaluations/" + id + path).then().statusCode(404);
        }
        county.editor().delete("/v1/evaluations/" + id).then().statusCode(404);
        county.editor().post("/v1/evaluations/" + id + "/retry").then().statusCode(404);
        county.viewer()
                .get("/v1/evaluations?level=PREFECTURE")
                .then()
                .statusCode(200)
                .body("items", empty());
        county.viewer()
                .get("/v1/evaluations?level=COUNTY")
                .then()
                .body("items.divisionCode", contains(county.code()));
    }

    @Test
    void aDivisionThatTheRegistryDoesNotHaveIsRefused() {
        TestCaller.of("19")
                .roles("editor")
                .request()
                .body(
                        """
                        {"standard": "CN-2012-BASIC", "divisionCode": "19", "academicYear": 2019}""")
                .post("/v1/evaluations")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"))
                .body("violations[0].field", equalTo("divisionCode"));
    }
}
