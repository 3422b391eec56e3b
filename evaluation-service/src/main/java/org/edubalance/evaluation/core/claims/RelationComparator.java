package org.edubalance.evaluation.core.claims;

import org.edubalance.evaluation.core.Rounding;

/** How two numbers of a rule have to stand to each other. */
public enum RelationComparator {
    /** The same. */
    EQ,
    /** Not the same. */
    NE,
    /** At most. */
    LE,
    /** Less. */
    LT,
    /** At least. */
    GE,
    /** More. */
    GT,
    /** The same after rounding both half-up. */
    ABOUT,
    /** The left one is a whole number; there is no right one. */
    WHOLE;

    boolean holds(double left, double right, Integer decimals) {
        double slack = Slack.of(this == WHOLE ? left : right);
        return switch (this) {
            case EQ -> Math.abs(left - right) <= slack;
            case NE -> Math.abs(left - right) > slack;
            case LE -> left <= right + slack;
            case LT -> left < right - slack;
            case GE -> left >= right - slack;
            case GT -> left > right + slack;
            case ABOUT -> rounded(left, decimals) == rounded(right, decimals);
            case WHOLE -> Math.abs(left - Math.rint(left)) <= slack;
        };
    }

    private static double rounded(double value, Integer decimals) {
        return Rounding.halfUp(value, decimals == null ? 0 : decimals).doubleValue();
    }
}
