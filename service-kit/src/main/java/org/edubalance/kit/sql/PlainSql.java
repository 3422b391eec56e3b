package org.edubalance.kit.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Statements on the service's own database that never get in the way of its entities. Each takes
 * part in the transaction under way, if there is one. Instants are stored as UTC.
 */
@ApplicationScoped
public class PlainSql {

    private final DataSource database;

    PlainSql(DataSource database) {
        this.database = database;
    }

    /** Runs a statement; answers how many rows it changed. */
    public int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses a statement", e);
        }
    }

    /** Runs one statement for many rows. */
    public void batch(String sql, List<Object[]> rows) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses a statement", e);
        }
    }

    /** All rows of an answer; meant for few. */
    public <T> List<T> list(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses a query", e);
        }
    }

    /** The first row of an answer. */
    public <T> Optional<T> first(String sql, Reading<T> reading, Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** An instant of a row; {@code null} when there is none. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(
                    i + 1,
                    value instanceof Instant at
                            ? LocalDateTime.ofInstant(at, ZoneOffset.UTC)
                            : value);
        }
    }

    /** Makes something of a row. */
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
