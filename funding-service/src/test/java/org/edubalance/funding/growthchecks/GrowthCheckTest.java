package org.edubalance.funding.growthchecks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.funding.growthchecks.Verdict.FAIL;
import static org.edubalance.funding.growthchecks.Verdict.PASS;
import static org.edubalance.funding.growthchecks.Verdict.UNDETERMINED;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three growths; the first by the worked numbers: revenue 100 000 to 106 000, 6 %. */
class GrowthCheckTest {

    @ParameterizedTest
    @CsvSource({
        "53500, PASS",
        "53000, FAIL", // 6 %: as fast, not faster
        "53000.01, PASS"
    })
    void theAppropriationHasToGrowFasterThanRevenue(String appropriation, Verdict verdict) {
        GrowthCheck check = g1("50000", appropriation, "100000", "106000");
        assertThat(check.verdict()).isEqualTo(verdict);
        assertThat(check.flags()).isEmpty();
    }

    @Test
    void theRatesAreShownInPercent() {
        GrowthCheck check = g1("50000", "53500", "100000", "106000");
        assertThat(check.growths())
                .extracting(growth -> growth.rate().toPlainString())
                .containsExactly("7", "6");
    }

    @Test
    void whereBothFallTheComparisonStandsButIsFlagged() {
        GrowthCheck check = g1("100", "99", "100", "98");
        assertThat(check.verdict()).isEqualTo(PASS);
        assertThat(check.flags()).containsExactly(GrowthCheck.Flag.BOTH_FELL);
    }

    @Test
    void aMissingFigureOrABaseThatIsNotPositiveLeavesItOpen() {
        assertThat(g1(null, "53500", "100000", "106000").verdict()).isEqualTo(UNDETERMINED);
        assertThat(g1("50000", "53500", "100000", null).verdict()).isEqualTo(UNDETERMINED);
        GrowthCheck zeroBase = g1("50000", "53500", "0", "106000");
        assertThat(zeroBase.verdict()).isEqualTo(UNDETERMINED);
        assertThat(zeroBase.missing()).containsExactly("recurrentRevenue");
    }

    @Test
    void expenditurePerPupilHasToGrowInEitherStage() {
        assertThat(g2("7000", "7000.01", "9000", "9100").verdict()).isEqualTo(PASS);
        assertThat(g2("7000", "7000", "9000", "9100").verdict()).isEqualTo(FAIL);
        assertThat(g2("7000", "7100", "9000", "8999.99").verdict()).isEqualTo(FAIL);
        assertThat(g2("7000", "7100", null, "9100").verdict()).isEqualTo(UNDETERMINED);
    }

    @Test
    void payAndPublicFundsHaveToGrowBoth() {
        assertThat(g3("50000", "50001", "600", "650", "800", "850").verdict()).isEqualTo(PASS);
        assertThat(g3("50000", "50000", "600", "650", "800", "850").verdict()).isEqualTo(FAIL);
        assertThat(g3("50000", "50001", "600", "600", "800", "850").verdict()).isEqualTo(FAIL);
        assertThat(g3("50000", "50001", "600", "650", "800", null).missing())
                .containsExactly("publicFundsPerPupil.JUNIOR");
    }

    private static GrowthCheck g1(String appBefore, String app, String revBefore, String rev) {
        return GrowthCheck.of(
                        year(appBefore, revBefore, null, null, null, null, null),
                        year(app, rev, null, null, null, null, null))
                .get(0);
    }

    private static GrowthCheck g2(String pBefore, String p, String jBefore, String j) {
        return GrowthCheck.of(
                        year(null, null, pBefore, jBefore, null, null, null),
                        year(null, null, p, j, null, null, null))
                .get(1);
    }

    private static GrowthCheck g3(
            String payBefore, String pay, String pBefore, String p, String jBefore, String j) {
        return GrowthCheck.of(
                        year(null, null, null, null, payBefore, pBefore, jBefore),
                        year(null, null, null, null, pay, p, j))
                .get(2);
    }

    private static CountyYear year(String... amounts) {
        BigDecimal[] yuan = new BigDecimal[amounts.length];
        for (int i = 0; i < amounts.length; i++) {
            yuan[i] = amounts[i] == null ? null : new BigDecimal(amounts[i]);
        }
        return new CountyYear(yuan[0], yuan[1], yuan[2], yuan[3], yuan[4], yuan[5], yuan[6]);
    }
}
