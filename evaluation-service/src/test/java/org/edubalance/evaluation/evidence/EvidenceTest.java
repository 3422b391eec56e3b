package org.edubalance.evaluation.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceTest {

    private static final byte[] PDF = "%PDF-1.4 something".getBytes(StandardCharsets.US_ASCII);

    private final TestCounty county = TestCounty.fresh();

    private String path(String standard, String item) {
        return "/v1/evidence/" + county.code() + "/2019/" + standard + "/" + item;
    }

    private ValidatableResponse summary(String standard) {
        return county.viewer()
                .get(
                        "/v1/evidence?division="
                                + county.code()
                                + "&academicYear=2019&standard="
                                + standard)
                .then()
                .statusCode(200);
    }

    private String put(String standard, String item, String body) {
        return county.editor()
                .body(body)
                .put(path(standard, item))
                .then()
                .statusCode(201)
                .extract()
                .header("ETag");
    }

    private void review(String standard, String item, String tag, String body) {
        county.verifier()
                .header("If-Match", tag)
                .body(body)
                .post(path(standard, item) + "/review")
                .then()
                .statusCode(200);
    }

    private static String points() {
        List<String> points = new ArrayList<>();
        IntStream.rangeClosed(1, 17)
                .forEach(i -> points.add("\"W%02d\": %d".formatted(i, i == 17 ? 4 : 6)));
        return "{\"points\": {" + String.join(",", points) + "}}";
    }

    @Test
    void anItemIsSaidReviewedByAnotherAndOpenAgainWhenItIsSaidAnew() {
        new TestRecords(county);
        String said = "{\"selfScore\": 6, \"text\": \"文件\"}";
        String first = put("CN-2012-BASIC", "W05", said);
        county.as("editor", "verifier").get(path("CN-2012-BASIC", "W05")).then().statusCode(200);
        TestCaller.of(county.code())
                .roles("verifier")
                .named("editor")
                .request()
                .header("If-Match", first)
                .body("{\"score\": 6}")
                .post(path("CN-2012-BASIC", "W05") + "/review")
                .then()
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        county.verifier()
                .body("{\"score\": 6}")
                .post(path("CN-2012-BASIC", "W05") + "/review")
                .then()
                .statusCode(428);
        String second =
                county.verifier()
                        .header("If-Match", first)
                        .body("{\"score\": 5.5, \"comment\": \"未公布\"}")
                        .post(path("CN-2012-BASIC", "W05") + "/review")
                        .then()
                        .statusCode(200)
                        .body("reviewScore", equalTo(5.5f))
                        .body("reviewedBy", equalTo("verifier"))
                        .extract()
                        .header("ETag");
        county.editor()
                .header("If-Match", second)
                .body(said)
                .put(path("CN-2012-BASIC", "W05"))
                .then()
                .statusCode(200)
                .body("reviewScore", nullValue())
                .body("reviewedBy", nullValue());
    }

    @Test
    void theTotalIsThatOfTheReviewAgainstThePassMark() {
        new TestRecords(county);
        String set = "/v1/evidence/points/" + county.code() + "/CN-2012-BASIC";
        county.admin()
                .body(points().replace("\"W17\": 4", "\"W17\": 5"))
                .put(set)
                .then()
                .statusCode(422)
                .body("violations.field", contains("points"));
        county.admin()
                .body("{\"points\": {\"W01\": 90, \"X1\": 10}}")
                .put(set)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("points.X1"))
                .body("violations.field", hasItem("points.W17"));
        county.editor().body(points()).put(set).then().statusCode(403);
        county.admin().body(points()).put(set).then().statusCode(201);
        county.viewer().get(set).then().statusCode(200).body("points.W17", equalTo(4));
        county.editor()
                .body("{\"selfScore\": 7, \"text\": \"x\"}")
                .put(path("CN-2012-BASIC", "W01"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("selfScore"));
        summary("CN-2012-BASIC")
                .body("passMark", equalTo(85f))
                .body("total", nullValue())
                .body("verdict", equalTo("UNDETERMINED"))
                .body("missing", hasSize(17))
                .body("items[0].points", equalTo(6));
        for (int i = 1; i <= 17; i++) {
            String item = "W%02d".formatted(i);
            review(
                    "CN-2012-BASIC",
                    item,
                    put("CN-2012-BASIC", item, "{\"text\": \"x\"}"),
                    "{\"score\": " + (i == 17 ? 4 : i <= 2 ? 0 : 6) + "}");
        }
        summary("CN-2012-BASIC")
                .body("total", equalTo(88f))
                .body("verdict", equalTo("PASS"))
                .body("missing", hasSize(0));
    }

    @Test
    void whereThereAreNoPointsEveryItemHasToBeMet() {
        new TestRecords(county);
        county.editor()
                .body("{\"selfScore\": 1, \"text\": \"x\"}")
                .put(path("CN-2017-QUALITY", "G01"))
                .then()
                .statusCode(422);
        county.editor()
                .body("{\"text\": \"x\"}")
                .put(path("CN-2017-QUALITY", "W01"))
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"));
        String tag = put("CN-2017-QUALITY", "G01", "{\"selfMet\": true, \"text\": \"x\"}");
        put("CN-2017-QUALITY", "Q17-VETO-KEY", "{\"selfMet\": true, \"text\": \"无\"}");
        summary("CN-2017-QUALITY")
                .body("passMark", nullValue())
                .body("verdict", equalTo("UNDETERMINED"))
                .body("missing", hasSize(24))
                .body("items.id", hasItem("Q17-VETO-KEY"));
        review("CN-2017-QUALITY", "G01", tag, "{\"met\": false}");
        summary("CN-2017-QUALITY").body("verdict", equalTo("FAIL"));
    }

    private ValidatableResponse attach(byte[] content, String name) {
        return county.editor()
                .contentType("application/octet-stream")
                .body(content)
                .queryParam("fileName", name)
                .post(path("CN-2012-BASIC", "W05") + "/attachments")
                .then();
    }

    @Test
    void documentsAreTakenForWhatTheyAreAndGivenBackToBeSaved() {
        new TestRecords(county);
        put("CN-2012-BASIC", "W05", "{\"text\": \"x\"}");
        String id =
                attach(PDF, "计划 1.png")
                        .statusCode(201)
                        .body("mediaType", equalTo("application/pdf"))
                        .body("size", equalTo(PDF.length))
                        .body("digest", startsWith("sha-256:"))
                        .extract()
                        .path("id");
        attach("<html><script>".getBytes(StandardCharsets.US_ASCII), "a.pdf").statusCode(422);
        attach(new byte[0], "a.pdf").statusCode(422);
        attach(PDF, "../../etc/passwd").statusCode(400);
        String content = path("CN-2012-BASIC", "W05") + "/attachments/" + id + "/content";
        byte[] back =
                county.viewer()
                        .get(content)
                        .then()
                        .statusCode(200)
                        .header("Content-Disposition", containsString("attachment"))
                        .header("Content-Disposition", containsString("%E8%AE%A1%E5%88%92%201.png"))
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Content-Security-Policy", containsString("sandbox"))
                        .extract()
                        .asByteArray();
        assertThat(back).isEqualTo(PDF);
        county.viewer()
                .get(path("CN-2012-BASIC", "W05"))
                .then()
                .body("attachments.id", contains(id));
        TestCounty.fresh().viewer().get(content).then().statusCode(404);
        String withdrawal = path("CN-2012-BASIC", "W05") + "/attachments/" + id + "/withdrawal";
        county.editor().post(withdrawal).then().statusCode(428);
        county.editor()
                .header("If-Match", "\"0\"")
                .post(withdrawal)
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true));
        county.viewer().get(content).then().statusCode(200);
    }

    @Test
    void aDocumentMayBeLargerThanOtherBodiesUpToItsOwnLimit() {
        new TestRecords(county);
        put("CN-2012-BASIC", "W05", "{\"text\": \"x\"}");
        attach(Arrays.copyOf(PDF, 3 << 20), "large.pdf")
                .statusCode(201)
                .body("size", equalTo(3 << 20));
        attach(Arrays.copyOf(PDF, (10 << 20) + 1), "too-large.pdf")
                .statusCode(413)
                .body("code", equalTo("TOO_LARGE"));
        county.viewer()
                .get(path("CN-2012-BASIC", "W05"))
                .then()
                .body("attachments.fileName", contains("large.pdf"));
    }

    @Test
    void onlyWhoGovernsTheCountySeesAndWritesItsEvidence() {
        new TestRecords(county);
        String said = "{\"text\": \"x\"}";
        TestCounty other = TestCounty.fresh();
        other.editor().body(said).put(path("CN-2012-BASIC", "W01")).then().statusCode(403);
        put("CN-2012-BASIC", "W01", said);
        other.viewer().get(path("CN-2012-BASIC", "W01")).then().statusCode(404);
        county.viewer().body(said).put(path("CN-2012-BASIC", "W02")).then().statusCode(403);
        county.editor()
                .body("{\"text\": \"\", \"score\": 1}")
                .put(path("CN-2012-BASIC", "W02"))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("text", "score"));
        county.viewer()
                .get("/v1/evidence?division=" + county.code() + "&academicYear=2019&standard=NONE")
                .then()
                .statusCode(422);
    }
}
