package org.edubalance.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.sample.SampleFiles.rows;
import static org.edubalance.sample.SampleFiles.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class FundingTest {

    @Test
    void eachYearMeetsTheThreeGrowths() {
        List<JsonNode> years = rows("appropriations");
        assertThat(years.stream().map(y -> y.get("fiscalYear").asInt()))
                .containsExactly(2016, 2017, 2018, 2019);
        for (int i = 1; i < years.size(); i++) {
            JsonNode before = years.get(i - 1), year = years.get(i);
            BigDecimal fast =
                    yuan(year, "/educationAppropriation")
                            .multiply(yuan(before, "/recurrentRevenue"));
            BigDecimal slow =
                    yuan(year, "/recurrentRevenue")
                            .multiply(yuan(before, "/educationAppropriation"));
            assertThat(fast).isGreaterThan(slow);
            for (String grows :
                    List.of(
                            "/perPupilExpenditure/PRIMARY",
                            "/perPupilExpenditure/JUNIOR",
                            "/publicFundsPerPupil/PRIMARY",
                            "/publicFundsPerPupil/JUNIOR",
                            "/averageTeacherPay")) {
                assertThat(yuan(year, grows)).as(grows).isGreaterThan(yuan(before, grows));
            }
        }
        assertThat(years)
                .allMatch(
                        y ->
                                yuan(y, "/averageTeacherPay")
                                                .compareTo(yuan(y, "/averageCivilServantPay"))
                                        >= 0);
    }

    @Test
    void henansRateIsIn2016ThirtyAboveTheNations() {
        JsonNode henan = rows("rules").get(0);
        assertThat(text(henan, "divisionCode")).isEqualTo("41");
        assertThat(henan.at("/parameters/PRIMARY").asInt()).isEqualTo(630);
        assertThat(henan.at("/parameters/JUNIOR").asInt()).isEqualTo(830);
        assertThat(rows("rules-national")).allMatch(r -> text(r, "divisionCode").equals("0"));
        assertThat(rows("rules-national").stream().map(r -> text(r, "kind")))
                .contains("PUBLIC_FUNDS", "BOARDING_ADD", "SPECIAL", "SMALL_SCHOOL_FLOOR");
    }

    private static BigDecimal yuan(JsonNode row, String pointer) {
        return new BigDecimal(row.at(pointer).asText());
    }
}
