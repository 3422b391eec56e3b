package org.edubalance.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the journal in feed order, a bounded piece at a time: however long the journal, however
 * large a write and however rare what is looked for, a call takes limited time and memory, and says
 * where the next one goes on.
 */
@ApplicationScoped
public class JournalReader {

    /** Positions looked through by one statement. */
    private static final long WINDOW = 50_000;

    /** Statements on writes in one call. */
    private static final int MOST_WINDOWS = 10;

    /** Entries looked through in one call, about. */
    private static final int MOST_ENTRIES = 30_000;

    /** Entries looked through by one statement, once it shows that few of them are wanted. */
    private static final int MOST_AT_ONCE = 10_000;

    private final JournalQueries queries;

    JournalReader(JournalQueries queries) {
        this.queries = queries;
    }

    /**
     * A piece of the journal.
     *
     * @param rows at most as many as were asked for
     * @param next where to go on
     * @param end whether everything up to the last position was looked through
     */
    public record Piece(List<JournalRow> rows, FeedPlace next, boolean end) {}

    /**
     * Entries from a place on.
     *
     * @param last last position to read; see {@link JournalNumbering#catchUp}
     */
    public Piece read(FeedPlace from, long last, JournalFilter filter, int limit) {
        JournalConditions conditions = new JournalConditions(filter);
        List<JournalRow> rows = new ArrayList<>();
        FeedPlace place = from;
        int looked = 0;
        int size = sliceSize(limit);
        for (int window = 0; window < MOST_WINDOWS && looked < MOST_ENTRIES; window++) {
            if (place.position() > last) {
                return new Piece(rows, place, true);
            }
            long upTo = Math.min(last, place.position() + WINDOW - 1);
            JournalSlice slice = queries.slice(place, upTo, conditions, size);
            looked += slice.entries();
            List<JournalRow> found =
                    slice.isEmpty() ? List.of() : queries.rows(slice, conditions, filter.states());
            if (rows.size() + found.size() > limit) {
                rows.addAll(found.subList(0, limit - rows.size()));
                return new Piece(rows, rows.get(limit - 1).next(), false);
            }
            rows.addAll(found);
            size = found.size() < slice.entries() / 8 ? Math.min(4 * size, MOST_AT_ONCE) : size;
            place = slice.next();
            if (rows.size() == limit) {
                break;
            }
        }
        return new Piece(rows, place, place.position() > last);
    }

    /** All entries of one resource from a place on, few as they are. */
    public List<JournalRow> ofResource(FeedPlace from, JournalFilter filter, int limit) {
        return queries.ofResource(from, new JournalConditions(filter), filter, limit);
    }

    /** How many entries there are. */
    public long count(JournalFilter filter) {
        return queries.count(new JournalConditions(filter));
    }

    /** The place before the first write that got its position at the instant or later. */
    public FeedPlace firstSince(Instant instant) {
        long low = 1;
        long high = queries.lastPosition() + 1;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (queries.numberedBefore(middle, instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return FeedPlace.before(low);
    }

    /** Whether the first write from this place on got its position before the instant. */
    public boolean isOlder(FeedPlace place, Instant instant) {
        return queries.numberedBefore(place.position(), instant);
    }

    private static int sliceSize(int limit) {
        return Math.max(200, Math.min(2 * limit, 2_000));
    }
}
