package org.edubalance.registry.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FactsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestCounty county;

    @BeforeEach
    void aCountyOfItsOwn() {
        county = RegisteredCounty.fresh();
    }

    private Response facts() {
        return county.service()
                .queryParam("division", county.code())
                .queryParam("academicYear", 2019)
                .get("/v1/facts");
    }

    private static List<JsonNode> lines(Response response) throws Exception {
        response.then().statusCode(200).contentType("application/x-ndjson");
        List<JsonNode> lines = new ArrayList<>();
        for (String line : new String(response.asByteArray(), UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private static List<JsonNode> schools(Response response) throws Exception {
        List<JsonNode> lines = lines(response);
        return lines.subList(0, lines.size() - 1);
    }

    private String school(String kind, String openedOn, String closedOn) {
        String code = TestCounty.freshSchoolCode("21");
        Map<String, Object> body = RegisteredCounty.school(county, kind);
        body.put("openedOn", openedOn);
        body.put("closedOn", closedOn);
        county.editor().body(body).put("/v1/schools/{code}", code).then().statusCode(201);
        return code;
    }

    private void draft(String school, int pupils) {
        String path = "/v1/schools/{code}/returns/2019";
        String tag = county.viewer().get(path, school).getHeader("ETag");
        var request = county.editor();
        if (tag != null) {
            request.header("If-Match", tag);
        }
        request.body(
                        """
                        {"premises": {"teachingArea": 1234.50, "sportsArea": 7},
                         "equipment": {"books": 99, "equipmentValue": 1599080.10},
                         "stages": [{"stage": "PRIMARY", "pupils": %d, "boarders": 3,
                          "classes": [{"grade": 1, "name": "a", "pupils": %d}]}]}"""
                                .formatted(pupils, pupils))
                .put(path, school);
    }

    private void submit(String school) {
        county.editor()
                .post("/v1/schools/{code}/returns/2019/submission", school)
                .then()
                .statusCode(200);
    }

    private void verify(String school) {
        county.verifier()
                .post("/v1/schools/{code}/returns/2019/verification", school)
                .then()
                .statusCode(200);
    }

    @Test
    void aVerifiedReturnGivesTheFactsOfItsSchool() throws Exception {
        String code = RegisteredCounty.newSchool(county, "PRIMARY");
        draft(code, 60);
        submit(code);
        verify(code);
        JsonNode line = schools(facts()).get(0);
        JsonNode expected =
                JSON.readTree(
                        """
                        {"schoolCode": "%s", "name": "测试学校", "kind": "PRIMARY",
                         "ownership": "PUBLIC", "urbanRural": "RURAL", "divisionCode": "%s",
                         "townCode": "%s", "centralSchoolCode": null, "academicYear": 2019,
                         "returnStatus": "VERIFIED", "revision": 1,
                         "premises": {"teachingArea": 1234.5, "sportsArea": 7},
                         "equipment": {"books": 99, "equipmentValue": 1599080.1},
                         "stages": [{"stage": "PRIMARY", "pupils": 60, "boarders": 3,
                          "classes": 1, "maxClassSize": 60, "classesOver55": 1,
                          "classesOver65": 0}]}"""
                                .formatted(code, county.code(), county.town(1)));
        assertThat(line).isEqualTo(expected);
    }

    @Test
    void everySchoolOpenOnTheFirstOfSeptemberHasALine() throws Exception {
        String always = school("PRIMARY", null, null);
        String openedThatDay = school("PRIMARY", "2019-09-01", null);
        String openedTheDayAfter = school("PRIMARY", "2019-09-02", null);
        String closedThatDay = school("PRIMARY", null, "2019-09-01");
        String closedTheDayAfter = school("PRIMARY", null, "2019-09-02");
        String closedButReported = school("PRIMARY", null, "2019-08-01");
        draft(closedButReported, 5);
        List<String> expected =
                java.util.stream.Stream.of(
                                always, openedThatDay, closedTheDayAfter, closedButReported)
                        .sorted()
                        .toList();
        assertThat(schools(facts()))
                .extracting(line -> line.get("schoolCode").asText())
                .containsExactlyElementsOf(expected)
                .doesNotContain(openedTheDayAfter, closedThatDay);
    }

    @Test
    void withoutAVerifiedReturnASchoolHasNoStagesButSaysHowFarItIs() throws Exception {
        String none = school("PRIMARY", null, null);
        String draft = school("PRIMARY", null, null);
        draft(draft, 5);
        String submitted = school("PRIMARY", null, null);
        draft(submitted, 6);
        submit(submitted);
        List<JsonNode> lines = schools(facts());
        assertThat(lines)
                .extracting(
                        line -> line.get("schoolCode").asText(),
                        line -> line.get("returnStatus").asText())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(none, "NONE"),
                        org.assertj.core.groups.Tuple.tuple(draft, "DRAFT"),
                        org.assertj.core.groups.Tuple.tuple(submitted, "SUBMITTED"));
        for (JsonNode line : lines) {
            assertThat(line.get("stages").isNull()).isTrue();
            assertThat(line.get("premises").isNull()).isTrue();
            assertThat(line.get("equipment").isNull()).isTrue();
            assertThat(line.get("revision").isNull()).isTrue();
        }
    }

    @Test
    void submittedReturnsAreIncludedWhenAskedFor() throws Exception {
        String code = school("PRIMARY", null, null);
        draft(code, 60);
        submit(code);
        Response response =
                county.service()
                        .queryParam("division", county.code())
                        .queryParam("academicYear", 2019)
                        .queryParam("status", "SUBMITTED,VERIFIED")
                        .get("/v1/facts");
        assertThat(schools(response).get(0).at("/stages/0/pupils").asInt()).isEqualTo(60);
        county.service()
                .queryParam("division", county.code())
                .queryParam("academicYear", 2019)
                .queryParam("status", "SUBMITTED,CHECKED")
                .get("/v1/facts")
                .then()
                .statusCode(400)
                .body("violations.field", contains("status"));
    }

    @Test
    void aCorrectionUnderWayLeavesTheFactsAsTheyAre() throws Exception {
        String code = school("PRIMARY", null, null);
        draft(code, 60);
        submit(code);
        verify(code);
        String before = facts().getHeader("ETag");
        county.editor()
                .post("/v1/schools/{code}/returns/2019/correction", code)
                .then()
                .statusCode(200);
        draft(code, 70);
        assertThat(facts().getHeader("ETag")).isEqualTo(before);
        submit(code);
        verify(code);
        JsonNode line = schools(facts()).get(0);
        assertThat(line.at("/stages/0/pupils").asInt()).isEqualTo(70);
        assertThat(line.get("revision").asInt()).isEqualTo(2);
    }

    @Test
    void theTrailerHoldsTheDigestOfTheBytesBeforeIt() throws Exception {
        String code = school("PRIMARY", null, null);
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        body.put("name", "引号\"反斜线\\/学校 é");
        county.editor()
                .header("If-Match", county.viewer().get("/v1/schools/{c}", code).getHeader("ETag"))
                .body(body)
                .put("/v1/schools/{code}", code)
                .then()
                .statusCode(200);
        draft(code, 60);
        submit(code);
        verify(code);
        school("PRIMARY", null, null);
        Response response = facts();
        byte[] bytes = response.asByteArray();
        int trailerAt = new String(bytes, 0, bytes.length - 1, UTF_8).lastIndexOf('\n') + 1;
        int trailerByte = new String(bytes, UTF_8).substring(0, trailerAt).getBytes(UTF_8).length;
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        sha.update(bytes, 0, trailerByte);
        String digest = "sha-256:" + HexFormat.of().formatHex(sha.digest());
        List<JsonNode> lines = lines(response);
        JsonNode trailer = lines.get(lines.size() - 1);
        assertThat(trailer.get("rows").asInt()).isEqualTo(2);
        assertThat(trailer.get("factsVersion").asInt()).isEqualTo(1);
        assertThat(trailer.get("digest").asText()).isEqualTo(digest);
        assertThat(Instant.parse(trailer.get("asOf").asText()))
                .isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(1));
        assertThat(response.getHeader("ETag")).isEqualTo("\"" + digest + "\"");
        for (String line : new String(bytes, UTF_8).split("\n")) {
            assertThat(line).isEqualTo(new String(CanonicalJson.of(line), UTF_8));
        }
        county.service()
                .header("If-None-Match", response.getHeader("ETag"))
                .queryParam("division", county.code())
                .queryParam("academicYear", 2019)
                .get("/v1/facts")
                .then()
                .statusCode(304);
    }

    @Test
    void aProvinceIsStreamedWithItsCountiesInOrder() throws Exception {
        String code = school("PRIMARY", null, null);
        Response response =
                TestCaller.of("0")
                        .roles("service")
                        .request()
                        .queryParam("division", county.province())
                        .queryParam("academicYear", 2019)
                        .get("/v1/facts");
        List<String> codes =
                schools(response).stream().map(line -> line.get("schoolCode").asText()).toList();
        assertThat(codes).contains(code).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void theCallerIsBoundedAndTheInstantIsThePresent() throws Exception {
        county.service()
                .queryParam("division", RegisteredCounty.fresh().code())
                .queryParam("academicYear", 2019)
                .get("/v1/facts")
                .then()
                .statusCode(403);
        county.service()
                .queryParam("division", county.code())
                .get("/v1/facts")
                .then()
                .statusCode(400)
                .body("violations.field", contains("academicYear"));
        asOf(Instant.now().plusSeconds(60)).then().statusCode(400);
        asOf(Instant.now().minusSeconds(3600))
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("status", equalTo(410));
        Instant justNow = Instant.now().minusMillis(200).truncatedTo(ChronoUnit.MICROS);
        List<JsonNode> lines = lines(asOf(justNow));
        assertThat(lines.get(lines.size() - 1).get("asOf").asText()).isEqualTo(justNow.toString());
    }

    private Response asOf(Instant instant) {
        return county.service()
                .queryParam("division", county.code())
                .queryParam("academicYear", 2019)
                .queryParam("asOf", instant.toString())
                .get("/v1/facts");
    }

    @Test
    void aSchoolUserGetsTheFactsOfThatSchoolAlone() throws Exception {
        String own = school("PRIMARY", null, null);
        school("PRIMARY", null, null);
        Response response =
                TestCaller.of(county.code())
                        .roles("viewer")
                        .ofSchool(own)
                        .request()
                        .queryParam("division", county.code())
                        .queryParam("academicYear", 2019)
                        .get("/v1/facts");
        assertThat(schools(response))
                .extracting(line -> line.get("schoolCode").asText())
                .containsExactly(own);
    }
}
