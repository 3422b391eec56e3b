package org.edubalance.evaluation.evaluations;

/** Of what an evaluation is. */
public enum EvaluationLevel {
    NATION(1),
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6);

    private final int digits;

    EvaluationLevel(int digits) {
        this.digits = digits;
    }

    /** Digits of its division's code. */
    int digits() {
        return digits;
    }
}
