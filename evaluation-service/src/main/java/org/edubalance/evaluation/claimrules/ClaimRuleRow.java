package org.edubalance.evaluation.claimrules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.claims.ClaimRule;
import org.edubalance.evaluation.core.claims.NamedValue;
import org.edubalance.evaluation.core.claims.PlaceKind;
import org.edubalance.evaluation.core.claims.Relation;
import org.edubalance.evaluation.core.claims.RequiredClaim;
import org.edubalance.evaluation.core.claims.RuleKind;
import org.edubalance.kit.division.DivisionCode;

/**
 * A line of the import kind {@code claim-rules}: a rule with its key.
 *
 * @param id of the rule
 * @param divisionCode whose rule it is; it holds there and below
 */
record ClaimRuleRow(
        @NotNull @RuleId String id,
        @NotNull @Pattern(regexp = DivisionCode.PATTERN) String divisionCode,
        @NotNull RuleKind kind,
        @RuleId String finding,
        @NotNull Severity severity,
        @NotNull Text text,
        @Size(max = 20) List<NamedValue> values,
        @Size(max = 20) List<Relation> when,
        @Size(max = 20) List<Relation> holds,
        @Size(max = 50) List<RequiredClaim> required,
        PlaceKind names,
        @Size(max = 200) List<String> claims) {

    StoredRule.Key key() {
        return new StoredRule.Key(divisionCode, id);
    }

    ClaimRule rule() {
        return new ClaimRule(
                id, kind, finding, severity, text, values, when, holds, required, names, claims);
    }
}
