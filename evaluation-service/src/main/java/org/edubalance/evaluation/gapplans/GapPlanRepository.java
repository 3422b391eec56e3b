package org.edubalance.evaluation.gapplans;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.gap.PlanRow;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.problem.ProblemType;

/** Stored plans and their lines. What concerns a whole county is not a single school's to see. */
@ApplicationScoped
class GapPlanRepository implements PanacheRepositoryBase<StoredPlan, UUID> {

    /**
     * Which plans are wanted; a {@code null} does not filter.
     *
     * @param reader bounds them
     * @param within digits that the wanted divisions begin with
     */
    record Filter(Caller reader, String within, UUID evaluationId) {

        private String query(Parameters parameters) {
            String query = "divisionCode like :prefix";
            parameters.and("prefix", reader.division().prefix() + "%");
            if (reader.school() != null) {
                query += " and 1 = 0";
            }
            if (within != null) {
                query += " and divisionCode like :within";
                parameters.and("within", within + "%");
            }
            if (evaluationId != null) {
                query += " and evaluationId = :evaluation";
                parameters.and("evaluation", evaluationId);
            }
            return query;
        }
    }

    /** Which lines are wanted; a {@code null} does not filter. */
    record LineFilter(
            String school,
            Stage stage,
            String quantity,
            PlanRow.RowKind kind,
            PlanRow.RowTarget target) {

        private static final String TERMS =
                " and (:school is null or l.schoolCode = :school)"
                        + " and (:stage is null or l.stage = :stage)"
                        + " and (:quantity is null or l.quantity = :quantity)"
                        + " and (:kind is null or l.kind = :kind)"
                        + " and (:target is null or l.target = :target)";

        private <T> TypedQuery<T> bind(TypedQuery<T> query) {
            return query.setParameter("school", school)
                    .setParameter("stage", stage)
                    .setParameter("quantity", quantity)
                    .setParameter("kind", kind)
                    .setParameter("target", target);
        }
    }

    /**
     * A plan that the caller may see.
     *
     * @throws org.edubalance.kit.problem.ProblemException 404 when there is none
     */
    StoredPlan require(UUID id, Caller caller) {
        return findByIdOptional(id)
                .filter(found -> caller.covers(found.divisionCode) && caller.school() == null)
                .orElseThrow(
                        () -> ProblemType.NOT_FOUND.because("没有此规划：" + id, "No such plan: " + id));
    }

    /** Newest first, before the cursor; served by the indexes on division and evaluation. */
    List<StoredPlan> newest(Filter filter, Optional<Cursor> before, int limit) {
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

    void keep(List<StoredLine> lines) {
        lines.forEach(getEntityManager()::persist);
    }

    /** Lines after the cursor, by number; served by the primary key. */
    List<StoredLine> lines(UUID id, LineFilter filter, Optional<Cursor> after, int limit) {
        int number = after.map(cursor -> Integer.parseInt(cursor.key().get(0))).orElse(0);
        return filter.bind(
                        getEntityManager()
                                .createQuery(
                                        "from StoredLine l where l.planId = :id"
                                                + LineFilter.TERMS
                                                + " and l.number > :after order by l.number",
                                        StoredLine.class))
                .setParameter("id", id)
                .setParameter("after", number)
                .setMaxResults(limit)
                .getResultList();
    }

    long countLines(UUID id, LineFilter filter) {
        return filter.bind(
                        getEntityManager()
                                .createQuery(
                                        "select count(*) from StoredLine l where l.planId = :id"
                                                + LineFilter.TERMS,
                                        Long.class))
                .setParameter("id", id)
                .getSingleResult();
    }
}
