package org.edubalance.evaluation.evaluations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.problem.ProblemType;

/** Sealed evaluations and their schools. */
@ApplicationScoped
class EvaluationStore implements PanacheRepositoryBase<Evaluation, UUID> {

    /**
     * Which evaluations are wanted; a {@code null} does not filter.
     *
     * @param divisionPrefix digits that the caller's divisions begin with
     * @param within digits that the wanted divisions begin with
     */
    record Filter(
            String divisionPrefix,
            String within,
            String standard,
            Integer academicYear,
            Verdict verdict) {

        private String query(Parameters parameters) {
            List<String> terms = new ArrayList<>(List.of("divisionCode like :prefix"));
            parameters.and("prefix", divisionPrefix + "%");
            if (within != null) {
                terms.add("divisionCode like :within");
                parameters.and("within", within + "%");
            }
            add(terms, parameters, "standardId", standard);
            add(terms, parameters, "academicYear", academicYear);
            add(terms, parameters, "verdict", verdict);
            return String.join(" and ", terms);
        }

        private static void add(
                List<String> terms, Parameters parameters, String field, Object value) {
            if (value != null) {
                terms.add(field + " = :" + field);
                parameters.and(field, value);
            }
        }
    }

    private final Journal journal;

    EvaluationStore(Journal journal) {
        this.journal = journal;
    }

    @Transactional
    void seal(Evaluation evaluation, List<EvaluatedSchool> schools) {
        persist(evaluation);
        schools.forEach(getEntityManager()::persist);
        Recording recording = journal.recording();
        recording.creating(evaluation);
        recording.write();
    }

    /** What was sealed of the schools, by code and stage. */
    List<String> contents(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select s.content from EvaluatedSchool s where s.evaluationId = :id"
                                + " order by s.schoolCode, s.stage",
                        String.class)
                .setParameter("id", id)
                .getResultList();
    }

    /**
     * An evaluation that the caller may see.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 when there is none
     */
    Evaluation require(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(found -> caller.covers(found.divisionCode))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此评估：" + id, "No such evaluation: " + id));
    }

    /** Newest first, before the cursor; served by ix_evaluation__division_code. */
    List<Evaluation> newest(Filter filter, Optional<Cursor> before, int limit) {
        Parameters parameters = new Parameters();
        String query = filter.query(parameters);
        if (before.isPresent()) {
            query += " and id < :before";
            parameters.and("before", UUID.fromString(before.get().key().get(0)));
        }
        return find(query + " order by id desc", parameters).page(0, limit).list();
    }

    long count(Filter filter) {
        Parameters parameters = new Parameters();
        return count(filter.query(parameters), parameters);
    }

    /** Schools after the cursor, by code and stage; served by the primary key. */
    List<EvaluatedSchool> schools(UUID id, SchoolFilter filter, Optional<Cursor> after, int limit) {
        String code = after.map(cursor -> cursor.key().get(0)).orElse("");
        String stage = after.map(cursor -> cursor.key().get(1)).orElse("");
        return filter.bind(
                        getEntityManager()
                                .createQuery(
                                        "from EvaluatedSchool s where s.evaluationId = :id"
                                                + filter.terms()
                                                + " and (s.schoolCode > :code or (s.schoolCode ="
                                                + " :code and cast(s.stage as string) > :after))"
                                                + " order by s.schoolCode, s.stage",
                                        EvaluatedSchool.class))
                .setParameter("id", id)
                .setParameter("code", code)
                .setParameter("after", stage)
                .setMaxResults(limit)
                .getResultList();
    }

    long countSchools(UUID id, SchoolFilter filter) {
        return filter.bind(
                        getEntityManager()
                                .createQuery(
                                        "select count(*) from EvaluatedSchool s where"
                                                + " s.evaluationId = :id"
                                                + filter.terms(),
                                        Long.class))
                .setParameter("id", id)
                .getSingleResult();
    }
}
