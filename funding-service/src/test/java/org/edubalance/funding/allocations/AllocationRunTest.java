package org.edubalance.funding.allocations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.edubalance.funding.NationalRuleRecords;
import org.edubalance.funding.RegistryRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs of 2020 from returns of September 2019, which the real registry gives. */
@QuarkusTest
class AllocationRunTest {

    private static final String PRIMARY_37 = "[{\"stage\":\"PRIMARY\",\"pupils\":37}]";
    private static final String PRIMARY_120 =
            """
            [{"stage":"PRIMARY","pupils":120,"boarders":40,\
            "disabled":{"specialSchool":0,"mainstreamed":3,"homeVisited":1}}]\
            """;

    private final TestCounty county = TestCounty.fresh();
    private final RegistryRecords registry = RegistryRecords.of(county);

    @BeforeEach
    void theNationHasRules() {
        NationalRuleRecords.load();
    }

    private ValidatableResponse start() {
        return start(2020);
    }

    private ValidatableResponse start(int fiscalYear) {
        return county.editor()
                .body(
                        "{\"divisionCode\": \"%s\", \"fiscalYear\": %d}"
                                .formatted(county.code(), fiscalYear))
                .post("/v1/allocations")
                .then();
    }

    private String draft() {
        return start().statusCode(201).extract().header("Location");
    }

    @Test
    void eachSchoolGetsWhatTheRulesGiveItsPupils() {
        String small = registry.school("PRIMARY", "RURAL");
        registry.verified(small, PRIMARY_37);
        String larger = registry.school("PRIMARY", "RURAL");
        registry.verified(larger, PRIMARY_120);
        String nineYear = registry.school("NINE_YEAR", "RURAL");
        registry.verified(
                nineYear,
                "[{\"stage\":\"PRIMARY\",\"pupils\":60},{\"stage\":\"JUNIOR\",\"pupils\":30}]");
        String run =
                start().statusCode(201)
                        .body("status", equalTo("DRAFT"))
                        .body("academicYear", equalTo(2019))
                        .body("schools", equalTo(3))
                        .body("pupils", equalTo(247))
                        // 65 000 + 102 050 + 71 666.67
                        .body("total", equalTo(238_716.67f))
                        .body("missing", empty())
                        .body("rules.kind", hasItems("PUBLIC_FUNDS", "SPECIAL", "BOARDING_ADD"))
                        .body("source.service", equalTo("school-registry"))
                        .body("source.rows", equalTo(3))
                        .body("source.digest", matchesPattern("sha-256:[0-9a-f]{64}"))
                        .extract()
                        .header("Location");
        ValidatableResponse lines =
                county.viewer().get(run + "/lines?count=true").then().statusCode(200);
        lines.body("total", equalTo(4))
                .body(
                        "items.find { it.schoolCode == '%s' }.amount".formatted(small),
                        equalTo(65_000.00f))
                .body(
                        "items.find { it.schoolCode == '%s' }.countedPupils".formatted(small),
                        equalTo(100))
                .body(
                        "items.find { it.schoolCode == '%s' }.unreported".formatted(small),
                        contains("disabled", "boarders"))
                .body(
                        "items.find { it.schoolCode == '%s' }.amounts".formatted(larger),
                        equalTo(
                                java.util.Map.of(
                                        "base", 76_050.00f,
                                        "special", 18_000.00f,
                                        "boarding", 8_000.00f,
                                        "heating", 0.00f)))
                .body(
                        "items.findAll { it.schoolCode == '%s' }.stage".formatted(nineYear),
                        contains("JUNIOR", "PRIMARY"));
        county.viewer().get(run + "/lines?limit=3").then().body("items", hasSize(3));
    }

    @Test
    void linesArePagedWithoutLossOrRepetition() {
        for (int i = 0; i < 3; i++) {
            registry.verified(registry.school("PRIMARY", "URBAN"), PRIMARY_37);
        }
        String lines = draft() + "/lines";
        ValidatableResponse first = county.viewer().get(lines + "?limit=2").then();
        first.body("items", hasSize(2));
        county.viewer()
                .get(lines + "?limit=2&after=" + first.extract().path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aSchoolWithoutAVerifiedReturnIsMissingAndTheRunIsNotApproved() {
        registry.verified(registry.school("PRIMARY", "RURAL"), PRIMARY_37);
        String silent = registry.school("PRIMARY", "RURAL");
        String run =
                start().statusCode(201)
                        .body("schools", equalTo(1))
                        .body("total", equalTo(65_000.00f))
                        .body("missing.schoolCode", contains(silent))
                        .body("missing.reason", contains("NO_VERIFIED_RETURN"))
                        .extract()
                        .header("Location");
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_STATE_CHANGE"))
                .body("violations.rejected", contains(silent));
        county.viewer().get(run).then().body("status", equalTo("DRAFT"));
        registry.verified(silent, PRIMARY_120);
        start().statusCode(201).body("missing", empty()).body("schools", equalTo(2));
    }

    @Test
    void aDraftIsApprovedByAnotherPersonAndThenPaid() {
        registry.verified(registry.school("PRIMARY", "RURAL"), PRIMARY_37);
        String run = draft();
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/payment")
                .then()
                .statusCode(409);
        TestCaller both = TestCaller.of(county.code()).roles("verifier").named("editor");
        both.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(409)
                .body("code", equalTo("SAME_PERSON"));
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(403);
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("approvedBy", equalTo("verifier"));
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/approval")
                .then()
                .statusCode(409);
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/payment")
                .then()
                .statusCode(200)
                .body("status", equalTo("PAID"));
        county.editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(run + "/payment")
                .then()
                .statusCode(409);
    }

    @Test
    void aCountyHasOneApprovedRunAYear() {
        registry.verified(registry.school("PRIMARY", "RURAL"), PRIMARY_37);
        String first = draft();
        String second = draft();
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(first + "/approval")
                .then()
                .statusCode(200);
        county.verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(second + "/approval")
                .then()
                .statusCode(409)
                .body("detail", containsString("divisionCode, fiscalYear"));
        county.viewer().get(second).then().body("status", equalTo("DRAFT"));
        county.viewer()
                .get("/v1/allocations?status=APPROVED&fiscalYear=2020&count=true")
                .then()
                .body("total", equalTo(1));
    }

    @Test
    void withoutARuleInForceNothingIsComputed() {
        registry.verified(registry.school("PRIMARY", "RURAL"), PRIMARY_37);
        registry.load(
                "returns",
                """
                {"schoolCode":"%s","academicYear":2014,"status":"VERIFIED",\
                "stages":[{"stage":"PRIMARY","pupils":37}]}\
                """
                        .formatted(registry.school("PRIMARY", "RURAL")));
        start(2015)
                .statusCode(422)
                .body("violations.message", hasItem(containsString("PUBLIC_FUNDS PRIMARY")));
        county.viewer().get("/v1/allocations").then().body("items", empty());
    }

    @Test
    void aCountyThatTheRegistryDoesNotKnowHasNoRun() {
        TestCounty unknown = TestCounty.fresh();
        unknown.editor()
                .body("{\"divisionCode\": \"%s\", \"fiscalYear\": 2020}".formatted(unknown.code()))
                .post("/v1/allocations")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"));
    }

    @Test
    void aProvinceIsNoCounty() {
        county.editor()
                .body("{\"divisionCode\": \"41\", \"fiscalYear\": 2020}")
                .post("/v1/allocations")
                .then()
                .statusCode(400);
    }
}
