package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.evaluation.sources.PulledFacts;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.kit.division.Caller;

/** Evaluates a county: pulls its facts, applies the standard, seals what comes out. */
@ApplicationScoped
class CountyEvaluation {

    private final CountySources sources;
    private final Computation computation;
    private final EvaluationStore store;
    private final ResultJson json;

    CountyEvaluation(
            CountySources sources,
            Computation computation,
            EvaluationStore store,
            ResultJson json) {
        this.sources = sources;
        this.computation = computation;
        this.store = store;
        this.json = json;
    }

    /** What came out for a county, not stored yet. */
    record Outcome(Question question, List<SourceDigest> sources, Computation.Computed computed) {}

    /** Evaluates and seals at once. */
    Evaluation run(Question question, Caller caller) {
        return seal(compute(question), caller);
    }

    /**
     * Pulls the facts and applies the standard; stores nothing.
     *
     * @throws org.edubalance.kit.problem.ProblemException 503 naming the source that does not
     *     deliver; 410 when one does not keep that instant
     */
    Outcome compute(Question question) {
        PulledFacts facts = sources.pull(question.facts());
        return new Outcome(
                question,
                facts.sources(),
                computation.of(
                        question.division(),
                        question.academicYear(),
                        question.fiscalYear(),
                        question.include(),
                        question.standard(),
                        facts));
    }

    /** Stores what came out as an evaluation of its own, within the transaction under way. */
    Evaluation seal(Outcome outcome, Caller caller) {
        Evaluation evaluation = Evaluation.asked(outcome.question(), json, caller);
        fill(evaluation, outcome);
        store.seal(evaluation, schools(evaluation.id, outcome.computed()));
        return evaluation;
    }

    /** Stores what came out in the evaluation that was asked for. */
    void sealIn(Evaluation asked, Outcome outcome) {
        store.sealIn(asked, () -> fill(asked, outcome), schools(asked.id, outcome.computed()));
    }

    private void fill(Evaluation evaluation, Outcome outcome) {
        EvaluationResult result = outcome.computed().result();
        evaluation.asOf = outcome.sources().get(0).asOf();
        evaluation.status = EvaluationStatus.SEALED;
        evaluation.verdict = result.verdict();
        evaluation.stages = json.canonical(result.stages());
        evaluation.sources = json.canonical(outcome.sources());
        evaluation.findings = json.canonical(result.findings());
        evaluation.inputs = outcome.question().inputs(evaluation.inclusion, outcome.sources());
        evaluation.digest = outcome.computed().digest();
    }

    private static List<EvaluatedSchool> schools(UUID id, Computation.Computed computed) {
        List<EvaluatedSchool> schools = new ArrayList<>(computed.schools().size());
        for (int i = 0; i < computed.schools().size(); i++) {
            SchoolResult school = computed.result().schools().get(i);
            EvaluatedSchool row = new EvaluatedSchool();
            row.evaluationId = id;
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
}
