package org.edubalance.evaluation.supervisionrounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.paging.Cursor;

/** Rounds, visits and findings. */
@ApplicationScoped
class SupervisionRepository {

    /** The id before all others. */
    private static final UUID NONE = new UUID(0, 0);

    private final EntityManager entities;

    SupervisionRepository(EntityManager entities) {
        this.entities = entities;
    }

    void persist(Object row) {
        entities.persist(row);
    }

    Optional<Round> round(UUID id) {
        return Optional.ofNullable(entities.find(Round.class, id));
    }

    Optional<VisitFinding> finding(UUID id) {
        return Optional.ofNullable(entities.find(VisitFinding.class, id));
    }

    /** Rounds of a division after the cursor, the oldest first. */
    List<Round> rounds(String prefix, Optional<Cursor> after, int limit) {
        return entities.createQuery(
                        "from Round r where r.divisionCode like :prefix and r.id > :after order by"
                                + " r.id",
                        Round.class)
                .setParameter("prefix", prefix + "%")
                .setParameter("after", id(after))
                .setMaxResults(limit)
                .getResultList();
    }

    long countRounds(String prefix) {
        return entities.createQuery(
                        "select count(*) from Round r where r.divisionCode like :prefix",
                        Long.class)
                .setParameter("prefix", prefix + "%")
                .getSingleResult();
    }

    /** Visits of a round after the cursor; of one school where one is given. */
    List<Visit> visits(UUID round, String school, Optional<Cursor> after, int limit) {
        return visitQuery("from Visit v", Visit.class, round, school, id(after), " order by v.id")
                .setMaxResults(limit)
                .getResultList();
    }

    long countVisits(UUID round, String school) {
        return visitQuery("select count(*) from Visit v", Long.class, round, school, NONE, "")
                .getSingleResult();
    }

    private <T> TypedQuery<T> visitQuery(
            String what, Class<T> type, UUID round, String school, UUID after, String order) {
        return entities.createQuery(
                        what
                                + " where v.roundId = :round and (:school is null or v.schoolCode ="
                                + " :school) and v.id > :after"
                                + order,
                        type)
                .setParameter("round", round)
                .setParameter("school", school)
                .setParameter("after", after);
    }

    /** The last visit of each school of a county before a day. */
    Map<String, LocalDate> lastVisits(String division, LocalDate before) {
        Map<String, LocalDate> last = new HashMap<>();
        entities.createQuery(
                        "select v.schoolCode, max(v.visitedOn) from Visit v where v.divisionCode ="
                                + " :division and v.visitedOn < :before group by v.schoolCode",
                        Object[].class)
                .setParameter("division", division)
                .setParameter("before", before)
                .getResultList()
                .forEach(row -> last.put((String) row[0], (LocalDate) row[1]));
        return last;
    }

    /**
     * Which findings are wanted; a {@code null} does not filter.
     *
     * @param overdueOn only those that are overdue on this day
     */
    record FindingFilter(String prefix, FindingState state, String school, LocalDate overdueOn) {}

    /** Findings after the cursor, the oldest first. */
    List<VisitFinding> findings(FindingFilter filter, Optional<Cursor> after, int limit) {
        return findingQuery(
                        "from VisitFinding f",
                        VisitFinding.class,
                        filter,
                        id(after),
                        " order by f.id")
                .setMaxResults(limit)
                .getResultList();
    }

    long countFindings(FindingFilter filter) {
        return findingQuery("select count(*) from VisitFinding f", Long.class, filter, NONE, "")
                .getSingleResult();
    }

    private <T> TypedQuery<T> findingQuery(
            String what, Class<T> type, FindingFilter filter, UUID after, String order) {
        return entities.createQuery(
                        what
                                + " where f.divisionCode like :prefix and (:state is null or f.state"
                                + " = :state) and (:school is null or f.schoolCode = :school) and"
                                + " (:day is null or (f.deadline < :day and f.state <> :closed)) and"
                                + " f.id > :after"
                                + order,
                        type)
                .setParameter("prefix", filter.prefix() + "%")
                .setParameter("state", filter.state())
                .setParameter("school", filter.school())
                .setParameter("day", filter.overdueOn())
                .setParameter("closed", FindingState.CLOSED)
                .setParameter("after", after);
    }

    private static UUID id(Optional<Cursor> after) {
        return after.map(cursor -> UUID.fromString(cursor.key().get(0))).orElse(NONE);
    }
}
