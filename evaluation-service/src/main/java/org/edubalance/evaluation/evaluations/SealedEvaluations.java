package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.core.Finding;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.kit.division.Caller;

/** Reads what was sealed, for the features that build on it; nothing is computed again. */
@ApplicationScoped
public class SealedEvaluations {

    private final EvaluationStore store;
    private final LatestRepository latest;
    private final ResultJson json;

    SealedEvaluations(EvaluationStore store, LatestRepository latest, ResultJson json) {
        this.store = store;
        this.latest = latest;
        this.json = json;
    }

    /**
     * An evaluation that the caller may see.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 when there is none
     */
    public SealedEvaluation require(UUID id, Caller caller) {
        return read(store.require(id, caller));
    }

    /** The schools of an evaluation, by code, then stage. */
    public List<SchoolResult> schools(UUID id, SchoolFilter filter) {
        return latest.contents(id, filter).stream()
                .map(content -> json.read(content, SchoolResult.class))
                .sorted(
                        Comparator.comparing(SchoolResult::schoolCode)
                                .thenComparing(SchoolResult::stage))
                .toList();
    }

    /**
     * The newest evaluation of each county, standard, version, year and choice of who counts; by
     * county, standard, version and year.
     */
    public List<SealedEvaluation> latest(LatestQuery query) {
        return latest.find(query).stream().map(this::read).toList();
    }

    private SealedEvaluation read(Evaluation found) {
        return new SealedEvaluation(
                found.id,
                found.standardId,
                found.standardVersion,
                found.divisionCode,
                found.academicYear,
                found.asOf,
                found.createdAt,
                json.read(found.inclusion, Inclusion.class),
                found.verdict,
                List.of(json.read(found.stages, StageResult[].class)),
                List.of(json.read(found.findings, Finding[].class)),
                found.tag());
    }
}
