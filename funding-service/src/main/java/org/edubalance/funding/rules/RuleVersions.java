package org.edubalance.funding.rules;

import static org.edubalance.kit.problem.Fault.fault;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Writes versions of rules, so that those of one kind and division never overlap. */
@ApplicationScoped
class RuleVersions {

    private final RuleRepository rules;
    private final Journal journal;
    private final Preconditions preconditions;
    private final JsonBinding binding;

    RuleVersions(
            RuleRepository rules,
            Journal journal,
            Preconditions preconditions,
            JsonBinding binding) {
        this.rules = rules;
        this.journal = journal;
        this.preconditions = preconditions;
        this.binding = binding;
    }

    @Transactional
    Rule create(Caller caller, RuleKind kind, RuleRequest request) {
        check(caller, kind, request);
        return insert(kind, request);
    }

    private Rule insert(RuleKind kind, RuleRequest request) {
        rules.lockSeries(kind, request.divisionCode());
        Rule rule = Rule.of(kind, request);
        refuseOverlap(rule, request);
        rules.persist(rule);
        Recording recording = journal.recording();
        recording.creating(rule);
        recording.write();
        return rule;
    }

    @Transactional
    Rule replace(Caller caller, RuleKind kind, UUID id, RuleRequest request) {
        Rule rule = visible(caller, kind, id);
        preconditions.requireMatch(Preconditions.tag(rule.version));
        return change(caller, rule, request);
    }

    @Transactional
    Rule patch(Caller caller, RuleKind kind, UUID id, JsonNode patch) {
        Rule rule = visible(caller, kind, id);
        preconditions.requireMatch(Preconditions.tag(rule.version));
        return change(caller, rule, binding.patch(rule.asRequest(), patch, RuleRequest.class));
    }

    /**
     * Makes the version of this first day say what the request does, if it does not yet. A refusal
     * leaves the transaction of the import as it is, so nothing on the way may be an operation with
     * a transaction of its own.
     */
    void put(Caller caller, RuleKind kind, RuleRequest request) {
        check(caller, kind, request);
        Optional<Rule> present = rules.version(kind, request.divisionCode(), request.from());
        if (present.isEmpty()) {
            insert(kind, request);
        } else if (!present.get().says(request)) {
            change(caller, present.get(), request);
        }
    }

    private Rule change(Caller caller, Rule rule, RuleRequest request) {
        check(caller, rule.kind, request);
        if (!rule.divisionCode.equals(request.divisionCode())) {
            throw ProblemType.RULE_VIOLATED.of(
                    fault(
                            "divisionCode",
                            "规则版本的区划不可更改，原为 " + rule.divisionCode,
                            "A version keeps its division, which is " + rule.divisionCode,
                            request.divisionCode()));
        }
        rules.lockSeries(rule.kind, rule.divisionCode);
        refuseOverlap(rule, request);
        Recording recording = journal.recording();
        recording.changing(rule);
        rule.take(request);
        recording.write();
        return rule;
    }

    /**
     * The version, when it is set by the caller's division, within it or above it.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 otherwise
     */
    Rule visible(Caller caller, RuleKind kind, UUID id) {
        Rule rule = rules.findById(id);
        if (rule == null || rule.kind != kind || !sees(caller, rule.divisionCode)) {
            throw ProblemType.NOT_FOUND.because("没有此规则版本", "No such version of a rule");
        }
        return rule;
    }

    /** Rules that bind a caller's division are the caller's to see, too. */
    static boolean sees(Caller caller, String divisionCode) {
        return caller.covers(divisionCode)
                || new DivisionCode(divisionCode).covers(caller.division());
    }

    private static void check(Caller caller, RuleKind kind, RuleRequest request) {
        caller.requireWholeDivision(request.divisionCode());
        List<Fault> faults = kind.faults(request.parameters());
        if (!faults.isEmpty()) {
            throw ProblemType.VALIDATION.of(faults);
        }
        if (request.to() != null && !request.to().isAfter(request.from())) {
            throw ProblemType.RULE_VIOLATED.of(
                    fault(
                            "to",
                            "失效日（不含当日）须晚于生效日",
                            "The end, exclusive, has to be after the beginning",
                            request.to()));
        }
    }

    private void refuseOverlap(Rule rule, RuleRequest request) {
        List<LocalDate> others = rules.overlapping(rule, request.from(), request.to());
        if (!others.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(
                    fault(
                            "from",
                            "与生效日为 " + others.get(0) + " 的版本重叠，请先为其设定 to",
                            "Overlaps the version from "
                                    + others.get(0)
                                    + "; give that one an end first",
                            request.from().toString()));
        }
    }
}
