package org.edubalance.evaluation.evaluations;

/** Where one county of a wide evaluation stands. */
public enum PartStatus {
    /** Waits for its turn, or for a source. */
    QUEUED,
    /** Among the counties that a replica is at. */
    RUNNING,
    /** Evaluated; its evaluation is sealed. */
    SEALED,
    /** Not evaluated; the failure says why. */
    FAILED
}
