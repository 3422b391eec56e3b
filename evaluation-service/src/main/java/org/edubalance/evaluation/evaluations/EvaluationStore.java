package org.edubalance.evaluation.evaluations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.sql.PlainSql;

/** Sealed evaluations and their schools. */
@ApplicationScoped
class EvaluationStore implements PanacheRepositoryBase<Evaluation, UUID> {

    /**
     * Which evaluations are wanted; a {@code null} does not filter.
     *
     * @param divisionPrefix digits that the caller's divisions begin with
     * @param within digits that the wanted divisions begin with
     * @param latest only those that are not superseded
     */
    record Filter(
            String divisionPrefix,
            String within,
            String standard,
            Integer academicYear,
            Verdict verdict,
            EvaluationStatus status,
            EvaluationLevel level,
            boolean latest) {

        /** A later instant supersedes an earlier one; served by ix_evaluation__division_code. */
        private static final String LATEST =
                """
                e.status = org.edubalance.evaluation.evaluations.EvaluationStatus.SEALED
                and not exists (select 1 from Evaluation n where n.divisionCode = e.divisionCode
                    and n.standardId = e.standardId and n.academicYear = e.academicYear
                    and n.standardVersion = e.standardVersion and n.fiscalYear = e.fiscalYear
                    and n.inclusion = e.inclusion
                    and n.status = org.edubalance.evaluation.evaluations.EvaluationStatus.SEALED
                    and (n.asOf > e.asOf or (n.asOf = e.asOf and n.id > e.id)))""";

        private String query(Parameters parameters) {
            List<String> terms = new ArrayList<>(List.of("e.divisionCode like :prefix"));
            parameters.and("prefix", divisionPrefix + "%");
            if (within != null) {
                terms.add("e.divisionCode like :within");
                parameters.and("within", within + "%");
            }
            add(terms, parameters, "standardId", standard);
            add(terms, parameters, "academicYear", academicYear);
            add(terms, parameters, "verdict", verdict);
            add(terms, parameters, "status", status);
            if (level != null) {
                terms.add("length(e.divisionCode) = :digits");
                parameters.and("digits", level.digits());
            }
            if (latest) {
                terms.add(LATEST);
            }
            return "from Evaluation e where " + String.join(" and ", terms);
        }

        private static void add(
                List<String> terms, Parameters parameters, String field, Object value) {
            if (value != null) {
                terms.add("e." + field + " = :" + field);
                parameters.and(field, value);
            }
        }
    }

    private static final String NEWEST =
            """
            SELECT e.id, (SELECT n.id FROM evaluation n
                WHERE n.division_code = e.division_code AND n.standard_id = e.standard_id
                    AND n.academic_year = e.academic_year
                    AND n.standard_version = e.standard_version AND n.fiscal_year = e.fiscal_year
                    AND n.inclusion = e.inclusion AND n.status = 'SEALED'
                ORDER BY n.as_of DESC, n.id DESC LIMIT 1)
            FROM evaluation e WHERE e.status = 'SEALED' AND e.id IN (""";

    private final Journal journal;
    private final PlainSql sql;

    EvaluationStore(Journal journal, PlainSql sql) {
        this.journal = journal;
        this.sql = sql;
    }

    /** Stores an evaluation that nobody has begun yet. */
    void create(Evaluation evaluation) {
        seal(evaluation, List.of());
    }

    @Transactional
    void seal(Evaluation evaluation, List<EvaluatedSchool> schools) {
        persist(evaluation);
        Recording recording = journal.recording();
        recording.creating(evaluation);
        recording.write();
        insert(schools);
    }

    /** As one statement: a county has some hundred schools, and they are only read afterwards. */
    private void insert(List<EvaluatedSchool> schools) {
        if (schools.isEmpty()) {
            return;
        }
        sql.batch(
                "INSERT INTO evaluation_school (evaluation_id, school_code, stage, school_name,"
                        + " town_code, verdict, content) VALUES (?, ?, ?, ?, ?, ?, ?)",
                schools.stream()
                        .map(
                                school ->
                                        new Object[] {
                                            school.evaluationId.toString(),
                                            school.schoolCode,
                                            school.stage.name(),
                                            school.schoolName,
                                            school.townCode,
                                            school.verdict.name(),
                                            school.content
                                        })
                        .toList());
    }

    /** Completes an evaluation that was asked for, with its schools. */
    void sealIn(Evaluation asked, Runnable fill, List<EvaluatedSchool> schools) {
        change(asked, "SEALED", fill);
        insert(schools);
    }

    /**
     * Changes an evaluation and enters it in the journal.
     *
     * @param action what is done, UPPER_SNAKE
     */
    void change(Evaluation evaluation, String action, Runnable change) {
        Recording recording = journal.recording();
        recording.changing(evaluation, action);
        change.run();
        recording.write();
    }

    /** An evaluation that nobody else changes until the transaction under way ends. */
    Evaluation locked(UUID id) {
        return getEntityManager().find(Evaluation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The newest sealed evaluation of the same question, of each that is sealed. */
    Map<UUID, UUID> newest(Collection<UUID> ids) {
        Map<UUID, UUID> newest = new HashMap<>();
        if (!ids.isEmpty()) {
            sql.list(
                            NEWEST + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")",
                            row ->
                                    Map.entry(
                                            UUID.fromString(row.getString(1)),
                                            UUID.fromString(row.getString(2))),
                            ids.stream().map(UUID::toString).toArray())
                    .forEach(entry -> newest.put(entry.getKey(), entry.getValue()));
        }
        return newest;
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
            query += " and e.id < :before";
            parameters.and("before", UUID.fromString(before.get().key().get(0)));
        }
        return find(query + " order by e.id desc", parameters).page(0, limit).list();
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
