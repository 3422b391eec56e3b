package org.edubalance.kit.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.edubalance.kit.journal.FeedPlace;

/**
 * The leaves of the journal in feed order, as they are stored now, a bounded number at a time. It
 * reads what is there, and does not rely on what is said to be there.
 */
final class Leaves {

    private static final int WRITES = 500;
    private static final int ENTRIES = 1_000;

    private static final String ORDERED_WRITES =
            "SELECT "
                    + String.join(", ", SealedWrite.COLUMNS)
                    + " FROM journal_write WHERE position > ? AND position <= ?"
                    + " ORDER BY position LIMIT "
                    + WRITES;

    private static final String ENTRY_COLUMNS =
            "SELECT " + String.join(", ", SealedEntry.COLUMNS) + " FROM journal_entry WHERE ";

    private final DataSource database;
    private final long last;
    private final Queue<SealedWrite> writes = new ArrayDeque<>();
    private final Queue<Leaf> leaves = new ArrayDeque<>();
    private long readUpTo;
    private SealedWrite large;
    private int largeUpTo;

    /**
     * @param last last position to read
     */
    private Leaves(DataSource database, long readUpTo, long last) {
        this.database = database;
        this.readUpTo = readUpTo;
        this.last = last;
    }

    /** Everything that is stored, whatever its position. */
    static Leaves all(DataSource database, long last) {
        return new Leaves(database, Long.MIN_VALUE, last);
    }

    /** The leaves behind the last one that was sealed. */
    static Leaves after(DataSource database, FeedPlace sealed, long last) {
        Leaves leaves = new Leaves(database, sealed.position() - 1, last);
        leaves.skip(sealed);
        return leaves;
    }

    /** The next leaf; empty at the end. */
    Optional<Leaf> next() {
        while (leaves.isEmpty() && readMore()) {
            // a write in progress may turn out to have no further entries
        }
        return Optional.ofNullable(leaves.poll());
    }

    private boolean readMore() {
        try (Connection connection = database.getConnection()) {
            if (large != null) {
                readLarge(connection);
                return true;
            }
            if (writes.isEmpty()) {
                readWrites(connection);
            }
            if (writes.isEmpty()) {
                return false;
            }
            readEntries(connection);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can not be read", e);
        }
    }

    /** The first write was sealed, perhaps with some of its entries. */
    private void skip(FeedPlace sealed) {
        try (Connection connection = database.getConnection()) {
            readWrites(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the journal can not be read", e);
        }
        if (!writes.isEmpty() && writes.peek().position() == sealed.position()) {
            large = writes.poll();
            largeUpTo = sealed.number();
        }
    }

    private void readWrites(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ORDERED_WRITES)) {
            select.setLong(1, readUpTo);
            select.setLong(2, last);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    SealedWrite write = SealedWrite.of(rows);
                    writes.add(write);
                    readUpTo = write.position();
                }
            }
        }
    }

    private void readEntries(Connection connection) throws SQLException {
        List<SealedWrite> several = takeSeveral();
        if (several.isEmpty()) {
            large = writes.poll();
            largeUpTo = Integer.MIN_VALUE;
            leaves.add(large.leaf());
            return;
        }
        Map<Long, List<SealedEntry>> entries = entries(connection, several);
        for (SealedWrite write : several) {
            leaves.add(write.leaf());
            entries.getOrDefault(write.id(), List.of()).stream()
                    .sorted(Comparator.comparingInt(SealedEntry::number))
                    .forEach(entry -> leaves.add(entry.leaf(write)));
        }
    }

    /** Whole writes that are small enough together; none when the first is large alone. */
    private List<SealedWrite> takeSeveral() {
        List<SealedWrite> several = new ArrayList<>();
        int entries = 0;
        while (!writes.isEmpty() && entries + (long) writes.peek().entries() <= ENTRIES) {
            entries += Math.max(0, writes.peek().entries());
            several.add(writes.poll());
        }
        return several;
    }

    private static Map<Long, List<SealedEntry>> entries(
            Connection connection, List<SealedWrite> several) throws SQLException {
        String ids =
                several.stream()
                        .map(write -> Long.toString(write.id()))
                        .collect(Collectors.joining(","));
        Map<Long, List<SealedEntry>> entries = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(ENTRY_COLUMNS + "write_id IN (" + ids + ")")) {
            while (rows.next()) {
                SealedEntry entry = SealedEntry.of(rows);
                entries.computeIfAbsent(entry.writeId(), id -> new ArrayList<>()).add(entry);
            }
        }
        return entries;
    }

    private void readLarge(Connection connection) throws SQLException {
        String sql = ENTRY_COLUMNS + "write_id = ? AND number > ? ORDER BY number LIMIT " + ENTRIES;
        int count = 0;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, large.id());
            select.setInt(2, largeUpTo);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    count++;
                    SealedEntry entry = SealedEntry.of(rows);
                    largeUpTo = entry.number();
                    leaves.add(entry.leaf(large));
                }
            }
        }
        if (count < ENTRIES) {
            large = null;
        }
    }
}
