package org.edubalance.evaluation.claimrules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.edubalance.evaluation.core.claims.ClaimRule;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Writes single rules. */
@ApplicationScoped
class ClaimRuleService {

    private final ClaimRuleRepository rules;
    private final RuleJson json;
    private final Journal journal;
    private final Preconditions preconditions;

    ClaimRuleService(
            ClaimRuleRepository rules,
            RuleJson json,
            Journal journal,
            Preconditions preconditions) {
        this.rules = rules;
        this.json = json;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /** What became of a rule: stored, and whether it is new. */
    record Put(StoredRule rule, boolean created) {}

    @Transactional
    Put put(StoredRule.Key key, ClaimRule said, Caller caller) {
        caller.requireWholeDivision(key.divisionCode);
        List<Fault> faults = RuleJson.faults(said);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        Optional<StoredRule> present = rules.findByIdOptional(key);
        Recording recording = journal.recording();
        if (present.isPresent()) {
            preconditions.requireMatch(Preconditions.tag(present.get().version));
            recording.changing(present.get());
            present.get().take(json.canonical(said));
            recording.write();
            return new Put(present.get(), false);
        }
        preconditions.requireAbsent();
        StoredRule rule = StoredRule.of(key, json.canonical(said));
        rules.persist(rule);
        recording.creating(rule);
        recording.write();
        return new Put(rule, true);
    }

    /** Puts a rule out of force, for its division and all below; it stays to be read. */
    @Transactional
    StoredRule withdraw(StoredRule.Key key, Caller caller) {
        StoredRule rule = visible(key, caller);
        caller.requireWholeDivision(key.divisionCode);
        preconditions.requireMatch(Preconditions.tag(rule.version));
        if (rule.withdrawn) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    "该规则已撤回", "The rule is withdrawn already");
        }
        Recording recording = journal.recording();
        recording.changing(rule, "WITHDRAWN");
        rule.withdrawn = true;
        recording.write();
        return rule;
    }

    /**
     * A rule that concerns the caller: its owner governs the caller, or is governed.
     *
     * @throws ProblemException 404 when there is none
     */
    @Transactional
    StoredRule visible(StoredRule.Key key, Caller caller) {
        return rules.findByIdOptional(key)
                .filter(
                        rule ->
                                caller.covers(rule.divisionCode)
                                        || DivisionCode.fromString(rule.divisionCode)
                                                .covers(caller.division()))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此规则：" + key.ruleId, "No such rule: " + key.ruleId));
    }
}
