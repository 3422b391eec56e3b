package org.edubalance.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.UUID;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was true is shown as it was, and stays so; what pays is done once. */
@QuarkusTest
class HistoryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TestCounty county = TestCounty.fresh();
    private RegistryRecords registry;

    @BeforeEach
    void theRegistryHasTheCounty() {
        registry = RegistryRecords.of(county);
    }

    private Response facts(String asOf) {
        Response facts =
                county.service()
                        .get(
                                "/v1/facts?fiscalYear=2020&division="
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
        return line(facts(null), 0).get("asOf").asText();
    }

    private String record(String path, String body) {
        return county.editor()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
    }

    private String allocation() {
        NationalRuleRecords.load();
        registry.verified(
                registry.school("PRIMARY", "RURAL"), "[{\"stage\":\"PRIMARY\",\"pupils\":37}]");
        return record(
                "/v1/allocations",
                "{\"divisionCode\": \"%s\", \"fiscalYear\": 2020}".formatted(county.code()));
    }

    @Test
    void anAppropriationAndItsGrowthsAreShownAsTheyWere() throws Exception {
        String body = "{\"divisionCode\": \"%s\", \"fiscalYear\": %d, \"recurrentRevenue\": %d}";
        record("/v1/appropriations", body.formatted(county.code(), 2018, 100));
        String unknown = settled();
        String year = record("/v1/appropriations", body.formatted(county.code(), 2019, 107));
        String before = settled();
        county.editor()
                .header("If-Match", "\"0\"")
                .body(body.formatted(county.code(), 2019, 90))
                .put(year)
                .then()
                .statusCode(200);

        county.viewer().get(year + "?asOf=" + unknown).then().statusCode(404);
        county.viewer()
                .get(year + "?asOf=" + before)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("recurrentRevenue", equalTo(107.00f));
        String growths = "/v1/growth-checks?fiscalYear=2019&division=" + county.code();
        String revenue = "checks[0].growths.find {it.figure == 'recurrentRevenue'}.current";
        county.viewer().get(growths + "&asOf=" + before).then().body(revenue, equalTo(107.00f));
        county.viewer().get(growths).then().body(revenue, equalTo(90.00f));
    }

    @Test
    void aRunAndTheFactsAreShownAsTheyWereBeforeItWasPaid() throws Exception {
        String run = allocation();
        String draft = settled();
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(200);
        String approved = settled();
        Response unpaid = facts(approved);
        String version = digest();
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/payment")
                .then()
                .statusCode(200);

        county.viewer().get(run + "?asOf=" + draft).then().body("status", equalTo("DRAFT"));
        county.viewer().get(run + "?asOf=" + approved).then().body("status", equalTo("APPROVED"));
        county.viewer().get(run).then().body("status", equalTo("PAID"));
        county.viewer().get(run + "/lines").then().body("items", hasSize(1));
        assertThat(line(facts(draft), 0).get("rows").asInt()).isZero();
        assertThat(facts(approved).asString()).isEqualTo(unpaid.asString());
        assertThat(line(unpaid, 1).has("publicFundsReceived")).isFalse();
        assertThat(line(facts(null), 1).get("publicFundsReceived").asInt()).isPositive();
        assertThat(line(unpaid, 0).get("digest").asText()).isEqualTo(version);
        assertThat(digest())
                .isNotEqualTo(version)
                .isEqualTo(line(facts(null), 0).get("digest").asText());
    }

    /** The version of the county's facts, as evaluations ask for it. */
    private String digest() throws IOException {
        Response versions =
                county.service()
                        .get("/v1/facts/versions?fiscalYear=2020&division=" + county.code());
        versions.then().statusCode(200);
        return line(versions, 1).get("digest").asText();
    }

    @Test
    void aPaymentNeedsAKeyAndIsMadeOnceUnderIt() {
        String run = allocation();
        county.verifier()
                .post(run + "/approval")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("Idempotency-Key"));
        county.viewer().get(run).then().body("status", equalTo("DRAFT"));
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            county.verifier()
                    .header("Idempotency-Key", key)
                    .post(run + "/approval")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("APPROVED"))
                    .header("ETag", equalTo("\"1\""));
        }
    }

    @Test
    void anAppropriationOfACountyThatTheRegistryDoesNotHaveIsRefused() {
        TestCounty nowhere = TestCounty.fresh();
        nowhere.editor()
                .body("{\"divisionCode\": \"%s\", \"fiscalYear\": 2019}".formatted(nowhere.code()))
                .post("/v1/appropriations")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"))
                .body("violations[0].field", equalTo("divisionCode"));
        nowhere.viewer().get("/v1/appropriations").then().body("items", empty());
    }
}
