package org.edubalance.teacher.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.teacher.TestTeacher.post;
import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Registry;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffingFactsTest {
    private final TestCounty county = TestCounty.fresh();

    private Response facts(int year) {
        Response response =
                county.service()
                        .get("/v1/facts?division=" + county.code() + "&academicYear=" + year);
        response.then().statusCode(200);
        return response;
    }

    private static List<JsonNode> lines(Response response) throws Exception {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : response.asString().split("\n")) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private JsonNode only(int year) throws Exception {
        List<JsonNode> lines = lines(facts(year));
        assertThat(lines).hasSize(2);
        return lines.get(0);
    }

    private void assign(Map<String, Object> assignment) {
        county.editor().body(assignment).post("/v1/assignments").then().statusCode(201);
    }

    private static void holds(JsonNode fact, String measure, double value) {
        assertThat(fact.get(measure).asDouble()).as(measure).isEqualTo(value);
    }

    @Test
    void postsAreSplitByShare() throws Exception {
        String primary = Registry.primarySchool(county);
        String junior = Registry.juniorSchool(county);
        String shared = TestTeacher.recorded(county, Map.of("qualification", "JUNIOR_COLLEGE"));
        assign(with(post(shared, primary), "share", 0.6));
        assign(with(with(post(shared, junior), "share", 0.4), "stage", "JUNIOR"));
        String whole = TestTeacher.recorded(county, Map.of("qualification", "SECONDARY"));
        assign(with(post(whole, primary), "share", 0.4));
        String staff = TestTeacher.recorded(county, Map.of());
        assign(with(post(staff, primary), "role", "STAFF"));
        String head = TestTeacher.recorded(county, Map.of());
        assign(with(with(post(head, junior), "role", "PRINCIPAL"), "stage", "JUNIOR"));
        List<JsonNode> lines = lines(facts(2019));
        assertThat(lines).hasSize(3);
        JsonNode first = lines.get(0);
        assertThat(first.get("schoolCode").asText()).isEqualTo(primary);
        assertThat(first.get("stage").asText()).isEqualTo("PRIMARY");
        assertThat(first.get("academicYear").asInt()).isEqualTo(2019);
        holds(first, "teachers", 1);
        holds(first, "qualified", 1);
        holds(first, "aboveRequired", 0.6);
        holds(first, "principalsQualified", 0);
        JsonNode second = lines.get(1);
        assertThat(second.get("schoolCode").asText()).isEqualTo(junior);
        holds(second, "teachers", 1.4);
        holds(second, "qualified", 1.4);
        holds(second, "aboveRequired", 1);
        holds(second, "principalsQualified", 1);
    }

    @Test
    void theTrailerHoldsTheDigestOfTheLines() throws Exception {
        String school = Registry.primarySchool(county);
        assign(post(TestTeacher.recorded(county, Map.of()), school));
        Response response = facts(2019);
        String body = response.asString();
        int end = body.lastIndexOf("{\"asOf\"");
        String digest =
                "sha-256:"
                        + HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(body.substring(0, end).getBytes(UTF_8)));
        JsonNode trailer = new ObjectMapper().readTree(body.substring(end));
        assertThat(trailer.get("digest").asText()).isEqualTo(digest);
        assertThat(trailer.get("rows").asInt()).isEqualTo(1);
        assertThat(trailer.get("factsVersion").asInt()).isEqualTo(1);
        assertThat(response.header("ETag")).isEqualTo("\"" + digest + "\"");
        assertThat(body)
                .startsWith(
                        "{\"aboveRequired\":1,\"academicYear\":2019,\"backbone\":0,"
                                + "\"midTitleOrHigher\":0,\"peArt\":0,\"principalsQualified\":0,"
                                + "\"qualified\":1,\"schoolCode\":\""
                                + school
                                + "\",\"stage\":\"PRIMARY\",\"teachers\":1}\n");
        county.service()
                .header("If-None-Match", response.header("ETag"))
                .get("/v1/facts?division=" + county.code() + "&academicYear=2019")
                .then()
                .statusCode(304);
        assertThat(lines(facts(2010))).hasSize(1);
    }

    @Test
    void aLaterPromotionLeavesTheFactsOf2019() throws Exception {
        String school = Registry.primarySchool(county);
        Map<String, Object> teacher = TestTeacher.of(county);
        teacher.put("title", "JUNIOR");
        teacher.put("tier", "BACKBONE");
        teacher.put("tierLevel", "COUNTY");
        teacher.put("tierFrom", "2018-09-01");
        teacher.put("tierTo", "2020-09-01");
        Response created = county.editor().body(teacher).post("/v1/teachers");
        assign(post(created.path("id"), school));
        String before = facts(2019).header("ETag");
        holds(only(2019), "midTitleOrHigher", 0);
        holds(only(2017), "backbone", 0);
        holds(only(2018), "backbone", 1);
        holds(only(2019), "backbone", 1);
        holds(only(2020), "backbone", 0);
        county.editor()
                .header("If-Match", created.header("ETag"))
                .body("{\"title\": \"SENIOR\", \"titleFrom\": \"2024-09-01\"}")
                .patch("/v1/teachers/" + created.path("id"))
                .then()
                .statusCode(200);
        assertThat(facts(2019).header("ETag")).isEqualTo(before);
        holds(only(2023), "midTitleOrHigher", 0);
        holds(only(2024), "midTitleOrHigher", 1);
    }

    @Test
    void aPostOfSeveralSubjectsCountsInEqualParts() throws Exception {
        String school = Registry.primarySchool(county);
        String thirds =
                TestTeacher.recorded(
                        county, Map.of("subjects", List.of("PE", "CHINESE", "ENGLISH")));
        assign(post(thirds, school));
        holds(only(2019), "peArt", 1.0 / 3);
        String another =
                TestTeacher.recorded(county, Map.of("subjects", List.of("CHINESE", "ENGLISH")));
        assign(with(post(another, school), "subjects", List.of("MUSIC", "ART", "CHINESE")));
        holds(only(2019), "peArt", 1);
        String staff = TestTeacher.recorded(county, Map.of("subjects", List.of("PE")));
        assign(with(post(staff, school), "role", "STAFF"));
        holds(only(2019), "peArt", 1);
    }

    @Test
    void whoLeftBeforeTheDayDoesNotCount() throws Exception {
        String school = Registry.primarySchool(county);
        assign(post(TestTeacher.recorded(county, Map.of("leftOn", "2019-09-01")), school));
        holds(only(2018), "teachers", 1);
        assertThat(lines(facts(2019))).hasSize(1);
        assign(post(TestTeacher.recorded(county, Map.of("leftOn", "2019-09-02")), school));
        holds(only(2019), "teachers", 1);
        Map<String, Object> ended =
                with(post(TestTeacher.recorded(county, Map.of()), school), "to", "2019-09-01");
        assign(ended);
        holds(only(2019), "teachers", 1);
        holds(only(2018), "teachers", 3);
    }

    @Test
    void factsOfTheFutureOrOfLostHistoryAreRefused() {
        String address = "/v1/facts?division=" + county.code() + "&academicYear=2019&asOf=";
        county.service()
                .get(address + Instant.now().plusSeconds(3600))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
        county.service()
                .get(address + "2000-01-01T00:00:00Z")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/history-gone"));
        county.service().get(address + Instant.now().minusMillis(200)).then().statusCode(200);
        county.service().get("/v1/facts?academicYear=2019").then().statusCode(400);
    }

    @Test
    void aProvinceIsStreamedInOrderOfSchools() throws Exception {
        String school = Registry.primarySchool(county);
        assign(post(TestTeacher.recorded(county, Map.of()), school));
        Response response =
                org.edubalance.kit.testing.TestCaller.of(county.province())
                        .roles("service")
                        .request()
                        .get("/v1/facts?academicYear=2019&division=" + county.province());
        response.then().statusCode(200);
        List<JsonNode> lines = lines(response);
        JsonNode trailer = lines.remove(lines.size() - 1);
        assertThat(trailer.get("rows").asInt()).isEqualTo(lines.size());
        assertThat(lines)
                .extracting(line -> line.get("schoolCode").asText())
                .contains(school)
                .isSorted();
    }

    @Test
    void whoWasNotHiredYetDoesNotCount() throws Exception {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of("hiredOn", "2019-09-01"));
        assign(post(teacher, school));
        holds(only(2019), "teachers", 1);
        assertThat(lines(facts(2018))).hasSize(1);
        String tag = county.editor().get("/v1/teachers/" + teacher).header("ETag");
        county.editor()
                .header("If-Match", tag)
                .body(Map.of("hiredOn", "2018-09-01"))
                .patch("/v1/teachers/" + teacher)
                .then()
                .statusCode(200);
        holds(only(2018), "teachers", 1);
    }
}
