package org.edubalance.funding.allocations;

import static org.edubalance.kit.problem.Fault.fault;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.edubalance.funding.enrolment.CountyEnrolment;
import org.edubalance.funding.enrolment.VerifiedEnrolment;
import org.edubalance.funding.rules.RuleBook;
import org.edubalance.funding.rules.RulesInForce;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.ProblemType;

/** Computes a run. No connection to the database is held while the registry is asked. */
@ApplicationScoped
class AllocationRun {

    private final VerifiedEnrolment enrolments;
    private final RulesInForce rulesInForce;
    private final AllocationStates states;

    AllocationRun(
            VerifiedEnrolment enrolments, RulesInForce rulesInForce, AllocationStates states) {
        this.enrolments = enrolments;
        this.rulesInForce = rulesInForce;
        this.states = states;
    }

    Allocation start(Caller caller, AllocationRequest request) {
        caller.requireWholeDivision(request.divisionCode());
        CountyEnrolment enrolment = enrolments.of(request.divisionCode(), request.academicYear());
        if (enrolment.source().rows() == 0) {
            throw ProblemType.UNKNOWN_REFERENCE.of(
                    fault(
                            "divisionCode",
                            "学校台账中该县在 %d 学年没有学校".formatted(request.academicYear()),
                            "The registry has no school there in the school year %d"
                                    .formatted(request.academicYear()),
                            request.divisionCode()));
        }
        RuleBook rules =
                rulesInForce.in(new DivisionCode(request.divisionCode()), request.rulesOn());
        AllocationPlan plan = AllocationPlan.of(enrolment.schools(), rules);
        if (!plan.missingRules().isEmpty()) {
            String names = String.join(", ", plan.missingRules());
            throw ProblemType.RULE_VIOLATED.of(
                    fault(
                            "fiscalYear",
                            "%s 没有生效的规则：%s".formatted(request.rulesOn(), names),
                            "No rule in force on %s: %s".formatted(request.rulesOn(), names),
                            request.fiscalYear()));
        }
        Set<UUID> used = new LinkedHashSet<>();
        plan.lines().forEach(line -> used.addAll(line.ruleIds()));
        return states.draft(
                caller,
                Allocation.of(request, enrolment, plan, rules.versions(used)),
                List.copyOf(plan.lines()));
    }
}
