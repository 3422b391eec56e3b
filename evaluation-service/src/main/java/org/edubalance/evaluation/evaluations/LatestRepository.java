package org.edubalance.evaluation.evaluations;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The newest sealed evaluations, and what was sealed of their schools. */
@ApplicationScoped
class LatestRepository implements PanacheRepositoryBase<Evaluation, UUID> {

    /** Served by ix_evaluation__division_code; ids rise with time. */
    List<Evaluation> find(LatestQuery query) {
        return getEntityManager()
                .createQuery(
                        """
                        from Evaluation e where e.id in (
                            select max(x.id) from Evaluation x
                            where x.status = :sealed and x.divisionCode in :divisions
                            and (:standard is null or x.standardId = :standard)
                            and (:version is null or x.standardVersion = :version)
                            and (:from is null or x.academicYear >= :from)
                            and (:to is null or x.academicYear <= :to)
                            group by x.divisionCode, x.standardId, x.standardVersion,
                                x.academicYear, x.inclusion)
                        order by e.divisionCode, e.standardId, e.standardVersion, e.academicYear,
                            e.id desc""",
                        Evaluation.class)
                .setParameter("sealed", EvaluationStatus.SEALED)
                .setParameter("divisions", query.divisionCodes())
                .setParameter("standard", query.standard())
                .setParameter("version", query.version())
                .setParameter("from", query.from())
                .setParameter("to", query.to())
                .getResultList();
    }

    /** Canonical JSON of the schools; served by the primary key. */
    List<String> contents(UUID id, SchoolFilter filter) {
        return filter.bind(
                        getEntityManager()
                                .createQuery(
                                        "select s.content from EvaluatedSchool s where"
                                                + " s.evaluationId = :id"
                                                + filter.terms(),
                                        String.class))
                .setParameter("id", id)
                .getResultList();
    }
}
