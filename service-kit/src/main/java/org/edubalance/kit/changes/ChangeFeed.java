package org.edubalance.kit.changes;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.edubalance.kit.journal.FeedPlace;
import org.edubalance.kit.journal.JournalFilter;
import org.edubalance.kit.journal.JournalNumbering;
import org.edubalance.kit.journal.JournalReader;

/** Reads the feed, and waits for something new without holding a thread or a connection. */
@ApplicationScoped
class ChangeFeed {

    private static final Duration PAUSE = Duration.ofMillis(200);

    private final JournalNumbering numbering;
    private final JournalReader journal;
    private final ChangeCursors cursors;

    ChangeFeed(JournalNumbering numbering, JournalReader journal, ChangeCursors cursors) {
        this.numbering = numbering;
        this.journal = journal;
        this.cursors = cursors;
    }

    /**
     * Changes after a cursor.
     *
     * @param patience how long to wait when there are none
     */
    Uni<ChangePage> after(String cursor, JournalFilter filter, int limit, Duration patience) {
        long last = numbering.catchUp();
        FeedPlace from = cursors.read(cursor, last);
        long deadline = System.nanoTime() + patience.toNanos();
        return next(journal.read(from, last, filter, limit), filter, limit, deadline);
    }

    private Uni<ChangePage> next(
            JournalReader.Piece piece, JournalFilter filter, int limit, long deadline) {
        long left = deadline - System.nanoTime();
        if (!piece.rows().isEmpty() || left <= 0) {
            return Uni.createFrom().item(page(piece));
        }
        Duration pause =
                piece.end() ? shorter(PAUSE, Duration.ofNanos(left)) : Duration.ofMillis(1);
        return Uni.createFrom()
                .voidItem()
                .onItem()
                .delayIt()
                .by(pause)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .chain(() -> next(read(piece.next(), filter, limit), filter, limit, deadline));
    }

    private JournalReader.Piece read(FeedPlace from, JournalFilter filter, int limit) {
        long last = numbering.catchUp();
        return last < from.position()
                ? new JournalReader.Piece(List.of(), from, true)
                : journal.read(from, last, filter, limit);
    }

    private ChangePage page(JournalReader.Piece piece) {
        return new ChangePage(
                piece.rows().stream().map(ChangeResponse::of).toList(),
                cursors.write(piece.next()));
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
