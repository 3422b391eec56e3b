package org.edubalance.funding.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import org.edubalance.funding.vocabulary.Stage;
import org.erdtman.jcs.NumberToJSON;

/**
 * What is recorded of one stage of a school in a fiscal year.
 *
 * @param schoolCode 学校标识码
 * @param stage which stage
 * @param fiscalYear calendar year
 * @param pupils on roll in the September before
 * @param amount public funds of the approved run, yuan
 * @param paidAt when the school got them; {@code null}: not yet
 */
record FundingFact(
        String schoolCode,
        Stage stage,
        int fiscalYear,
        int pupils,
        BigDecimal amount,
        Instant paidAt) {

    /**
     * The fact in canonical form (RFC 8785): names in order, no blanks. {@code publicFundsPerPupil}
     * is absent without pupils, {@code publicFundsReceived} until the money is paid.
     */
    byte[] canonical() {
        StringBuilder line = new StringBuilder(160);
        line.append("{\"fiscalYear\":").append(fiscalYear);
        if (pupils > 0) {
            BigDecimal perPupil = amount.divide(BigDecimal.valueOf(pupils), MathContext.DECIMAL64);
            line.append(",\"publicFundsPerPupil\":").append(number(perPupil));
        }
        if (paidAt != null) {
            line.append(",\"publicFundsReceived\":").append(number(amount));
        }
        line.append(",\"schoolCode\":\"").append(schoolCode);
        line.append("\",\"stage\":\"").append(stage).append("\"}");
        return line.toString().getBytes(UTF_8);
    }

    private static String number(BigDecimal value) {
        try {
            return NumberToJSON.serializeNumber(value.doubleValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
