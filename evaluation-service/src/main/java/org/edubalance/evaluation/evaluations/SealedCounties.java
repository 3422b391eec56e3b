package org.edubalance.evaluation.evaluations;

import static org.edubalance.kit.problem.Text.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.edubalance.evaluation.core.Evaluator;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.FactsRequest;
import org.edubalance.evaluation.sources.PulledFacts;
import org.edubalance.evaluation.standards.PublishedStandard;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/**
 * Brings back the facts that an evaluation was sealed over: pulled from the sources as of its
 * instant, evaluated again, and handed out only when the seal comes out the same.
 */
@ApplicationScoped
public class SealedCounties {

    private final StandardCatalogue standards;
    private final CountySources sources;
    private final Computation computation;
    private final EvaluationStore store;
    private final ResultJson json;

    SealedCounties(
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

    /**
     * The county of an evaluation that a request names.
     *
     * @throws org.edubalance.kit.problem.ProblemException 422 when there is no such evaluation of a
     *     county, 409 when its seal does not come out again, 410 when a source does not keep that
     *     instant, 503 when one does not deliver
     */
    public SealedCounty of(UUID evaluationId, Caller caller) {
        Evaluation sealed =
                store.findByIdOptional(evaluationId)
                        .filter(found -> caller.covers(found.divisionCode))
                        .orElseThrow(() -> unknown(evaluationId));
        caller.requireWholeDivision(sealed.divisionCode);
        if (sealed.status != EvaluationStatus.SEALED
                || !DivisionCode.fromString(sealed.divisionCode).isCounty()) {
            throw unknown(evaluationId);
        }
        PublishedStandard standard =
                standards.published(sealed.standardId, sealed.standardVersion, caller);
        PulledFacts facts =
                sources.pull(
                        new FactsRequest(
                                sealed.divisionCode,
                                sealed.academicYear,
                                sealed.fiscalYear,
                                sealed.asOf));
        Inclusion inclusion = json.read(sealed.inclusion, Inclusion.class);
        Computation.Computed computed =
                computation.of(
                        sealed.divisionCode,
                        sealed.academicYear,
                        sealed.fiscalYear,
                        inclusion,
                        standard,
                        facts);
        if (!computed.digest().equals(sealed.digest)) {
            throw ProblemType.CONFLICT.because(
                    text(
                            "按封存时刻重算的摘要与评估 %s 不一致（封存引擎版本 %s，现为 %s），请重新评估"
                                    .formatted(
                                            evaluationId,
                                            sealed.engineVersion,
                                            Evaluator.ENGINE_VERSION),
                            "Computed again, the digest is not that of evaluation %s (sealed by engine %s, now %s): evaluate the county again"
                                    .formatted(
                                            evaluationId,
                                            sealed.engineVersion,
                                            Evaluator.ENGINE_VERSION)));
        }
        return new SealedCounty(
                sealed.id,
                sealed.digest,
                sealed.divisionCode,
                sealed.academicYear,
                standard,
                inclusion,
                facts.sources(),
                facts.county(),
                computed.result());
    }

    private static ProblemException unknown(UUID id) {
        return ProblemType.UNKNOWN_REFERENCE.of(
                Fault.fault(
                        "evaluationId",
                        "没有这一县级评估",
                        "There is no such evaluation of a county",
                        id.toString()));
    }
}
