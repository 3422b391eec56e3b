package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;

/** The latest sealed evaluations, for whoever reports what came of them. */
@ApplicationScoped
public class SealedOutcomes {

    private final EntityManager entities;
    private final ResultJson json;

    SealedOutcomes(EntityManager entities, ResultJson json) {
        this.entities = entities;
        this.json = json;
    }

    /**
     * The latest evaluation of a county under a standard, in whatever version; served by
     * ix_evaluation__division_code.
     */
    @Transactional
    public Optional<SealedOutcome> latest(String division, String standard, int academicYear) {
        return entities.createQuery(
                        "from Evaluation e where e.divisionCode = :division and e.standardId ="
                                + " :standard and e.academicYear = :year and e.status = :sealed"
                                + " order by e.id desc",
                        Evaluation.class)
                .setParameter("division", division)
                .setParameter("standard", standard)
                .setParameter("year", academicYear)
                .setParameter("sealed", EvaluationStatus.SEALED)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::read);
    }

    private SealedOutcome read(Evaluation found) {
        return new SealedOutcome(
                found.id,
                found.standardId,
                found.standardVersion,
                found.asOf,
                found.verdict,
                json.read(found.stages),
                schools(found.id));
    }

    private Map<Verdict, List<String>> schools(UUID id) {
        Map<Verdict, List<String>> schools = new EnumMap<>(Verdict.class);
        entities.createQuery(
                        "select s.schoolCode, s.verdict from EvaluatedSchool s where s.evaluationId"
                                + " = :id order by s.schoolCode, s.stage",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .forEach(
                        row ->
                                schools.computeIfAbsent(
                                                (Verdict) row[1], verdict -> new ArrayList<>())
                                        .add((String) row[0]));
        return schools;
    }
}
