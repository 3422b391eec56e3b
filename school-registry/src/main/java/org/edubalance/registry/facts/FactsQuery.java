package org.edubalance.registry.facts;

import java.time.LocalDate;
import java.util.Set;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.registry.returns.ReturnStatus;

/**
 * Which facts are asked for.
 *
 * @param division schools within it
 * @param school only this one, when the caller is bound to it; else {@code null}
 * @param academicYear of which year
 * @param included states of returns that give facts
 */
record FactsQuery(
        DivisionCode division, String school, int academicYear, Set<ReturnStatus> included) {

    /** Reference date of the year: schools open on it have to be in the facts. */
    LocalDate referenceDate() {
        return LocalDate.of(academicYear, 9, 1);
    }

    /** Whether the lines fit in memory. */
    boolean isCountyOrLess() {
        return division.value().length() >= 6;
    }
}
