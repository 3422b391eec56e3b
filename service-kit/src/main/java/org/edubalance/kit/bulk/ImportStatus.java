package org.edubalance.kit.bulk;

/** Where an import stands. */
public enum ImportStatus {
    /** Its body is still being received; shown to nobody. */
    RECEIVING,
    /** Received as a whole; a worker will take it up. */
    QUEUED,
    /** A worker is at it. */
    RUNNING,
    /** Everything that was to be loaded is loaded; a dry run found no fault. */
    SUCCEEDED,
    /** Nothing was loaded; the reason and the row errors say why. */
    FAILED;

    /** Whether nothing will change any more. */
    boolean isFinal() {
        return this == SUCCEEDED || this == FAILED;
    }
}
