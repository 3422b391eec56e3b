package org.edubalance.funding.growthchecks;

import java.math.BigDecimal;
import java.math.MathContext;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure of two years.
 *
 * @param figure its name; of the appropriation's fields
 * @param previous yuan, the year before; absent: not known
 * @param current yuan, the year checked; absent: not known
 * @param rate growth in %, 16 digits; absent where it can not be told. For the reader: the verdict
 *     does not rest on it
 */
public record Growth(
        @Schema(examples = "educationAppropriation") String figure,
        @Schema(examples = "50000.00") BigDecimal previous,
        @Schema(examples = "53500.00") BigDecimal current,
        @Schema(examples = "7") BigDecimal rate) {

    static Growth of(String figure, BigDecimal previous, BigDecimal current) {
        return new Growth(figure, previous, current, rate(previous, current));
    }

    boolean isKnown() {
        return previous != null && current != null && previous.signum() > 0;
    }

    boolean isUp() {
        return current.compareTo(previous) > 0;
    }

    boolean isDown() {
        return current.compareTo(previous) < 0;
    }

    private static BigDecimal rate(BigDecimal previous, BigDecimal current) {
        if (previous == null || current == null || previous.signum() <= 0) {
            return null;
        }
        BigDecimal rate =
                current.subtract(previous)
                        .movePointRight(2)
                        .divide(previous, MathContext.DECIMAL64)
                        .stripTrailingZeros();
        return rate.scale() < 0 ? rate.setScale(0) : rate;
    }
}
