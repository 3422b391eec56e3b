package org.edubalance.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.snapshot.SessionReset;

/** The journal's rows; each method takes part in the transaction under way. */
@ApplicationScoped
class JournalStore {

    /** Most entries that wait in memory. */
    static final int BATCH = 500;

    private final DataSource database;
    private final SessionReset sessions;

    JournalStore(DataSource database, SessionReset sessions) {
        this.database = database;
        this.sessions = sessions;
    }

    /**
     * Fixes what the transaction's reads see, if no read has yet: the instant of the announcement
     * has to be later than that.
     */
    void fixView() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT position FROM journal_head")) {
            row.next();
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can not be read", e);
        }
    }

    /**
     * Inserts the row that announces a write. The instant that comes back was read after the row
     * was in place, so whoever does not see the row yet has asked for an earlier one.
     */
    Journal.Announcement announce(String county, Author.Signature author) {
        String sql =
                """
                INSERT INTO journal_write (division_code, announced_at, subject, roles,
                    caller_division_code, trace_id)
                VALUES (?, TIMESTAMPADD(MICROSECOND, UNIX_TIMESTAMP(SYSDATE(6)) * 1000000,
                    '1970-01-01'), ?, ?, ?, ?)
                RETURNING id, UNIX_TIMESTAMP(SYSDATE(6))
                """;
        Caller caller = author.caller();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, county);
            insert.setString(2, caller.subject());
            insert.setString(3, String.join(",", caller.roles().stream().sorted().toList()));
            insert.setString(4, caller.division().value());
            insert.setString(5, author.traceId());
            try (ResultSet row = insert.executeQuery()) {
                row.next();
                return new Journal.Announcement(row.getLong(1), row.getBigDecimal(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the write can not be announced", e);
        }
    }

    /** Lets history date all that follows on this connection with the instant. */
    void date(BigDecimal instant) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            sessions.mark(connection);
            statement.execute("SET timestamp = " + instant.toPlainString());
        } catch (SQLException e) {
            throw new IllegalStateException("the write can not be dated", e);
        }
    }

    void add(List<StoredEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        String sql =
                """
                INSERT INTO journal_entry (write_id, number, type, resource_id, action, version,
                    division_code, town_code, school_code, left_division_code, left_town_code,
                    before_state, after_state)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            for (StoredEntry stored : entries) {
                bind(insert, stored);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can not be written", e);
        }
    }

    private static void bind(PreparedStatement insert, StoredEntry stored) throws SQLException {
        JournalEntry entry = stored.entry();
        insert.setLong(1, stored.writeId());
        insert.setInt(2, stored.number());
        insert.setString(3, entry.type());
        insert.setString(4, entry.id());
        insert.setString(5, entry.action());
        insert.setLong(6, entry.version());
        insert.setString(7, entry.place().divisionCode());
        insert.setString(8, entry.place().townCode());
        insert.setString(9, entry.place().schoolCode());
        if (entry.left() == null) {
            insert.setNull(10, Types.VARCHAR);
            insert.setNull(11, Types.VARCHAR);
        } else {
            insert.setString(10, entry.left().divisionCode());
            insert.setString(11, entry.left().townCode());
        }
        insert.setString(12, stored.before());
        insert.setString(13, stored.after());
    }

    void finish(long writeId, BigDecimal instant, int entries, int moved) {
        String sql =
                "UPDATE journal_write SET effective_at = ?, entries = ?, moved = ? WHERE id = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setObject(1, utc(instant));
            update.setInt(2, entries);
            update.setInt(3, moved);
            update.setLong(4, writeId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the write can not be finished", e);
        }
    }

    private static LocalDateTime utc(BigDecimal unixSeconds) {
        long micros = unixSeconds.movePointRight(6).longValue();
        return LocalDateTime.ofInstant(
                Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000),
                ZoneOffset.UTC);
    }
}
