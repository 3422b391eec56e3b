package org.edubalance.kit.idempotency;

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
import org.edubalance.kit.problem.ProblemType;

/**
 * Keys and their answers in the service's own database. Each method takes part in the transaction
 * under way; that is the point: a key is there exactly when the effect is.
 */
@ApplicationScoped
class IdempotencyStore {

    private static final int LOCK_WAIT = 1205;

    private final DataSource database;

    IdempotencyStore(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the key; a transaction that has it makes this one wait. IGNORE is for a key that has an
     * answer: that is no failure, and must not stand in the log as one.
     *
     * @return false when the key has an answer
     */
    boolean claim(IdempotencyKey key, byte[] fingerprint, Instant now) {
        String sql =
                """
                SET STATEMENT innodb_lock_wait_timeout = 5 FOR
                INSERT IGNORE INTO idempotency_key (scope, fingerprint, created_at) VALUES (?, ?, ?)""";
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setBytes(1, key.scope());
            insert.setBytes(2, fingerprint);
            insert.setObject(3, utc(now));
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (e.getErrorCode() == LOCK_WAIT) {
                throw ProblemType.IDEMPOTENCY_KEY_IN_FLIGHT
                        .because(
                                "使用此 Idempotency-Key 的第一个请求尚未完成",
                                "The first request with this Idempotency-Key is still under way")
                        .header("Retry-After", "5");
            }
            throw new IllegalStateException("an idempotency key could not be taken", e);
        }
    }

    void keep(IdempotencyKey key, KeptAnswer answer) {
        String sql = "UPDATE idempotency_key SET answer = ? WHERE scope = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            update.setBytes(1, Sealed.with(key).seal(answer.toBytes()));
            update.setBytes(2, key.scope());
            if (update.executeUpdate() != 1) {
                throw new IllegalStateException("the idempotency key was not claimed");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an answer could not be kept", e);
        }
    }

    Optional<Kept> find(IdempotencyKey key) {
        String sql = "SELECT fingerprint, answer FROM idempotency_key WHERE scope = ?";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setBytes(1, key.scope());
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new Kept(
                                        row.getBytes(1),
                                        KeptAnswer.fromBytes(
                                                Sealed.with(key).open(row.getBytes(2)))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an idempotency key could not be read", e);
        }
    }

    /**
     * Forgets some of the keys from before the instant, oldest first. They are looked up without
     * locks and then deleted one by one, so that no gap is locked that others insert into.
     *
     * @return how many
     */
    int forget(Instant before, int most) {
        String old =
                """
                SELECT scope FROM idempotency_key WHERE created_at < ?
                ORDER BY created_at LIMIT ?""";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(old);
                PreparedStatement delete =
                        connection.prepareStatement(
                                "DELETE FROM idempotency_key WHERE scope = ?")) {
            query.setObject(1, utc(before));
            query.setInt(2, most);
            List<byte[]> scopes = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    scopes.add(rows.getBytes(1));
                }
            }
            for (byte[] scope : scopes) {
                delete.setBytes(1, scope);
                delete.addBatch();
            }
            delete.executeBatch();
            return scopes.size();
        } catch (SQLException e) {
            throw new IllegalStateException("old idempotency keys could not be deleted", e);
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    /**
     * What is kept under a key.
     *
     * @param fingerprint of the first request
     * @param answer that it was given
     */
    record Kept(byte[] fingerprint, KeptAnswer answer) {}
}
