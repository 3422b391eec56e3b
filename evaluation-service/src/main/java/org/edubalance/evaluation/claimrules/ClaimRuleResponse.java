package org.edubalance.evaluation.claimrules;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.claims.ClaimRule;

/**
 * A rule.
 *
 * @param id of the rule
 * @param divisionCode whose it is; it holds there and below
 * @param rule what it says
 * @param withdrawn no more in force
 */
@Schema(name = "ClaimRuleVersion")
public record ClaimRuleResponse(
        @Schema(examples = "PUBLIC-SCHOOLS-BY-KIND") String id,
        @Schema(examples = "0") String divisionCode,
        ClaimRule rule,
        @Schema(examples = "false") boolean withdrawn) {

    static ClaimRuleResponse of(StoredRule stored, RuleJson json) {
        return new ClaimRuleResponse(
                stored.ruleId, stored.divisionCode, json.read(stored.content), stored.withdrawn);
    }
}
