package org.edubalance.funding.growthchecks;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import org.edubalance.funding.RegistryRecords;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GrowthChecksTest {

    private final TestCounty county = TestCounty.fresh();

    @BeforeEach
    void theRegistryHasTheCounty() {
        RegistryRecords.of(county);
    }

    private void year(int year, int revenue, int appropriation, int perPupil) {
        county.editor()
                .body(
                        """
                        {"divisionCode": "%s", "fiscalYear": %d, "recurrentRevenue": %d,
                         "educationAppropriation": %d,
                         "perPupilExpenditure": {"PRIMARY": %d, "JUNIOR": %d},
                         "averageTeacherPay": %d}\
                        """
                                .formatted(
                                        county.code(),
                                        year,
                                        revenue,
                                        appropriation,
                                        perPupil,
                                        perPupil,
                                        perPupil))
                .post("/v1/appropriations")
                .then()
                .statusCode(201);
    }

    private String path(int year) {
        return "/v1/growth-checks?division=" + county.code() + "&fiscalYear=" + year;
    }

    @Test
    void eachGrowthIsToldWithItsFigures() {
        year(2018, 100_000, 50_000, 7000);
        year(2019, 106_000, 53_500, 7000);
        county.viewer()
                .get(path(2019))
                .then()
                .statusCode(200)
                .body("checks.id", contains("G1", "G2", "G3"))
                .body("checks.verdict", contains("PASS", "FAIL", "UNDETERMINED"))
                .body("checks[0].growths[0].current", equalTo(53_500.00f))
                .body("checks[0].growths[0].rate", equalTo(7))
                .body("checks[0].growths[1].rate", equalTo(6))
                .body("checks[2].missing", hasItem("publicFundsPerPupil.PRIMARY"));
    }

    @Test
    void aYearThatIsNotRecordedLeavesEverythingOpen() {
        year(2019, 106_000, 53_500, 7000);
        county.viewer()
                .get(path(2019))
                .then()
                .body("checks.verdict", contains("UNDETERMINED", "UNDETERMINED", "UNDETERMINED"));
    }

    @Test
    void theCountyAndTheYearAreNeeded() {
        county.viewer().get("/v1/growth-checks").then().statusCode(400);
        county.viewer().get(path(2019).replace("2019", "soon")).then().statusCode(400);
    }
}
