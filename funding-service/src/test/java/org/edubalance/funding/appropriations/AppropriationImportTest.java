package org.edubalance.funding.appropriations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.edubalance.funding.RegistryRecords;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppropriationImportTest {

    private final TestCounty county = TestCounty.fresh();

    @BeforeEach
    void theRegistryHasTheCounty() {
        RegistryRecords.of(county);
    }

    private String row(int year, String revenue) {
        return "{\"divisionCode\":\"%s\",\"fiscalYear\":%d,\"recurrentRevenue\":%s}"
                .formatted(county.code(), year, revenue);
    }

    private ValidatableResponse load(String query, String lines) {
        return county.editor()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(lines.getBytes(UTF_8))
                .post("/v1/imports?kind=appropriations" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse list() {
        return county.viewer().get("/v1/appropriations").then().statusCode(200);
    }

    @Test
    void aLineMakesOrReplacesTheRecordOfItsCountyAndYear() {
        load("", row(2018, "10") + "\n" + row(2019, "20"))
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(2));
        load("", row(2019, "30.5")).body("status", equalTo("SUCCEEDED"));
        list().body("items.fiscalYear", contains(2018, 2019))
                .body("items.recurrentRevenue", contains(10.00f, 30.50f));
    }

    @Test
    void anEqualLineChangesNothing() {
        load("", row(2019, "20"));
        String location = "/v1/appropriations/" + list().extract().path("items[0].id");
        String before = county.viewer().get(location).header("ETag");
        load("", row(2019, "20.00")).body("accepted", equalTo(1));
        county.viewer().get(location).then().header("ETag", equalTo(before));
        load("", row(2019, "21"));
        county.viewer().get(location).then().body("recurrentRevenue", equalTo(21.00f));
    }

    @Test
    void oneForeignCountyLeavesNothingBehindUnlessBadRowsAreSkipped() {
        String other = row(2018, "1").replace(county.code(), TestCounty.fresh().code());
        String file = row(2019, "20") + "\n" + other;
        ValidatableResponse failed =
                load("", file).body("status", equalTo("FAILED")).body("rejected", equalTo(1));
        county.viewer()
                .get("/v1/imports/" + failed.extract().path("id") + "/errors")
                .then()
                .body("items.row", contains(2))
                .body("items[0].reason", containsString(county.code()));
        list().body("items", hasSize(0));
        load("&onError=skip", file).body("accepted", equalTo(1));
        list().body("items.fiscalYear", contains(2019));
    }

    @Test
    void aTableGivesTheSame() {
        String csv =
                "divisionCode,fiscalYear,recurrentRevenue,perPupilExpenditure.PRIMARY\n"
                        + county.code()
                        + ",2019,20.00,7895.30\n";
        county.editor()
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .body(csv.getBytes(UTF_8))
                .post("/v1/imports?kind=appropriations")
                .then()
                .body("status", equalTo("SUCCEEDED"));
        list().body("items[0].perPupilExpenditure.PRIMARY", equalTo(7895.30f));
    }
}
