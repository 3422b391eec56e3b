package org.edubalance.kit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.edubalance.kit.journal.FeedPlace;

/**
 * A write of the journal, as far as sealing needs it.
 *
 * @param entries how many entries it says to have
 * @param hash over all its columns
 */
record SealedWrite(long id, long position, int entries, byte[] hash) {

    /** All columns of the table; a test compares. */
    static final List<String> COLUMNS =
            List.of(
                    "id",
                    "position",
                    "division_code",
                    "announced_at",
                    "effective_at",
                    "subject",
                    "roles",
                    "caller_division_code",
                    "trace_id",
                    "entries",
                    "moved",
                    "numbered_at");

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS");

    static SealedWrite of(ResultSet row) throws SQLException {
        Fingerprint fingerprint = new Fingerprint("write");
        for (String column : COLUMNS) {
            fingerprint.add(column.endsWith("_at") ? instant(row, column) : row.getString(column));
        }
        return new SealedWrite(
                row.getLong("id"),
                row.getLong("position"),
                row.getInt("entries"),
                fingerprint.end());
    }

    /** Written in one way, whatever the driver thinks of dates. */
    private static String instant(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : INSTANT.format(value);
    }

    Leaf leaf() {
        return new Leaf(FeedPlace.before(position), following(0), hash);
    }

    /** The place that the leaf after entry {@code number} has to have. */
    FeedPlace following(int number) {
        return number < entries
                ? new FeedPlace(position, number + 1)
                : FeedPlace.before(position + 1);
    }
}
