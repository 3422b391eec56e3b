package org.edubalance.kit.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Gives committed writes their place in the feed: whoever reads next numbers them, one after the
 * other under one lock. Since only what has committed gets a position, nothing can turn up later
 * before a position that somebody has read; since writers take no part, none of them waits.
 */
@ApplicationScoped
public class JournalNumbering {

    private static final int BATCH = 5_000;

    /** A reader who comes in a flood of writes is served after this many batches. */
    private static final int MOST_BATCHES = 20;

    private final DataSource database;

    JournalNumbering(DataSource database) {
        this.database = database;
    }

    /**
     * Numbers what has committed so far and was not numbered yet.
     *
     * @return the last position given
     */
    public long catchUp() {
        Head head = head();
        if (!head.behind()) {
            return head.position();
        }
        return numberOneAtATime();
    }

    /** The last position given so far; changes that are not numbered yet will come after it. */
    public long lastPosition() {
        return head().position();
    }

    /** One thread of a replica does it, so that readers do not each hold a connection to wait. */
    private synchronized long numberOneAtATime() {
        Head head = head();
        for (int batch = 0; head.behind() && batch < MOST_BATCHES; batch++) {
            QuarkusTransaction.requiringNew().run(this::numberBatch);
            head = head();
        }
        return head.position();
    }

    private record Head(long position, boolean behind) {}

    /** Outside of the caller's transaction, whose view of the journal may be an older one. */
    private Head head() {
        return QuarkusTransaction.suspendingExisting().call(this::readHead);
    }

    private Head readHead() {
        String sql =
                """
                SELECT position, EXISTS (SELECT 1 FROM journal_write WHERE position IS NULL)
                FROM journal_head WHERE id = 1
                """;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return new Head(row.getLong(1), row.getBoolean(2));
        } catch (SQLException e) {
            throw new IllegalStateException("the head of the journal can not be read", e);
        }
    }

    /**
     * Part of the transaction under way. The lock comes first: what is read after it is what the
     * one before has left.
     */
    void numberBatch() {
        try (Connection connection = database.getConnection()) {
            long position = lockHead(connection);
            List<Long> ids = unnumbered(connection);
            if (!ids.isEmpty()) {
                number(connection, ids, position);
                moveHead(connection, position + ids.size());
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can not be numbered", e);
        }
    }

    private static long lockHead(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "SELECT position FROM journal_head WHERE id = 1 FOR UPDATE")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static List<Long> unnumbered(Connection connection) throws SQLException {
        String sql =
                "SELECT id FROM journal_write WHERE position IS NULL ORDER BY id LIMIT " + BATCH;
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Long> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    private static void number(Connection connection, List<Long> ids, long last)
            throws SQLException {
        LocalDateTime now = notBefore(connection, last);
        String sql = "UPDATE journal_write SET position = ?, numbered_at = ? WHERE id = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            long position = last;
            for (long id : ids) {
                update.setLong(1, ++position);
                update.setObject(2, now);
                update.setLong(3, id);
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    /** Now, or the time of the last position, should the clock have been set back since. */
    private static LocalDateTime notBefore(Connection connection, long position)
            throws SQLException {
        String sql =
                """
                SELECT GREATEST(UTC_TIMESTAMP(6), COALESCE(
                    (SELECT numbered_at FROM journal_write WHERE position = ?),
                    TIMESTAMP'1970-01-01 00:00:00'))
                """;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getObject(1, LocalDateTime.class);
            }
        }
    }

    private static void moveHead(Connection connection, long position) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE journal_head SET position = ? WHERE id = 1")) {
            update.setLong(1, position);
            update.executeUpdate();
        }
    }
}
