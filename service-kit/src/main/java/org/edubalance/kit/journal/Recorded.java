package org.edubalance.kit.journal;

/** A stored resource that can tell the journal what it is and how it stands. */
public interface Recorded {

    /** What it is, as in the change feed: {@code school}. */
    String journalType();

    /** Its natural code where there is one, else its identifier. */
    String journalId();

    /** Its version, counted up by each write that changes something. */
    long journalVersion();

    /** Where it belongs at present. */
    Place journalPlace();

    /**
     * Its present state, as the API shows it, in a record of its own that later changes do not
     * reach; components that are {@link org.edubalance.kit.json.Personal} are masked.
     */
    Object journalState();
}
