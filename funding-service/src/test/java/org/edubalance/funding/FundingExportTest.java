package org.edubalance.funding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingExportTest {

    private final TestCounty county = TestCounty.fresh();

    @Test
    void appropriationsComeAsATable() {
        RegistryRecords.of(county);
        county.editor()
                .body(
                        Map.of(
                                "divisionCode",
                                county.code(),
                                "fiscalYear",
                                2019,
                                "educationAppropriation",
                                1247900000.5,
                                "perPupilExpenditure",
                                Map.of("PRIMARY", 7895.3)))
                .post("/v1/appropriations")
                .then()
                .statusCode(201);
        List<Map<String, String>> rows = TestExport.of(county::viewer, "/v1/appropriations");
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0))
                .containsEntry("divisionCode", county.code())
                .containsEntry("fiscalYear", "2019")
                .containsEntry("educationAppropriation", "1247900000.50")
                .containsEntry("perPupilExpenditure.PRIMARY", "7895.30")
                .containsEntry("perPupilExpenditure.JUNIOR", "");
    }

    @Test
    void rulesAndAllocationsAreTablesToo() {
        assertThat(TestExport.headings(county::viewer, "/v1/rules/PUBLIC_FUNDS"))
                .contains("divisionCode", "from", "to", "parameters.PRIMARY");
        assertThat(TestExport.headings(county::viewer, "/v1/allocations"))
                .contains("divisionCode", "fiscalYear", "status");
    }
}
