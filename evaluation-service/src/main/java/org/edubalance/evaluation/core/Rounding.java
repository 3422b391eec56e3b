package org.edubalance.evaluation.core;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Half-up rounding (四舍五入) for what people read. No verdict is taken from a rounded number. */
public final class Rounding {
    private Rounding() {}

    /**
     * Rounds a computed value once, from all the digits it prints with.
     *
     * @param decimals places to keep; negative for tens, hundreds (-4 is 万)
     */
    public static BigDecimal halfUp(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }
}
