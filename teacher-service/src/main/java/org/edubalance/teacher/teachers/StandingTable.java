package org.edubalance.teacher.teachers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.hibernate.Session;

/** Writes what careers say by date, for statements that count by date. */
@ApplicationScoped
class StandingTable {
    private final EntityManager entityManager;

    StandingTable(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Writes the standings of these teachers anew; the teachers themselves are written already. */
    void rewrite(Collection<Teacher> teachers) {
        if (!teachers.isEmpty()) {
            entityManager
                    .unwrap(Session.class)
                    .doWork(
                            connection -> {
                                delete(connection, teachers);
                                insert(connection, teachers);
                            });
        }
    }

    private static void delete(Connection connection, Collection<Teacher> teachers)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("DELETE FROM standing WHERE teacher_id = ?")) {
            boolean any = false;
            for (Teacher teacher : teachers) {
                if (teacher.version > 0) {
                    statement.setObject(1, teacher.id);
                    statement.addBatch();
                    any = true;
                }
            }
            if (any) {
                statement.executeBatch();
            }
        }
    }

    private static void insert(Connection connection, Collection<Teacher> teachers)
            throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(
                        """
                        INSERT INTO standing (teacher_id, valid_from, valid_to, qualification,
                            title, tier, tier_level, subject_mask)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                        """)) {
            for (Teacher teacher : teachers) {
                for (Standing standing :
                        teacher.career.standings(teacher.hiredOn, teacher.leftOn)) {
                    statement.setObject(1, teacher.id);
                    statement.setObject(2, standing.from());
                    statement.setObject(3, standing.to());
                    statement.setInt(4, standing.qualification());
                    statement.setInt(5, standing.title());
                    statement.setInt(6, standing.tier());
                    statement.setInt(7, standing.tierLevel());
                    statement.setInt(8, teacher.subjectMask);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
    }
}
