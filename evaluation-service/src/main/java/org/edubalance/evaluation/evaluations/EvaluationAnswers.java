package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Evaluations as they are answered: with the state of their parts, and what superseded them. */
@ApplicationScoped
class EvaluationAnswers {

    private final EvaluationStore store;
    private final PartStore parts;
    private final ResultJson json;

    EvaluationAnswers(EvaluationStore store, PartStore parts, ResultJson json) {
        this.store = store;
        this.parts = parts;
        this.json = json;
    }

    EvaluationResponse of(Evaluation evaluation) {
        return of(List.of(evaluation)).get(0);
    }

    List<EvaluationResponse> of(List<Evaluation> evaluations) {
        Map<UUID, PartCounts> counts =
                parts.counts(
                        evaluations.stream()
                                .filter(found -> !found.isCounty())
                                .map(found -> found.id)
                                .toList());
        Map<UUID, UUID> newest =
                store.newest(
                        evaluations.stream()
                                .filter(found -> found.status == EvaluationStatus.SEALED)
                                .map(found -> found.id)
                                .toList());
        return evaluations.stream()
                .map(
                        found ->
                                EvaluationResponse.of(
                                        found,
                                        found.isCounty()
                                                ? null
                                                : counts.getOrDefault(found.id, PartCounts.NONE),
                                        newest.getOrDefault(found.id, found.id),
                                        json))
                .toList();
    }
}
