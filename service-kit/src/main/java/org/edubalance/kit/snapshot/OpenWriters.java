package org.edubalance.kit.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edubalance.kit.division.DivisionCode;

/**
 * Who is writing at the moment. A writer's announcement can be seen by a dirty read as soon as it
 * is made, and by an ordinary read once the writer has ended: the difference is who still writes.
 */
@ApplicationScoped
class OpenWriters {

    private static final String UNNUMBERED =
            """
            SELECT id, announced_at FROM journal_write
            WHERE position IS NULL
                AND (division_code LIKE ? OR ? LIKE CONCAT(division_code, '%')
                    OR division_code = '0')
            """;

    private final DataSource database;
    private volatile Optional<Instant> since = Optional.empty();

    OpenWriters(DataSource database) {
        this.database = database;
    }

    /** The database's clock, by which history dates changes. */
    Instant now() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT UNIX_TIMESTAMP(SYSDATE(6))")) {
            row.next();
            return instant(row.getBigDecimal(1).movePointRight(6).longValueExact());
        } catch (SQLException e) {
            throw new IllegalStateException("the clock can not be read", e);
        }
    }

    /** Since when history is kept; empty where none is. It is set by migrations, so read once. */
    Optional<Instant> historySince() {
        if (since.isEmpty()) {
            since = readHistorySince();
        }
        return since;
    }

    private Optional<Instant> readHistorySince() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(since) FROM history_kept")) {
            row.next();
            return Optional.ofNullable(row.getObject(1, LocalDateTime.class))
                    .map(since -> since.toInstant(ZoneOffset.UTC));
        } catch (SQLException e) {
            throw new IllegalStateException("the start of history can not be read", e);
        }
    }

    /**
     * When the first of those who still write records of the division announced itself, as far as
     * that was not after {@code until}; empty when nobody did.
     */
    Optional<Instant> earliest(DivisionCode division, Instant until) {
        try (Connection connection = database.getConnection()) {
            Map<Long, Instant> announced = announced(connection, division, until);
            if (!announced.isEmpty()) {
                removeCommitted(connection, announced);
            }
            return announced.values().stream().min(Instant::compareTo);
        } catch (SQLException e) {
            throw new IllegalStateException("open writers can not be read", e);
        }
    }

    private static Map<Long, Instant> announced(
            Connection connection, DivisionCode division, Instant until) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_UNCOMMITTED);
        try (PreparedStatement select = connection.prepareStatement(UNNUMBERED)) {
            select.setString(1, division.prefix() + "%");
            select.setString(2, division.prefix());
            try (ResultSet rows = select.executeQuery()) {
                Map<Long, Instant> announced = new LinkedHashMap<>();
                while (rows.next()) {
                    Instant at = rows.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    if (!at.isAfter(until)) {
                        announced.put(rows.getLong(1), at);
                    }
                }
                return announced;
            }
        } finally {
            connection.setTransactionIsolation(isolation);
        }
    }

    private static void removeCommitted(Connection connection, Map<Long, Instant> announced)
            throws SQLException {
        String ids =
                announced.keySet().stream().map(String::valueOf).collect(Collectors.joining(","));
        String sql = "SELECT id FROM journal_write WHERE id IN (" + ids + ")";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                announced.remove(rows.getLong(1));
            }
        }
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
    }
}
