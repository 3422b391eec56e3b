package org.edubalance.evaluation.core.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.edubalance.evaluation.core.Rounding;

/** How a published value is held against the computed one. */
public enum ClaimComparator {
    /** Both are the same. */
    EQ,
    /** The records give at least what was published. */
    GE,
    /** The records give at most what was published. */
    LE,
    /** Both are the same after rounding half-up to the claim's decimals; -4 is 万. */
    ABOUT;

    /**
     * Whether the records bear out what was published. Binary rounding is absorbed, nothing else.
     *
     * @param computed from the records, not rounded
     * @param decimals places of {@link #ABOUT}; absent is 0
     */
    public boolean agrees(double computed, BigDecimal published, Integer decimals) {
        double value = published.doubleValue();
        double slack = Slack.of(value);
        return switch (this) {
            case EQ -> Math.abs(computed - value) <= slack;
            case GE -> computed >= value - slack;
            case LE -> computed <= value + slack;
            case ABOUT -> {
                int places = decimals == null ? 0 : decimals;
                yield Rounding.halfUp(computed, places)
                                .compareTo(published.setScale(places, RoundingMode.HALF_UP))
                        == 0;
            }
        };
    }
}
