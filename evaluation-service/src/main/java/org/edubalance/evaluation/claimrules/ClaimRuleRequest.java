package org.edubalance.evaluation.claimrules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Finding.Severity;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.claims.ClaimRule;
import org.edubalance.evaluation.core.claims.NamedValue;
import org.edubalance.evaluation.core.claims.PlaceKind;
import org.edubalance.evaluation.core.claims.Relation;
import org.edubalance.evaluation.core.claims.RequiredClaim;
import org.edubalance.evaluation.core.claims.RuleKind;

/**
 * A relation between claims.
 *
 * @param kind what it asks for
 * @param finding id under which a breach is reported; absent: the rule's own
 * @param severity how grave a breach is
 * @param text what a breach means; {F008} stands for a claim's value, {name} for a named value,
 *     {name:1} for one rounded to one decimal, {name:up} for the next whole number, {missing} and
 *     {unknown} for what was not found
 * @param values numbers computed once and used by name
 * @param when the rule concerns only who fulfils these
 * @param holds what has to hold; not with NAME_KNOWN and REQUIRED_CLAIM
 * @param required with REQUIRED_CLAIM: what has to be published
 * @param names with NAME_KNOWN: what kind of names are looked up
 * @param claims with NAME_KNOWN: whose names; absent: every claim's
 */
@Schema(name = "ClaimRuleRequest")
record ClaimRuleRequest(
        @NotNull @Schema(examples = "SUM") RuleKind kind,
        @RuleId @Schema(examples = "DQ-01") String finding,
        @NotNull @Schema(examples = "ERROR") Severity severity,
        @NotNull Text text,
        @Size(max = 20) List<NamedValue> values,
        @Size(max = 20) List<Relation> when,
        @Size(max = 20) List<Relation> holds,
        @Size(max = 50) List<RequiredClaim> required,
        @Schema(examples = "SCHOOL") PlaceKind names,
        @Size(max = 200) List<String> claims) {

    ClaimRule rule(String id) {
        return new ClaimRule(
                id, kind, finding, severity, text, values, when, holds, required, names, claims);
    }
}
