package org.edubalance.funding.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.edubalance.kit.division.DivisionCode;

/**
 * A rule's version as others compute with it.
 *
 * @param id of the version
 * @param kind what it is about
 * @param divisionCode who set it
 * @param from first day in force
 * @param to first day no longer in force; {@code null}: until further notice
 * @param parameters what it says
 */
public record RuleVersion(
        UUID id,
        RuleKind kind,
        String divisionCode,
        LocalDate from,
        LocalDate to,
        RuleParameters parameters) {

    /** Whether it is in force in a division on a day: set there or above, and begun, not ended. */
    boolean appliesTo(DivisionCode division, LocalDate on) {
        return new DivisionCode(divisionCode).covers(division)
                && !from.isAfter(on)
                && (to == null || on.isBefore(to));
    }
}
