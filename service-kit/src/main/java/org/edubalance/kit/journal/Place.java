package org.edubalance.kit.journal;

import java.util.Objects;

/**
 * Where a resource belongs, which bounds who may see what was written of it.
 *
 * @param divisionCode county, or a division above it; {@code 0} for what is the nation's
 * @param townCode town of the school concerned; {@code null} when unknown or not one school's
 * @param schoolCode the school concerned; {@code null} when it is not one school's
 */
public record Place(String divisionCode, String townCode, String schoolCode) {

    private static final int COUNTY_DIGITS = 6;

    /** Refuses a place without a division. */
    public Place {
        Objects.requireNonNull(divisionCode, "divisionCode");
    }

    /** Of a division as a whole. */
    public static Place of(String divisionCode) {
        return new Place(divisionCode, null, null);
    }

    /** The county of the place, or its division where that is above a county. */
    public String county() {
        return countyOf(divisionCode);
    }

    static String countyOf(String divisionCode) {
        return divisionCode.length() > COUNTY_DIGITS
                ? divisionCode.substring(0, COUNTY_DIGITS)
                : divisionCode;
    }
}
