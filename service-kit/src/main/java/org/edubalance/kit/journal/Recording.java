package org.edubalance.kit.journal;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Some resources that are written together: what they were, and then what they have become. Use one
 * a flush: say of each resource that it is about to change or is new, then {@link #write()}.
 */
public final class Recording {

    private final Journal journal;
    private final EntityManager entities;
    private final Map<Recorded, Before> touched = new LinkedHashMap<>();
    private final List<String> divisions = new ArrayList<>();

    Recording(Journal journal, EntityManager entities) {
        this.journal = journal;
        this.entities = entities;
    }

    private record Before(long version, Place place, Object state, String action) {}

    /** A stored resource is about to be changed; call it before the change. */
    public void changing(Recorded resource) {
        changing(resource, JournalEntry.CHANGED);
    }

    /**
     * The same, by the domain's own word for what is done.
     *
     * @param action UPPER_SNAKE: {@code VERIFIED}
     */
    public void changing(Recorded resource, String action) {
        touched.computeIfAbsent(
                resource,
                stored ->
                        new Before(
                                stored.journalVersion(),
                                stored.journalPlace(),
                                stored.journalState(),
                                action));
    }

    /** A resource is new. */
    public void creating(Recorded resource) {
        touched.putIfAbsent(resource, new Before(-1, null, null, JournalEntry.CREATED));
    }

    /** A stored resource is about to be removed; call it before. */
    public void deleting(Recorded resource) {
        changing(resource, JournalEntry.DELETED);
    }

    /** Announces another division than those of the resources. */
    public void alsoIn(String divisionCode) {
        divisions.add(divisionCode);
    }

    /**
     * Announces the write, writes everything that is waiting in the persistence context, and
     * records each resource that was changed by it; one that is as it was leaves no entry.
     */
    public void write() {
        if (touched.isEmpty()) {
            return;
        }
        TreeSet<String> places = new TreeSet<>(divisions);
        touched.forEach(
                (resource, before) -> {
                    places.add(resource.journalPlace().divisionCode());
                    if (before.place() != null) {
                        places.add(before.place().divisionCode());
                    }
                });
        journal.begin(places.toArray(String[]::new));
        entities.flush();
        touched.forEach(this::record);
        touched.clear();
    }

    private void record(Recorded resource, Before before) {
        boolean removed = before.action().equals(JournalEntry.DELETED);
        if (!removed && resource.journalVersion() == before.version()) {
            return;
        }
        journal.record(
                new JournalEntry(
                        resource.journalType(),
                        resource.journalId(),
                        before.action(),
                        resource.journalVersion(),
                        resource.journalPlace(),
                        before.place(),
                        before.state(),
                        removed ? null : resource.journalState()));
    }
}
