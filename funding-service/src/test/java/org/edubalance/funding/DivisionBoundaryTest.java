package org.edubalance.funding;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody sees or writes what is not of the caller's division. */
@QuarkusTest
class DivisionBoundaryTest {

    private final TestCounty county = TestCounty.fresh();
    private final TestCounty neighbour = TestCounty.fresh();
    private String appropriation;
    private String allocation;

    @BeforeEach
    void theCountyHasRecords() {
        NationalRuleRecords.load();
        RegistryRecords registry = RegistryRecords.of(county);
        appropriation =
                county.editor()
                        .body(appropriationOf(county))
                        .post("/v1/appropriations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
        registry.verified(
                registry.school("PRIMARY", "RURAL"), "[{\"stage\":\"PRIMARY\",\"pupils\":37}]");
        allocation =
                county.editor()
                        .body(runOf(county))
                        .post("/v1/allocations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("Location");
    }

    private static String appropriationOf(TestCounty county) {
        return "{\"divisionCode\": \"%s\", \"fiscalYear\": 2019, \"recurrentRevenue\": 10}"
                .formatted(county.code());
    }

    private static String runOf(TestCounty county) {
        return "{\"divisionCode\": \"%s\", \"fiscalYear\": 2020}".formatted(county.code());
    }

    @Test
    void aNeighbourReadsNothing() {
        neighbour.viewer().get(appropriation).then().statusCode(404);
        neighbour.viewer().get(allocation).then().statusCode(404);
        neighbour.viewer().get(allocation + "/lines").then().statusCode(404);
        neighbour.viewer().get("/v1/appropriations").then().body("items", empty());
        neighbour.viewer().get("/v1/allocations").then().body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/appropriations?division=",
                "/v1/allocations?division=",
                "/v1/growth-checks?fiscalYear=2019&division=",
                "/v1/facts?fiscalYear=2020&division=",
                "/v1/rules/PUBLIC_FUNDS?division=",
                "/v1/rules/PUBLIC_FUNDS/applicable?on=2020-01-01&division="
            })
    void aNeighbourWhoNamesTheCountyIsRefused(String path) {
        neighbour
                .viewer()
                .get(path + county.code())
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_DIVISION"));
        county.viewer().get(path + county.code()).then().statusCode(200);
    }

    @Test
    void aNeighbourWritesNothing() {
        neighbour
                .editor()
                .body(appropriationOf(county))
                .post("/v1/appropriations")
                .then()
                .statusCode(403);
        neighbour.editor().body(runOf(county)).post("/v1/allocations").then().statusCode(403);
        neighbour
                .editor()
                .header("If-Match", "\"0\"")
                .body(appropriationOf(county))
                .put(appropriation)
                .then()
                .statusCode(404);
        neighbour
                .verifier()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(allocation + "/approval")
                .then()
                .statusCode(404);
        neighbour
                .editor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post(allocation + "/payment")
                .then()
                .statusCode(404);
        county.viewer()
                .get(appropriation)
                .then()
                .header("ETag", equalTo("\"0\""))
                .body("recurrentRevenue", equalTo(10.00f));
        county.viewer().get(allocation).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void theProvinceSeesItsCounties() {
        TestCaller province = TestCaller.of(county.province()).roles("viewer");
        province.request().get(appropriation).then().statusCode(200);
        province.request().get(allocation).then().statusCode(200);
        province.request()
                .get("/v1/appropriations?division=" + county.code())
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void recordsOfTheCountyAreNotASchools() {
        TestCaller school =
                TestCaller.of(county.code())
                        .ofSchool(TestCounty.freshSchoolCode("21"))
                        .roles("editor");
        school.request().get(appropriation).then().statusCode(404);
        school.request().get("/v1/appropriations").then().body("items", empty());
        school.request().get("/v1/allocations").then().body("items", empty());
        school.request()
                .body(appropriationOf(county))
                .post("/v1/appropriations")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_SCHOOL"));
        school.request().body(runOf(county)).post("/v1/allocations").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/appropriations",
                "/v1/allocations",
                "/v1/growth-checks",
                "/v1/facts",
                "/v1/rules/PUBLIC_FUNDS",
                "/v1/imports"
            })
    void withoutATokenNothingIsAnswered(String path) {
        RestAssured.given()
                .get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }
}
