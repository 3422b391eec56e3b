package org.edubalance.evaluation.core.checks;

/** What a check of facts asks. */
public enum FactCheckKind {
    /** A quantity is not above another one: {@code of}, {@code limit}. */
    AT_MOST,
    /**
     * A quantity, or a quotient, lies between two numbers: {@code of}, {@code per}, {@code min},
     * {@code max}.
     */
    RANGE,
    /**
     * A quantity is not far from that of the year before: {@code of}, {@code share}, {@code least}.
     */
    JUMP,
    /** The school has a return that may be used. */
    RETURN_PRESENT,
    /** Whoever has {@code of} has {@code limit}, too. */
    NEEDS,
    /** The same, and it has to be reported: where it is absent, it is not had. */
    REPORTS,
    /** Teachers are at schools that are open. */
    STAFF_AT_OPEN_SCHOOL,
    /** Money goes to schools that are open. */
    FUNDS_AT_OPEN_SCHOOL,
    /** A teaching point names the school that it belongs to. */
    CENTRAL_SCHOOL_KNOWN
}
