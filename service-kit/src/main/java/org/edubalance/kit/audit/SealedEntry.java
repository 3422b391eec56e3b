package org.edubalance.kit.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.edubalance.kit.journal.FeedPlace;

/** An entry of the journal, as far as sealing needs it. */
record SealedEntry(long writeId, int number, byte[] hash) {

    /** All columns of the table; a test compares. */
    static final List<String> COLUMNS =
            List.of(
                    "write_id",
                    "number",
                    "type",
                    "resource_id",
                    "action",
                    "version",
                    "division_code",
                    "town_code",
                    "school_code",
                    "left_division_code",
                    "left_town_code",
                    "before_state",
                    "after_state");

    static SealedEntry of(ResultSet row) throws SQLException {
        Fingerprint fingerprint = new Fingerprint("entry");
        for (int column = 1; column <= COLUMNS.size(); column++) {
            fingerprint.add(row.getString(column));
        }
        return new SealedEntry(row.getLong(1), row.getInt(2), fingerprint.end());
    }

    /** Bound to its write, so that no column of either can be changed alone. */
    Leaf leaf(SealedWrite write) {
        return new Leaf(
                new FeedPlace(write.position(), number),
                write.following(number),
                new Fingerprint("leaf").add(write.hash()).add(hash).end());
    }
}
