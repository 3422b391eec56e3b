package org.edubalance.teacher.teachers;

import java.time.LocalDate;

/**
 * The ranks that a teacher holds in a period; 0 is none.
 *
 * @param from first day
 * @param to first day after it; {@link #OPEN} when it lasts
 */
record Standing(
        LocalDate from, LocalDate to, int qualification, int title, int tier, int tierLevel) {
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    boolean sameRanks(Standing other) {
        return qualification == other.qualification
                && title == other.title
                && tier == other.tier
                && tierLevel == other.tierLevel;
    }

    Standing until(LocalDate later) {
        return new Standing(from, later, qualification, title, tier, tierLevel);
    }
}
