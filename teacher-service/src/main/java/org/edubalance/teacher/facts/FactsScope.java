package org.edubalance.teacher.facts;

import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;

/**
 * Whose posts are counted.
 *
 * @param division the division asked for
 * @param caller who asks; a school's caller gets that school alone
 */
record FactsScope(DivisionCode division, Caller caller) {
    private static final int COUNTY_DIGITS = 6;

    /** A county, or a part of one. */
    boolean isWithinCounty() {
        return division.value().length() >= COUNTY_DIGITS;
    }

    String county() {
        return division.value().substring(0, COUNTY_DIGITS);
    }

    /** A part of a county: schools are chosen by their town. */
    boolean isWithinTown() {
        return division.value().length() > COUNTY_DIGITS;
    }
}
