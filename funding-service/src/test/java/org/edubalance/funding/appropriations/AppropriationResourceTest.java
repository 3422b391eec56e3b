package org.edubalance.funding.appropriations;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.edubalance.funding.RegistryRecords;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AppropriationResourceTest {

    private final TestCounty county = TestCounty.fresh();

    @BeforeEach
    void theRegistryHasTheCounty() {
        RegistryRecords.of(county);
    }

    private String body(int year, String revenue) {
        return """
        {"divisionCode": "%s", "fiscalYear": %d, "recurrentRevenue": %s,
         "educationAppropriation": 1247900000.00,
         "perPupilExpenditure": {"PRIMARY": 7895.30, "JUNIOR": 10172.85},
         "averageTeacherPay": 68900}\
        """
                .formatted(county.code(), year, revenue);
    }

    private ValidatableResponse create(int year) {
        return county.editor().body(body(year, "2215000000.00")).post("/v1/appropriations").then();
    }

    @Test
    void aCreatedRecordIsFoundWhereLocationLeads() {
        ValidatableResponse created = create(2019).statusCode(201).header("ETag", notNullValue());
        county.viewer()
                .get(created.extract().header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(created.extract().header("ETag")))
                .body("divisionCode", equalTo(county.code()))
                .body("fiscalYear", equalTo(2019))
                .body("perPupilExpenditure.PRIMARY", equalTo(7895.30f))
                .body("publicFundsPerPupil", nullValue())
                .body("averageCivilServantPay", nullValue());
    }

    @Test
    void aSecondRecordOfACountyAndYearIsRefused() {
        create(2019).statusCode(201);
        create(2019)
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"))
                .body("detail", containsString("divisionCode, fiscalYear"));
        create(2018).statusCode(201);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        county.editor()
                .body(
                        """
                        {"divisionCode": "41", "fiscalYear": 1899, "recurrentRevenue": -1,
                         "educationAppropriation": 1.005, "averagePay": 3,
                         "perPupilExpenditure": {"PRIMARY": "much"}}\
                        """)
                .post("/v1/appropriations")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems(
                                "divisionCode",
                                "fiscalYear",
                                "recurrentRevenue",
                                "educationAppropriation",
                                "averagePay",
                                "perPupilExpenditure.PRIMARY"));
    }

    @Test
    void aChangeNeedsTheVersionThatTheCallerSaw() {
        ValidatableResponse created = create(2019);
        String location = created.extract().header("Location");
        String seen = created.extract().header("ETag");
        county.editor().body(body(2019, "5")).put(location).then().statusCode(428);
        String now =
                county.editor()
                        .header("If-Match", seen)
                        .body(body(2019, "5"))
                        .put(location)
                        .then()
                        .statusCode(200)
                        .body("recurrentRevenue", equalTo(5.00f))
                        .extract()
                        .header("ETag");
        county.editor()
                .header("If-Match", seen)
                .body(body(2019, "6"))
                .put(location)
                .then()
                .statusCode(412);
        county.viewer().header("If-None-Match", now).get(location).then().statusCode(304);
    }

    @Test
    void aPatchChangesWhatItNamesAndTakesOutWhatIsNull() {
        ValidatableResponse created = create(2019);
        county.editor()
                .header("If-Match", created.extract().header("ETag"))
                .contentType("application/merge-patch+json")
                .body(
                        """
                        {"averageTeacherPay": null, "perPupilExpenditure": {"JUNIOR": 9000.5}}\
                        """
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .patch(created.extract().header("Location"))
                .then()
                .statusCode(200)
                .body("averageTeacherPay", nullValue())
                .body("perPupilExpenditure.PRIMARY", equalTo(7895.30f))
                .body("perPupilExpenditure.JUNIOR", equalTo(9000.50f));
    }

    @Test
    void aRecordKeepsItsCountyAndYear() {
        ValidatableResponse created = create(2019);
        county.editor()
                .header("If-Match", created.extract().header("ETag"))
                .body(body(2020, "5"))
                .put(created.extract().header("Location"))
                .then()
                .statusCode(422);
        county.viewer().get("/v1/appropriations?fiscalYear=2020").then().body("items", hasSize(0));
    }

    @Test
    void aListIsPagedWithoutLossOrRepetition() {
        create(2017);
        create(2019);
        create(2018);
        ValidatableResponse first =
                county.viewer()
                        .get("/v1/appropriations?limit=2&count=true")
                        .then()
                        .statusCode(200)
                        .body("items.fiscalYear", contains(2017, 2018))
                        .body("total", equalTo(3));
        county.viewer()
                .get("/v1/appropriations?limit=2&after=" + first.extract().path("next"))
                .then()
                .body("items.fiscalYear", contains(2019))
                .body("next", nullValue());
    }

    @Test
    void aViewerMayNotWrite() {
        county.viewer().body(body(2019, "1")).post("/v1/appropriations").then().statusCode(403);
        county.viewer().get("/v1/appropriations").then().body("items", hasSize(0));
    }
}
