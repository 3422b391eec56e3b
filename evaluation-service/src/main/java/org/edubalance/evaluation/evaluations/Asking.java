package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.InclusionRules;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;

/** Makes questions of requests, and again of evaluations that were asked for before. */
@ApplicationScoped
class Asking {

    private static final int COUNTY_DIGITS = 6;

    private final StandardCatalogue standards;
    private final ResultJson json;

    Asking(StandardCatalogue standards, ResultJson json) {
        this.standards = standards;
        this.json = json;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 403 for a division that is not the
     *     caller's as a whole, 400 and 422 for what can not be evaluated
     */
    Question of(EvaluationRequest request, Caller caller) {
        requireAllowed(request, caller);
        PublishedStandard standard =
                standards.published(request.standard(), request.version(), caller);
        return new Question(
                standard,
                request.divisionCode().value(),
                request.academicYear(),
                request.fiscalYearOrDefault(),
                Evaluator.inclusion(standard.document(), request.include()),
                request.asOf());
    }

    /** What an evaluation is about. */
    Question of(Evaluation evaluation, Caller caller) {
        return new Question(
                standards.published(evaluation.standardId, evaluation.standardVersion, caller),
                evaluation.divisionCode,
                evaluation.academicYear,
                evaluation.fiscalYear,
                json.read(evaluation.inclusion, Inclusion.class),
                evaluation.asOf);
    }

    private static void requireAllowed(EvaluationRequest request, Caller caller) {
        caller.requireWholeDivision(request.divisionCode().value());
        if (request.divisionCode().value().length() > COUNTY_DIGITS) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "divisionCode",
                            "可评估县级及以上区划（6 位以内代码），不含乡镇和村",
                            "Counties and what is above them can be evaluated, not towns or villages",
                            request.divisionCode().value()));
        }
        if (request.asOf() != null && request.asOf().isAfter(Instant.now())) {
            throw ProblemType.VALIDATION.of(
                    Fault.fault("asOf", "不能晚于现在", "Must not lie in the future", request.asOf()));
        }
        if (request.include() != null) {
            List<Fault> faults =
                    InclusionRules.faults(request.include(), "include").stream()
                            .map(
                                    fault ->
                                            new Fault(
                                                    fault.path().replace('/', '.'),
                                                    new Text(
                                                            fault.message().zh(),
                                                            fault.message().en()),
                                                    null))
                            .toList();
            if (!faults.isEmpty()) {
                throw ProblemType.VALIDATION.of(faults);
            }
        }
    }
}
