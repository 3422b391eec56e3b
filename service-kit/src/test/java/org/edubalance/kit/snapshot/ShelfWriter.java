package org.edubalance.kit.snapshot;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.journal.Author;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.JournalEntry;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.probe.Shelf;

/** Writes shelves as a service does, and can be held open before it commits. */
@ApplicationScoped
public class ShelfWriter {

    private final Journal journal;
    private final Author author;
    private final EntityManager entities;

    ShelfWriter(Journal journal, Author author, EntityManager entities) {
        this.journal = journal;
        this.author = author;
        this.entities = entities;
    }

    /** A transaction that has written everything and waits to be let go. */
    public static final class Held {
        final CountDownLatch written = new CountDownLatch(1);
        final CountDownLatch go = new CountDownLatch(1);
        volatile boolean rollback;
    }

    /** Undoes a transaction. */
    static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Sets the books of some shelves of a county. */
    public void write(String county, int books, String... codes) {
        Held free = new Held();
        free.go.countDown();
        write(county, books, free, codes);
    }

    /** Sets the books of some shelves, and stays open until the hold is let go. */
    @ActivateRequestContext
    public void write(String county, int books, Held hold, String... codes) {
        author.actFor(
                new Caller("writer", Set.of("editor"), DivisionCode.fromString(county), null),
                "0af7651916cd43dd8448eb211c80319c");
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (String code : codes) {
                                set(county, books, code);
                            }
                            hold.written.countDown();
                            await(hold.go);
                            if (hold.rollback) {
                                throw new GaveUp();
                            }
                        });
    }

    private void set(String county, int books, String code) {
        Shelf shelf = entities.find(Shelf.class, code);
        journal.begin(county);
        boolean fresh = shelf == null;
        if (fresh) {
            shelf = new Shelf();
            shelf.code = code;
            shelf.divisionCode = county;
            entities.persist(shelf);
        }
        shelf.books = books;
        entities.flush();
        journal.record(
                fresh
                        ? JournalEntry.created(
                                "shelf", code, shelf.version, Place.of(county), shelf)
                        : JournalEntry.changed(
                                "shelf", code, shelf.version, Place.of(county), shelf, shelf));
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(60, SECONDS)) {
                throw new IllegalStateException("never let go");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
