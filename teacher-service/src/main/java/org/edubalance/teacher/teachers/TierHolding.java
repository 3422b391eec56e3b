package org.edubalance.teacher.teachers;

import java.time.LocalDate;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.TierLevel;

/**
 * A step of the ladder, as it was given.
 *
 * @param level who gave it; {@code null} only for the first step
 * @param to first day on which it is no longer held; {@code null}: open
 */
record TierHolding(Tier tier, TierLevel level, LocalDate to) {
    boolean heldOn(LocalDate day) {
        return to == null || day.isBefore(to);
    }
}
