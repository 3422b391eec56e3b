package org.edubalance.kit.changes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.edubalance.kit.journal.FeedPlace;
import org.edubalance.kit.journal.JournalNumbering;
import org.edubalance.kit.journal.JournalReader;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.ListPosition;
import org.edubalance.kit.problem.ProblemType;

/** Places in the change feed, as callers keep them; lists ask for the present one. */
@ApplicationScoped
public class ChangeCursors implements ListPosition {

    /** How long the feed is kept. */
    static final Duration KEPT = Duration.ofDays(90);

    private final JournalNumbering numbering;
    private final JournalReader journal;

    ChangeCursors(JournalNumbering numbering, JournalReader journal) {
        this.numbering = numbering;
        this.journal = journal;
    }

    /** The feed's present end: whatever a read from now on does not see comes after it. */
    @Override
    public Optional<String> now() {
        return Optional.of(write(FeedPlace.before(numbering.lastPosition() + 1)));
    }

    /** A write gets its place after it has changed anything, so what came later stands later. */
    @Override
    public Optional<String> at(Instant asOf) {
        return Optional.of(write(journal.firstSince(asOf)));
    }

    String write(FeedPlace place) {
        return Cursor.after(Long.toString(place.position()), Integer.toString(place.number()))
                .write();
    }

    /**
     * Reads a cursor that a caller hands back; none is the oldest place that is kept.
     *
     * @param last last position of the feed, read after the cursor came in
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is not a cursor of the feed,
     *     410 when what comes after it is no longer kept, or was lost with a database that was put
     *     back to an earlier day
     */
    FeedPlace read(String after, long last) {
        Instant kept = Instant.now().minus(KEPT);
        if (after == null) {
            return journal.firstSince(kept);
        }
        FeedPlace place = place(Cursor.read(after, 2));
        if (place.position() > last + 1 || journal.isOlder(place, kept)) {
            throw ProblemType.CURSOR_EXPIRED.because(
                    "变更只保留 " + KEPT.toDays() + " 天，请重新全量读取后从其 Change-Cursor 继续",
                    "Changes are kept for %d days; load in full and go on from its Change-Cursor"
                            .formatted(KEPT.toDays()));
        }
        return place;
    }

    private static FeedPlace place(Cursor cursor) {
        try {
            return new FeedPlace(
                    Long.parseLong(cursor.key().get(0)), Integer.parseInt(cursor.key().get(1)));
        } catch (NumberFormatException otherList) {
            throw ProblemType.BAD_CURSOR.because(
                    "after 须原样取自变更流的 next 或 Change-Cursor",
                    "'after' has to be taken as it is from 'next' or Change-Cursor");
        }
    }
}
