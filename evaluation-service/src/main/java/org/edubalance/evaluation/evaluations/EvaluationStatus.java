package org.edubalance.evaluation.evaluations;

/** Where an evaluation stands. */
public enum EvaluationStatus {
    /** Computed, stored and never changed. */
    SEALED
}
