package org.edubalance.kit.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The journal of a service: every write announces itself before it changes anything, and leaves an
 * entry for each resource, all in its own transaction. The audit trail, the change feed and the
 * answer to "is this instant settled" are made from it.
 *
 * <p>A transaction calls {@link #begin} after its reads and right before its first change, then
 * writes and flushes, then calls {@link #record} for each resource. Between {@code begin} and the
 * flush, history dates every change with one instant, taken after the announcement: so a reader as
 * of an instant sees either the whole transaction or nothing of it. Since the instant is taken
 * after the reads, and changes are checked against the versions read, no change can be dated before
 * one that it builds on.
 */
@ApplicationScoped
public class Journal {

    private static final String KEY = Journal.class.getName();

    private final TransactionSynchronizationRegistry transactions;
    private final JournalStore store;
    private final StateJson states;
    private final Author author;
    private final EntityManager entities;

    Journal(
            TransactionSynchronizationRegistry transactions,
            JournalStore store,
            StateJson states,
            Author author,
            EntityManager entities) {
        this.transactions = transactions;
        this.store = store;
        this.states = states;
        this.author = author;
        this.entities = entities;
    }

    /**
     * Announces that the transaction under way is about to change records of these divisions, and
     * dates what follows. Changes of other divisions must be flushed before; calling it again for
     * the same ones is cheap.
     *
     * @param divisionCodes divisions at any level; what lies within a county counts as the county's
     */
    public void begin(String... divisionCodes) {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("the journal needs a transaction");
        }
        Open open = open();
        TreeSet<String> counties = new TreeSet<>();
        for (String code : divisionCodes) {
            counties.add(Place.countyOf(code));
        }
        boolean known = open.announced.keySet().containsAll(counties);
        if (!known) {
            flushUnderPresentDate(open);
            if (open.announced.isEmpty()) {
                store.fixView();
            }
            Announcement last = null;
            for (String county : counties) {
                if (!open.announced.containsKey(county)) {
                    last = store.announce(county, author.get());
                    open.announced.put(county, new Announced(last.id()));
                }
            }
            open.dateWith(last.instant(), counties);
        } else {
            BigDecimal instant = open.latestOf(counties);
            if (!instant.equals(open.date)) {
                flushUnderPresentDate(open);
                open.dateWith(instant, List.of());
            }
        }
        store.date(open.date);
    }

    /** Resources that are about to be written together, in the transaction under way. */
    public Recording recording() {
        return new Recording(this, entities);
    }

    /**
     * Records one resource that was changed; its version must be the one that is stored, so flush
     * first.
     *
     * @throws IllegalStateException when the division was not announced by {@link #begin}
     */
    public void record(JournalEntry entry) {
        Open open = open();
        Announced announced = open.announced.get(entry.place().county());
        if (announced == null) {
            throw new IllegalStateException(
                    "%s %s was written without an announcement for %s"
                            .formatted(entry.type(), entry.id(), entry.place().county()));
        }
        if (entry.cameFromAnotherCounty()) {
            announced.moved++;
        }
        open.waiting.add(
                new StoredEntry(
                        announced.id,
                        ++announced.entries,
                        entry,
                        states.of(entry.before()),
                        states.of(entry.after())));
        if (open.waiting.size() >= JournalStore.BATCH) {
            open.writeWaiting();
        }
    }

    private void flushUnderPresentDate(Open open) {
        if (open.date != null) {
            entities.flush();
        }
    }

    private Open open() {
        Object open = transactions.getResource(KEY);
        if (open == null) {
            Open opened = new Open();
            // the session takes part from here on: at the end of the transaction none can be opened
            entities.isJoinedToTransaction();
            transactions.putResource(KEY, opened);
            transactions.registerInterposedSynchronization(opened);
            return opened;
        }
        return (Open) open;
    }

    /** A write's row in the journal. */
    record Announcement(long id, BigDecimal instant) {}

    private static final class Announced {
        private final long id;
        private BigDecimal instant;
        private int entries;
        private int moved;

        Announced(long id) {
            this.id = id;
        }
    }

    /** What the transaction under way has announced and recorded. */
    private final class Open implements Synchronization {

        private final Map<String, Announced> announced = new LinkedHashMap<>();
        private final List<StoredEntry> waiting = new ArrayList<>();
        private BigDecimal date;

        /** The instant of some divisions is the one of the last announcement among them. */
        void dateWith(BigDecimal instant, Iterable<String> counties) {
            date = instant;
            counties.forEach(county -> announced.get(county).instant = instant);
        }

        BigDecimal latestOf(Iterable<String> counties) {
            BigDecimal latest = null;
            for (String county : counties) {
                BigDecimal instant = announced.get(county).instant;
                latest = latest == null ? instant : latest.max(instant);
            }
            return latest;
        }

        void writeWaiting() {
            store.add(waiting);
            waiting.clear();
        }

        @Override
        public void beforeCompletion() {
            entities.flush();
            writeWaiting();
            announced
                    .values()
                    .forEach(
                            write ->
                                    store.finish(
                                            write.id, write.instant, write.entries, write.moved));
        }

        @Override
        public void afterCompletion(int status) {
            // the connection is put right as it goes back to the pool: see SessionReset
        }
    }
}
