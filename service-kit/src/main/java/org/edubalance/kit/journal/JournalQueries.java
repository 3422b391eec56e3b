package org.edubalance.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** The journal's rows as readers want them; a connection is held for a statement only. */
@ApplicationScoped
class JournalQueries {

    private static final int WRITES = 500;

    private static final String COLUMNS =
            """
            SELECT w.position, e.number, w.entries, w.effective_at, w.subject, w.roles, w.trace_id,
                e.division_code, e.type, e.resource_id, e.action, e.version, %s,
                e.after_state IS NULL, %s
            """;

    private final DataSource database;

    JournalQueries(DataSource database) {
        this.database = database;
    }

    long lastPosition() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT position FROM journal_head WHERE id = 1")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Whether the first write from a position on was numbered before the instant. */
    boolean numberedBefore(long position, Instant instant) {
        String sql =
                """
                SELECT numbered_at < ? FROM journal_write
                WHERE position >= ? ORDER BY position LIMIT 1
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The next writes that meet the conditions; served by uk_journal_write__position. */
    JournalSlice slice(FeedPlace from, long upTo, JournalConditions conditions, int size) {
        String sql =
                "SELECT w.id, w.position, w.entries FROM journal_write w"
                        + " WHERE w.position BETWEEN ? AND ?"
                        + conditions.ofWrites()
                        + " ORDER BY w.position LIMIT "
                        + WRITES;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from.position());
            select.setLong(2, upTo);
            conditions.bindWrites(select, 3);
            try (ResultSet rows = select.executeQuery()) {
                return slice(rows, JournalSlice.from(from, size), upTo);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static JournalSlice slice(ResultSet rows, JournalSlice.Builder slice, long upTo)
            throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
            if (!slice.add(rows.getLong(1), rows.getLong(2), rows.getInt(3))) {
                return slice.build();
            }
        }
        return count < WRITES ? slice.complete(upTo) : slice.build();
    }

    /** The entries of a slice that meet the conditions, in feed order; by primary key. */
    List<JournalRow> rows(JournalSlice slice, JournalConditions conditions, boolean states) {
        List<Long> ids = new ArrayList<>(slice.writes().keySet());
        String others = ids.stream().skip(1).map(String::valueOf).collect(Collectors.joining(","));
        String sql =
                columns(conditions, states)
                        + "FROM journal_entry e FORCE INDEX (PRIMARY)"
                        + " JOIN journal_write w ON w.id = e.write_id"
                        + " WHERE (e.write_id = ? AND e.number > ? AND e.number <= ?"
                        + (others.isEmpty() ? "" : " OR e.write_id IN (" + others + ")")
                        + ")"
                        + conditions.ofEntries();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, ids.get(0));
            select.setInt(2, slice.first());
            select.setInt(3, slice.upTo());
            conditions.bindEntries(select, 4);
            List<JournalRow> rows = rows(select);
            rows.sort(Comparator.comparing(JournalRow::place));
            return rows;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** Entries of one resource; served by ix_journal_entry__type__resource_id. */
    List<JournalRow> ofResource(
            FeedPlace from, JournalConditions conditions, JournalFilter filter, int limit) {
        List<String> types = filter.type() == null ? types() : List.of(filter.type());
        String sql =
                columns(conditions, filter.states())
                        + "FROM journal_entry e JOIN journal_write w ON w.id = e.write_id"
                        + " WHERE e.type IN ("
                        + String.join(",", Collections.nCopies(types.size(), "?"))
                        + ")"
                        + " AND (w.position > ? OR w.position = ? AND e.number > ?)"
                        + conditions.ofWrites()
                        + conditions.ofEntries()
                        + " ORDER BY w.position, e.number LIMIT "
                        + limit;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            int index = 1;
            for (String type : types) {
                select.setString(index++, type);
            }
            select.setLong(index++, from.position());
            select.setLong(index++, from.position());
            select.setInt(index++, from.number());
            conditions.bindEntries(select, conditions.bindWrites(select, index));
            return rows(select);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The few types there are, one look into the index each. */
    private List<String> types() {
        String sql = "SELECT MIN(type) FROM journal_entry WHERE type > ?";
        List<String> types = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            String type = "";
            while (type != null) {
                types.add(type);
                select.setString(1, type);
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    type = row.getString(1);
                }
            }
            return types;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    long count(JournalConditions conditions) {
        String sql =
                "SELECT COUNT(*) FROM journal_write w JOIN journal_entry e ON e.write_id = w.id"
                        + " WHERE w.position IS NOT NULL"
                        + conditions.ofWrites()
                        + conditions.ofEntries();
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            conditions.bindEntries(select, conditions.bindWrites(select, 1));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static String columns(JournalConditions conditions, boolean states) {
        return COLUMNS.formatted(
                conditions.inside(), states ? "e.before_state, e.after_state" : "NULL, NULL");
    }

    private static List<JournalRow> rows(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            List<JournalRow> read = new ArrayList<>();
            while (rows.next()) {
                read.add(row(rows));
            }
            return read;
        }
    }

    private static JournalRow row(ResultSet row) throws SQLException {
        int number = row.getInt(2);
        String roles = row.getString(6);
        return new JournalRow(
                new FeedPlace(row.getLong(1), number),
                number >= row.getInt(3),
                row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString(5),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getLong(12),
                row.getBoolean(13),
                row.getBoolean(14),
                row.getString(15),
                row.getString(16));
    }

    private static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("the journal can not be read", cause);
    }
}
