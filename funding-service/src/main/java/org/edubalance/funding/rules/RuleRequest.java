package org.edubalance.funding.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a rule.
 *
 * @param divisionCode who set it: 0 the nation, else a province, prefecture or county
 * @param from first day on which it is in force
 * @param to first day on which it is no longer in force; absent: until further notice
 * @param parameters what it says
 */
public record RuleRequest(
        @NotNull @Pattern(regexp = DIVISION) @Schema(examples = "41") String divisionCode,
        @NotNull @Schema(examples = "2016-01-01") LocalDate from,
        @Schema(examples = "2020-01-01") LocalDate to,
        @NotNull RuleParameters parameters) {

    /** Who may set a rule: the nation, a province, a prefecture, a county. */
    static final String DIVISION = "0|\\d{2}|\\d{4}|\\d{6}";
}
