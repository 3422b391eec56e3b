package org.edubalance.funding.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.NationalRuleRecords;
import org.edubalance.funding.RegistryRecords;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingFactsTest {

    private final TestCounty county = TestCounty.fresh();
    private final RegistryRecords registry = RegistryRecords.of(county);
    private String small;
    private String nineYear;

    @BeforeEach
    void twoSchoolsAreOnRecord() {
        NationalRuleRecords.load();
        small = registry.school("PRIMARY", "RURAL");
        registry.verified(small, "[{\"stage\":\"PRIMARY\",\"pupils\":37}]");
        nineYear = registry.school("NINE_YEAR", "URBAN");
        registry.verified(
                nineYear,
                "[{\"stage\":\"PRIMARY\",\"pupils\":60},{\"stage\":\"JUNIOR\",\"pupils\":30}]");
    }

    private String approvedRun() {
        String run =
                county.editor()
                        .body(
                                "{\"divisionCode\": \"%s\", \"fiscalYear\": 2020}"
                                        .formatted(county.code()))
                        .post("/v1/allocations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(200);
        return run;
    }

    private String path() {
        return "/v1/facts?fiscalYear=2020&division=" + county.code();
    }

    private List<String> lines() {
        Response response = county.service().get(path());
        response.then().statusCode(200).contentType("application/x-ndjson");
        return new String(response.asByteArray(), UTF_8).lines().toList();
    }

    @Test
    void aDraftIsNotRecordedYet() {
        county.editor()
                .body("{\"divisionCode\": \"%s\", \"fiscalYear\": 2020}".formatted(county.code()))
                .post("/v1/allocations")
                .then()
                .statusCode(201);
        assertThat(lines()).hasSize(1);
        assertThat(JsonPath.from(lines().get(0)).getInt("rows")).isZero();
    }

    @Test
    void anApprovedRunTellsWhatAPupilIsGivenAndAPaidOneWhatCame() {
        String run = approvedRun();
        assertThat(lines().subList(0, 3))
                .containsExactly(
                        "{\"fiscalYear\":2020,\"publicFundsPerPupil\":1756.756756756757,"
                                + "\"schoolCode\":\"%s\",\"stage\":\"PRIMARY\"}".formatted(small),
                        "{\"fiscalYear\":2020,\"publicFundsPerPupil\":850,"
                                + "\"schoolCode\":\"%s\",\"stage\":\"JUNIOR\"}".formatted(nineYear),
                        "{\"fiscalYear\":2020,\"publicFundsPerPupil\":650,"
                                + "\"schoolCode\":\"%s\",\"stage\":\"PRIMARY\"}"
                                        .formatted(nineYear));
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/payment")
                .then()
                .statusCode(200);
        assertThat(lines().get(0)).contains("\"publicFundsReceived\":65000,");
    }

    @Test
    void theTrailerCountsTheLinesAndDigestsTheirBytes() {
        approvedRun();
        List<String> lines = lines();
        String facts = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        JsonPath trailer = JsonPath.from(lines.get(lines.size() - 1));
        assertThat(trailer.getInt("rows")).isEqualTo(3);
        assertThat(trailer.getInt("factsVersion")).isEqualTo(1);
        assertThat(trailer.getString("digest"))
                .isEqualTo(CanonicalJson.digest(facts.getBytes(UTF_8)));
    }

    @Test
    void whoHasTheLinesGetsNothingAgainUntilTheyChange() {
        String run = approvedRun();
        String tag = county.service().get(path()).header("ETag");
        county.service().header("If-None-Match", tag).get(path()).then().statusCode(304);
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/payment")
                .then()
                .statusCode(200);
        county.service().header("If-None-Match", tag).get(path()).then().statusCode(200);
    }

    @Test
    void anInstantOfKeptHistoryIsServedAndNeverOneOfTheFuture() {
        String asOf = path() + "&asOf=";
        String now = Instant.now().truncatedTo(ChronoUnit.MICROS).toString();
        Response present = county.service().get(asOf + now);
        present.then().statusCode(200);
        assertThat(new String(present.asByteArray(), UTF_8)).contains("\"asOf\":\"" + now + "\"");
        county.service()
                .get(asOf + Instant.now().plusSeconds(60))
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("asOf"));
        county.service()
                .get(asOf + "2000-01-01T00:00:00Z")
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("status", equalTo(410));
    }

    @Test
    void theDivisionIsNeededAndHasToBeTheCallers() {
        county.service().get("/v1/facts?fiscalYear=2020").then().statusCode(400);
        county.service().get("/v1/facts?division=" + county.code()).then().statusCode(400);
        TestCounty.fresh().service().get(path()).then().statusCode(403);
    }

    @Test
    void aUserOfASchoolReadsThatSchoolAndOneOfATownThatTown() {
        approvedRun();
        TestCaller.of(county.code())
                .ofSchool(small)
                .roles("viewer")
                .request()
                .get(path())
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("\"rows\":1}"));
        String town = "/v1/facts?fiscalYear=2020&division=";
        TestCaller.of(county.town(1))
                .roles("viewer")
                .request()
                .get(town + county.town(1))
                .then()
                .body(org.hamcrest.Matchers.containsString("\"rows\":3}"));
        county.viewer()
                .get(town + county.town(2))
                .then()
                .body(org.hamcrest.Matchers.containsString("\"rows\":0}"));
        TestCaller.of(county.town(1))
                .roles("viewer")
                .request()
                .get(town + county.code())
                .then()
                .statusCode(403);
    }
}
