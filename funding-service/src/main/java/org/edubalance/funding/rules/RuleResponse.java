package org.edubalance.funding.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A version of a rule as it is kept.
 *
 * @param id of this version
 * @param kind what it is about
 * @param divisionCode who set it: 0 the nation, else a province, prefecture or county
 * @param from first day on which it is in force
 * @param to first day on which it is no longer in force; absent: until further notice
 * @param parameters what it says
 */
public record RuleResponse(
        @Schema(examples = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b") UUID id,
        RuleKind kind,
        @Schema(examples = "41") String divisionCode,
        @Schema(examples = "2016-01-01") LocalDate from,
        @Schema(examples = "2020-01-01") LocalDate to,
        RuleParameters parameters) {

    static RuleResponse of(Rule rule) {
        return new RuleResponse(
                rule.id,
                rule.kind,
                rule.divisionCode,
                rule.validFrom,
                rule.validTo,
                rule.parameters);
    }
}
