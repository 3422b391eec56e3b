package org.edubalance.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.journal.FeedPlace;
import org.edubalance.kit.journal.JournalFilter;
import org.edubalance.kit.journal.JournalNumbering;
import org.edubalance.kit.journal.JournalReader;
import org.edubalance.kit.journal.JournalRow;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.Page;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.kit.problem.ProblemType;

/** The journal as a list: oldest first, in the order of the feed. */
@ApplicationScoped
class AuditEvents {

    private final JournalNumbering numbering;
    private final JournalReader journal;

    AuditEvents(JournalNumbering numbering, JournalReader journal) {
        this.numbering = numbering;
        this.journal = journal;
    }

    Page<AuditEventResponse> page(PageQuery page, JournalFilter filter) {
        long last = numbering.catchUp();
        FeedPlace from = page.cursor(2).map(AuditEvents::place).orElseGet(() -> beginning(filter));
        List<JournalRow> rows =
                filter.resourceId() == null
                        ? read(from, last, filter, page.fetch())
                        : journal.ofResource(from, filter, page.fetch());
        return Page.of(page, rows, AuditEvents::cursor, () -> journal.count(filter))
                .map(AuditEventResponse::of);
    }

    private FeedPlace beginning(JournalFilter filter) {
        return filter.from() == null ? FeedPlace.START : journal.firstSince(filter.from());
    }

    private List<JournalRow> read(FeedPlace from, long last, JournalFilter filter, int most) {
        List<JournalRow> rows = new ArrayList<>();
        FeedPlace place = from;
        boolean end = false;
        while (!end && rows.size() < most) {
            JournalReader.Piece piece = journal.read(place, last, filter, most - rows.size());
            rows.addAll(piece.rows());
            place = piece.next();
            end = piece.end();
        }
        return rows;
    }

    private static Cursor cursor(JournalRow row) {
        return Cursor.after(
                Long.toString(row.next().position()), Integer.toString(row.next().number()));
    }

    private static FeedPlace place(Cursor cursor) {
        try {
            return new FeedPlace(
                    Long.parseLong(cursor.key().get(0)), Integer.parseInt(cursor.key().get(1)));
        } catch (NumberFormatException otherList) {
            throw ProblemType.BAD_CURSOR.because(
                    "after 须原样取自上一页的 next",
                    "'after' has to be taken as it is from 'next' of the page before");
        }
    }
}
