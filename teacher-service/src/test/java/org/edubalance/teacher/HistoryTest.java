package org.edubalance.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.teacher.TestTeacher.post;
import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** What was true is shown as it was, and stays so. */
@QuarkusTest
class HistoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestCounty county = TestCounty.fresh();

    private static Response facts(TestCounty county, String asOf) {
        Response facts =
                county.service()
                        .get(
                                "/v1/facts?academicYear=2019&division="
                                        + county.code()
                                        + (asOf == null ? "" : "&asOf=" + asOf));
        facts.then().statusCode(200);
        return facts;
    }

    private static JsonNode line(Response response, int fromEnd) throws IOException {
        String[] lines = response.asString().split("\n");
        return JSON.readTree(lines[lines.length - 1 - fromEnd]);
    }

    /** The latest instant of which the county's facts are settled. */
    private String settled() throws IOException {
        return line(facts(county, null), 0).get("asOf").asText();
    }

    private static JsonNode version(TestCounty county) throws IOException {
        Response versions =
                county.service()
                        .get("/v1/facts/versions?academicYear=2019&division=" + county.code());
        versions.then().statusCode(200);
        return line(versions, 1);
    }

    private static String digest(Response facts) throws IOException {
        return line(facts, 0).get("digest").asText();
    }

    private String assigned(TestCounty county, String teacher, String school) {
        Response assignment = county.editor().body(post(teacher, school)).post("/v1/assignments");
        assignment.then().statusCode(201);
        return "/v1/assignments/" + assignment.path("id");
    }

    private void promote(String teacher) {
        String path = "/v1/teachers/" + teacher;
        county.editor()
                .header("If-Match", county.editor().get(path).header("ETag"))
                .body(Map.of("title", "SENIOR", "titleFrom", "2015-09-01"))
                .patch(path)
                .then()
                .statusCode(200);
    }

    @Test
    void aTeacherAnAssignmentAndTheFactsAreShownAsTheyWere() throws Exception {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        String unassigned = settled();
        String assignment = assigned(county, teacher, school);
        String unpromoted = settled();
        Response before = facts(county, unpromoted);
        String tag = county.viewer().get("/v1/teachers/" + teacher).header("ETag");
        promote(teacher);

        county.viewer()
                .get("/v1/teachers/" + teacher + "?asOf=" + unpromoted)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body("title", nullValue());
        county.viewer().get("/v1/teachers/" + teacher).then().body("title", equalTo("SENIOR"));
        county.viewer().get(assignment + "?asOf=" + unassigned).then().statusCode(404);
        county.viewer().get(assignment + "?asOf=" + unpromoted).then().statusCode(200);
        county.viewer()
                .get(assignment + "?asOf=2000-01-01T00:00:00Z")
                .then()
                .statusCode(410)
                .body("code", equalTo("HISTORY_GONE"));

        assertThat(line(facts(county, unassigned), 0).get("rows").asInt()).isZero();
        assertThat(facts(county, unpromoted).asString()).isEqualTo(before.asString());
        assertThat(line(before, 1).get("midTitleOrHigher").asInt()).isZero();
        assertThat(line(facts(county, null), 1).get("midTitleOrHigher").asInt()).isOne();
    }

    @Test
    void theVersionOfACountyChangesWithItsFactsAlone() throws Exception {
        TestCounty neighbour = TestCounty.fresh();
        String teacher = TestTeacher.recorded(county, Map.of());
        assigned(county, teacher, Registry.primarySchool(county));
        assigned(
                neighbour,
                TestTeacher.recorded(neighbour, Map.of()),
                Registry.primarySchool(neighbour));
        JsonNode version = version(county);
        JsonNode others = version(neighbour);
        assertThat(version.get("divisionCode").asText()).isEqualTo(county.code());
        assertThat(version.get("rows").asInt()).isOne();
        assertThat(version.get("digest").asText()).isEqualTo(digest(facts(county, null)));
        assertThat(version(county)).isEqualTo(version);

        promote(teacher);

        assertThat(version(county).get("digest").asText())
                .isNotEqualTo(version.get("digest").asText())
                .isEqualTo(digest(facts(county, null)));
        assertThat(version(neighbour)).isEqualTo(others);
    }

    @Test
    void anImportIsSeenAsAWholeOrNotAtAll() throws Exception {
        String school = Registry.primarySchool(county);
        Map<String, Object> teacher = TestTeacher.of(county);
        Import.of(county.editor(), "teachers", teacher, TestTeacher.of(county))
                .then()
                .body("status", equalTo("SUCCEEDED"));
        String id = county.viewer().get("/v1/teachers").path("items[0].id");
        assigned(county, id, school);
        String before = settled();
        Import.of(
                        county.editor(),
                        "teachers",
                        with(teacher, "title", "MID"),
                        with(teacher, "title", "SENIOR"))
                .then()
                .body("status", equalTo("SUCCEEDED"));

        assertThat(line(facts(county, before), 1).get("midTitleOrHigher").asInt()).isZero();
        assertThat(line(facts(county, null), 1).get("midTitleOrHigher").asInt()).isOne();
    }
}
