package org.edubalance.teacher.assignments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Finds teachers and holds their rows until the transaction ends: whoever changes the posts of one
 * teacher does so alone, or shares could add up to more than one.
 *
 * <p>The lock shows rows as they are, also such as were written after the transaction under way
 * announced itself: it begins again then, since its own writes would be dated earlier.
 */
@ApplicationScoped
class TeacherLock {
    private static final String SELECT =
            "SELECT id, division_code, staff_number, row_start > NOW(6) AS newer FROM teacher"
                    + " WHERE ";

    private final EntityManager entityManager;

    TeacherLock(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<TeacherRef> named(AssignmentRequest request) {
        List<TeacherRef> found =
                request.teacherId() != null
                        ? identified(List.of(request.teacherId()))
                        : numbered(List.of(request.divisionCode()), List.of(request.staffNumber()));
        return found.stream().findFirst();
    }

    List<TeacherRef> identified(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : select("id IN (:ids) ORDER BY id FOR UPDATE", Map.of("ids", ids));
    }

    /** Those that exist, and perhaps others of the same numbers. */
    List<TeacherRef> numbered(Collection<String> divisions, Collection<String> staffNumbers) {
        return divisions.isEmpty()
                ? List.of()
                : select(
                        "division_code IN (:divisions) AND staff_number IN (:numbers)"
                                + " ORDER BY division_code, staff_number FOR UPDATE",
                        Map.of("divisions", divisions, "numbers", staffNumbers));
    }

    private List<TeacherRef> select(String where, Map<String, Collection<?>> parameters) {
        var query =
                entityManager
                        .unwrap(Session.class)
                        .createNativeQuery(SELECT + where, Object[].class)
                        .addScalar("id", UUID.class)
                        .addScalar("division_code", String.class)
                        .addScalar("staff_number", String.class)
                        .addScalar("newer", Boolean.class);
        parameters.forEach(query::setParameterList);
        List<Object[]> rows = query.getResultList();
        if (rows.stream().anyMatch(row -> (Boolean) row[3])) {
            throw new OptimisticLockException("teachers were written meanwhile");
        }
        return rows.stream()
                .map(row -> new TeacherRef((UUID) row[0], (String) row[1], (String) row[2]))
                .toList();
    }
}
