package org.edubalance.evaluation.core.claims;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What time a figure is about.
 *
 * @param from first day
 * @param to first day no more within it
 */
public record Period(LocalDate from, LocalDate to) {
    private static final double MONTHS = 12;

    /** Its length, in whole months as parts of a year. */
    public double years() {
        return ChronoUnit.MONTHS.between(from, to) / MONTHS;
    }
}
