package org.edubalance.evaluation.evaluations;

import static java.time.temporal.ChronoUnit.MICROS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.InclusionRules;
import org.edubalance.evaluation.core.SchoolResult;
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
    private final Computation computation;
    private final EvaluationStore store;
    private final ResultJson json;

    CountyEvaluation(
            StandardCatalogue standards,
            CountySources sources,
            Computation computation,
            EvaluationStore store,
            ResultJson json) {
        this.standards = standards;
        this.sources = sources;
        this.computation = computation;
        this.store = store;
        this.json = json;
    }

    Evaluation run(EvaluationRequest request, Caller caller) {
        requireAllowed(request, caller);
        String division = request.divisionCode().value();
        int fiscalYear = request.fiscalYearOrDefault();
        PublishedStandard standard =
                standards.published(request.standard(), request.version(), caller);
        PulledFacts facts =
                sources.pull(
                        new FactsRequest(
                                division, request.academicYear(), fiscalYear, request.asOf()));
        Computation.Computed computed =
                computation.of(
                        division,
                        request.academicYear(),
                        fiscalYear,
                        request.include(),
                        standard,
                        facts);
        Evaluation sealed = sealed(request, caller, standard, facts.sources(), computed);
        store.seal(sealed, schools(sealed, computed));
        return sealed;
    }

    private static List<EvaluatedSchool> schools(Evaluation sealed, Computation.Computed computed) {
        List<EvaluatedSchool> schools = new ArrayList<>();
        for (int i = 0; i < computed.schools().size(); i++) {
            SchoolResult school = computed.result().schools().get(i);
            EvaluatedSchool row = new EvaluatedSchool();
            row.evaluationId = sealed.id;
            row.schoolCode = school.schoolCode();
            row.stage = school.stage();
            row.schoolName = school.schoolName();
            row.townCode = school.townCode();
            row.verdict = school.verdict();
            row.content = computed.schools().get(i);
            schools.add(row);
        }
        return schools;
    }

    private Evaluation sealed(
            EvaluationRequest request,
            Caller caller,
            PublishedStandard standard,
            List<SourceDigest> sources,
            Computation.Computed computed) {
        EvaluationResult result = computed.result();
        Evaluation evaluation = new Evaluation();
        evaluation.id = UuidCreator.getTimeOrderedEpoch();
        evaluation.standardId = standard.document().id();
        evaluation.standardVersion = standard.document().version();
        evaluation.standardDigest = standard.digest();
        evaluation.divisionCode = request.divisionCode().value();
        evaluation.academicYear = request.academicYear();
        evaluation.fiscalYear = request.fiscalYearOrDefault();
        evaluation.asOf = sources.get(0).asOf();
        evaluation.status = EvaluationStatus.SEALED;
        evaluation.verdict = result.verdict();
        evaluation.engineVersion = Evaluator.ENGINE_VERSION;
        evaluation.inclusion = json.canonical(result.inclusion());
        evaluation.stages = json.canonical(result.stages());
        evaluation.sources = json.canonical(sources);
        evaluation.findings = json.canonical(result.findings());
        evaluation.createdBy = caller.subject();
        evaluation.createdAt = Instant.now().truncatedTo(MICROS);
        evaluation.digest = computed.digest();
        return evaluation;
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
