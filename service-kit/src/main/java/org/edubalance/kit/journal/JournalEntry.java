package org.edubalance.kit.journal;

import java.util.Objects;

/**
 * One resource that was written.
 *
 * @param type what it is, as in the change feed: {@code school}
 * @param id its natural code where there is one, else its identifier
 * @param action what was done, UPPER_SNAKE: {@code CREATED}, {@code CHANGED}, {@code DELETED}, or
 *     the domain's own word ({@code VERIFIED})
 * @param version version after the write
 * @param place where it belongs now
 * @param left where it belonged before, when it moved; else {@code null}
 * @param before state before, a record of the API; {@code null} when there was none
 * @param after state after; {@code null} when there is none any more
 */
public record JournalEntry(
        String type,
        String id,
        String action,
        long version,
        Place place,
        Place left,
        Object before,
        Object after) {

    /** Action of a resource that was not there before. */
    public static final String CREATED = "CREATED";

    /** Action of a resource that was there before. */
    public static final String CHANGED = "CHANGED";

    /** Action of a resource that is no more. */
    public static final String DELETED = "DELETED";

    /** Refuses an entry that says neither what was nor what is. */
    public JournalEntry {
        Objects.requireNonNull(place, "place");
        if (before == null && after == null) {
            throw new IllegalArgumentException("neither before nor after: " + type + " " + id);
        }
        if (place.equals(left)) {
            left = null;
        }
    }

    /** A resource that was made. */
    public static JournalEntry created(
            String type, String id, long version, Place place, Object after) {
        return new JournalEntry(type, id, CREATED, version, place, null, null, after);
    }

    /** A resource that was changed where it is. */
    public static JournalEntry changed(
            String type, String id, long version, Place place, Object before, Object after) {
        return new JournalEntry(type, id, CHANGED, version, place, null, before, after);
    }

    /** A resource that was taken away. */
    public static JournalEntry deleted(
            String type, String id, long version, Place place, Object before) {
        return new JournalEntry(type, id, DELETED, version, place, null, before, null);
    }

    /** The same, done by the domain's own word. */
    public JournalEntry by(String word) {
        return new JournalEntry(type, id, word, version, place, left, before, after);
    }

    /** The same, having come from another place. */
    public JournalEntry from(Place former) {
        return new JournalEntry(type, id, action, version, place, former, before, after);
    }

    /** Whether the resource belonged to another county before. */
    boolean cameFromAnotherCounty() {
        return left != null && !left.county().equals(place.county());
    }
}
