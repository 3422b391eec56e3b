package org.edubalance.registry.divisions;

import java.util.Optional;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.labels.Label;

/** Level of a division (行政层级), which its code's length tells. */
public enum DivisionLevel {
    @Label(zh = "省级", en = "Province")
    PROVINCE(2),
    @Label(zh = "地级", en = "Prefecture")
    PREFECTURE(4),
    @Label(zh = "县级", en = "County")
    COUNTY(6),
    @Label(zh = "乡级", en = "Town")
    TOWN(9),
    @Label(zh = "村级", en = "Village")
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
