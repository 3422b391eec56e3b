package org.edubalance.funding.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * A line of the import of rules: the body of the single write plus the kind. The key is kind,
 * division and first day.
 *
 * @param kind what it is about
 * @param divisionCode who set it
 * @param from first day in force
 * @param to first day no longer in force; absent: until further notice
 * @param parameters what it says
 */
record RuleRow(
        @NotNull RuleKind kind,
        @NotNull @Pattern(regexp = RuleRequest.DIVISION) String divisionCode,
        @NotNull LocalDate from,
        LocalDate to,
        @NotNull RuleParameters parameters) {

    RuleRequest request() {
        return new RuleRequest(divisionCode, from, to, parameters);
    }
}
