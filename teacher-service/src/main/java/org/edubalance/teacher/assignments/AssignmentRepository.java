package org.edubalance.teacher.assignments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.teacher.directory.NarrowCaller;

@ApplicationScoped
class AssignmentRepository implements PanacheRepositoryBase<Assignment, UUID> {
    private static final String ROWS =
            "from Assignment a join Teacher t on t.id = a.teacherId"
                    + " left join DirectorySchool s on s.code = a.schoolCode where ";
    private static final String SELECT =
            "select a, t.staffNumber, s.name, s.divisionName, s.townCode, s.townName " + ROWS;

    /** A page by division and id; served by ix_assignment__division_code__id. */
    List<AssignmentRow> page(AssignmentFilter.Conditions conditions, PageQuery page) {
        String place =
                page.cursor(2).isEmpty()
                        ? ""
                        : " and a.divisionCode >= :lastDivision"
                                + " and (a.divisionCode > :lastDivision or a.id > :lastId)";
        var query =
                getEntityManager()
                        .createQuery(
                                SELECT
                                        + conditions.where()
                                        + place
                                        + " order by a.divisionCode, a.id",
                                AssignmentRow.class);
        conditions.parameters().forEach(query::setParameter);
        page.cursor(2)
                .ifPresent(
                        cursor ->
                                query.setParameter("lastDivision", cursor.key().get(0))
                                        .setParameter(
                                                "lastId", UUID.fromString(cursor.key().get(1))));
        return query.setMaxResults(page.fetch()).getResultList();
    }

    long count(AssignmentFilter.Conditions conditions) {
        var query =
                getEntityManager()
                        .createQuery("select count(*) " + ROWS + conditions.where(), Long.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getSingleResult();
    }

    Optional<AssignmentRow> row(UUID id) {
        return getEntityManager()
                .createQuery(SELECT + "a.id = :id", AssignmentRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** All of these teachers' assignments, as the last commit left them. */
    List<Assignment> ofTeachers(Collection<UUID> teachers) {
        return teachers.isEmpty()
                ? List.of()
                : find("teacherId in ?1", teachers).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /**
     * Goes on only when nobody has written assignments of these teachers since the transaction
     * under way announced itself: what it writes is dated then, and no version may be dated before
     * one that it builds on. The teachers are locked.
     *
     * @throws OptimisticLockException when somebody has: the transaction begins again
     */
    void requireNoneNewer(Collection<UUID> teachers) {
        if (teachers.isEmpty()) {
            return;
        }
        List<?> newer =
                getEntityManager()
                        .createNativeQuery(
                                """
                                SELECT 1 FROM assignment
                                WHERE teacher_id IN (:teachers) AND row_start > NOW(6)
                                LIMIT 1 FOR UPDATE
                                """)
                        .setParameter("teachers", teachers)
                        .getResultList();
        if (!newer.isEmpty()) {
            throw new OptimisticLockException("assignments were written meanwhile");
        }
    }

    /**
     * Those of the teachers whom the caller may assign, as far as assignments decide it: a school
     * or town only those who are, were or will be there, or it could draw any teacher of the county
     * to itself.
     */
    Set<UUID> assignable(Collection<UUID> teachers, Caller caller) {
        Optional<NarrowCaller> narrow = NarrowCaller.of(caller);
        if (narrow.isEmpty() || teachers.isEmpty()) {
            return Set.copyOf(teachers);
        }
        var query =
                getEntityManager()
                        .createQuery(
                                "select distinct a.teacherId "
                                        + NarrowCaller.ASSIGNMENTS
                                        + " and a.teacherId in :teachers",
                                UUID.class)
                        .setParameter("teachers", teachers);
        narrow.get().parameters().forEach(query::setParameter);
        return Set.copyOf(query.getResultList());
    }
}
