package org.edubalance.evaluation.evaluations;

import static java.time.temporal.ChronoUnit.MICROS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.InclusionRules;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.FactsRequest;
import org.edubalance.evaluation.sources.PulledFacts;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;

/** Evaluates a county: pulls its facts, applies the standard, seals what comes out. */
@ApplicationScoped
class CountyEvaluation {

    private final StandardCatalogue standards;
    private final CountySources sources;
    private final EvaluationStore store;
    private final ResultJson json;

    CountyEvaluation(
            StandardCatalogue standards,
            CountySources sources,
            EvaluationStore store,
            ResultJson json) {
        this.standards = standards;
        this.sources = sources;
        this.store = store;
        this.json = json;
    }

    Evaluation run(EvaluationRequest request, Caller caller) {
        requireAllowed(request, caller);
        PublishedStandard standard =
                standards.published(request.standard(), request.version(), caller);
        PulledFacts facts =
                sources.pull(
                        new FactsRequest(
                                request.divisionCode().value(),
                                request.academicYear(),
                                request.fiscalYearOrDefault(),
                                request.asOf()));
        EvaluationResult result =
                Evaluator.evaluate(standard.document(), request.include(), facts.county());
        Evaluation sealed = seal(request, caller, standard, facts.sources(), result);
        List<EvaluatedSchool> schools =
                result.schools().stream()
                        .map(
                                school -> {
                                    EvaluatedSchool row = new EvaluatedSchool();
                                    row.evaluationId = sealed.id;
                                    row.schoolCode = school.schoolCode();
                                    row.stage = school.stage();
                                    row.schoolName = school.schoolName();
                                    row.townCode = school.townCode();
                                    row.verdict = school.verdict();
                                    row.content = json.canonical(school);
                                    return row;
                                })
                        .toList();
        sealed.digest =
                EvaluationDigest.of(
                        sealed.engineVersion,
                        sealed.standardDigest,
                        facts.sources(),
                        parts(sealed, schools));
        store.save(sealed, schools);
        return sealed;
    }

    private Evaluation seal(
            EvaluationRequest request,
            Caller caller,
            PublishedStandard standard,
            List<SourceDigest> sources,
            EvaluationResult result) {
        Evaluation evaluation = new Evaluation();
        evaluation.id = UuidCreator.getTimeOrderedEpoch();
        evaluation.standardId = standard.document().id();
        evaluation.standardVersion = standard.document().version();
        evaluation.standardDigest = standard.digest();
        evaluation.divisionCode = request.divisionCode().value();
        evaluation.academicYear = request.academicYear();
        evaluation.fiscalYear = request.fiscalYearOrDefault();
        evaluation.asOf =
                sources.stream()
                        .map(SourceDigest::asOf)
                        .max(Comparator.naturalOrder())
                        .orElseThrow()
                        .truncatedTo(MICROS);
        evaluation.status = EvaluationStatus.SEALED;
        evaluation.verdict = result.verdict();
        evaluation.engineVersion = Evaluator.ENGINE_VERSION;
        evaluation.inclusion = json.canonical(result.inclusion());
        evaluation.stages = json.canonical(result.stages());
        evaluation.sources = json.canonical(sources);
        evaluation.findings = json.canonical(result.findings());
        evaluation.createdBy = caller.subject();
        evaluation.createdAt = Instant.now().truncatedTo(MICROS);
        return evaluation;
    }

    private static List<String> parts(Evaluation evaluation, List<EvaluatedSchool> schools) {
        List<String> parts = new ArrayList<>(schools.size() + 8);
        parts.add(evaluation.divisionCode);
        parts.add(Integer.toString(evaluation.academicYear));
        parts.add(Integer.toString(evaluation.fiscalYear));
        parts.add(evaluation.inclusion);
        parts.add(evaluation.verdict.name());
        parts.add(evaluation.stages);
        parts.add(evaluation.findings);
        schools.forEach(school -> parts.add(school.content));
        return parts;
    }

    private static void requireAllowed(EvaluationRequest request, Caller caller) {
        caller.requireWholeDivision(request.divisionCode().value());
        if (!request.divisionCode().isCounty()) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "divisionCode",
                            "目前只能评估县级区划（6 位代码）",
                            "Only counties (6 digits) can be evaluated",
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
