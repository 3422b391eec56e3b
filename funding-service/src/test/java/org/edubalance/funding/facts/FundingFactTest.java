package org.edubalance.funding.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.edubalance.funding.vocabulary.Stage;
import org.edubalance.kit.facts.CanonicalJson;
import org.junit.jupiter.api.Test;

class FundingFactTest {

    @Test
    void isWrittenInCanonicalForm() {
        assertThat(line(37, "65000.00", Instant.EPOCH))
                .isEqualTo(
                        "{\"fiscalYear\":2020,\"publicFundsPerPupil\":1756.756756756757,"
                                + "\"publicFundsReceived\":65000,\"schoolCode\":\"2141000001\","
                                + "\"stage\":\"PRIMARY\"}");
        for (String amount : new String[] {"0.00", "43333.34", "71666.67", "9999999999999.99"}) {
            String line = line(60, amount, Instant.EPOCH);
            assertThat(line).isEqualTo(new String(CanonicalJson.of(line), UTF_8));
        }
    }

    @Test
    void leavesOutWhatIsNotRecorded() {
        assertThat(line(37, "65000.00", null)).doesNotContain("publicFundsReceived");
        assertThat(line(0, "0.00", Instant.EPOCH)).doesNotContain("publicFundsPerPupil");
    }

    private static String line(int pupils, String amount, Instant paidAt) {
        FundingFact fact =
                new FundingFact(
                        "2141000001", Stage.PRIMARY, 2020, pupils, new BigDecimal(amount), paidAt);
        return new String(fact.canonical(), UTF_8);
    }
}
