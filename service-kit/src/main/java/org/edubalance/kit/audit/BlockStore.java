package org.edubalance.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.edubalance.kit.journal.FeedPlace;

/** The blocks' rows. */
@ApplicationScoped
class BlockStore {

    private static final String COLUMNS =
            """
            SELECT number, first_position, first_number, last_position, last_number, leaves,
                leaf_hashes, previous_hash, sealed_at, hash
            FROM audit_block
            """;

    /** Blocks read at once: a few megabytes. */
    private static final int PAGE = 50;

    private final DataSource database;

    BlockStore(DataSource database) {
        this.database = database;
    }

    /**
     * Takes the right to seal until the transaction ends.
     *
     * @return whether nobody else has it
     */
    boolean lock() {
        String sql = "SELECT id FROM audit_sealing WHERE id = 1 FOR UPDATE SKIP LOCKED";
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    Optional<Block> last() {
        return latest(1).stream().findFirst();
    }

    /** The newest blocks, newest first. */
    List<Block> latest(int count) {
        return read(COLUMNS + " ORDER BY number DESC LIMIT ?", count);
    }

    /** Some blocks after a number, in order, whatever their own numbers. */
    List<Block> following(long number) {
        return read(COLUMNS + " WHERE number > ? ORDER BY number LIMIT " + PAGE, number);
    }

    void add(Block block) {
        String sql =
                """
                INSERT INTO audit_block (number, first_position, first_number, last_position,
                    last_number, leaves, leaf_hashes, previous_hash, sealed_at, hash)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setLong(1, block.number());
            insert.setLong(2, block.first().position());
            insert.setInt(3, block.first().number());
            insert.setLong(4, block.last().position());
            insert.setInt(5, block.last().number());
            insert.setInt(6, block.leaves());
            insert.setBytes(7, block.leafHashes());
            insert.setBytes(8, block.previousHash());
            insert.setObject(9, LocalDateTime.ofInstant(block.sealedAt(), ZoneOffset.UTC));
            insert.setBytes(10, block.hash());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many writes have a position that is not sealed yet. */
    long unsealed(long sealedPosition) {
        String sql = "SELECT COUNT(*) FROM journal_write WHERE position > ?";
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, sealedPosition);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private List<Block> read(String sql, long parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, parameter);
            try (ResultSet rows = select.executeQuery()) {
                List<Block> blocks = new ArrayList<>();
                while (rows.next()) {
                    blocks.add(block(rows));
                }
                return blocks;
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Block block(ResultSet row) throws SQLException {
        return new Block(
                row.getLong(1),
                new FeedPlace(row.getLong(2), row.getInt(3)),
                new FeedPlace(row.getLong(4), row.getInt(5)),
                row.getInt(6),
                row.getBytes(7),
                row.getBytes(8),
                row.getObject(9, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getBytes(10));
    }

    private static IllegalStateException failed(SQLException cause) {
        return new IllegalStateException("the audit blocks can not be reached", cause);
    }
}
