package org.edubalance.registry.divisions;

import java.util.Optional;
import org.edubalance.kit.division.DivisionCode;

/** Level of a division (行政层级), which its code's length tells. */
public enum DivisionLevel {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWN(9),
    VILLAGE(12);

    private final int digits;

    DivisionLevel(int digits) {
        this.digits = digits;
    }

    /** Digits of the codes of this level. */
    int digits() {
        return digits;
    }

    /** The level of a code; empty for the nation. */
    static Optional<DivisionLevel> of(DivisionCode code) {
        for (DivisionLevel level : values()) {
            if (level.digits == code.value().length()) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}
