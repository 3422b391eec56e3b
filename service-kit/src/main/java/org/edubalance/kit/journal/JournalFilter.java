package org.edubalance.kit.journal;

import java.time.Instant;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;

/**
 * Which entries are wanted; everything but the division may be {@code null}.
 *
 * @param division what bounds the entries: those that belong to it, and those that leave it
 * @param school the only school whose entries count
 * @param from first instant
 * @param to instant before which
 * @param states whether the states before and after are wanted
 */
public record JournalFilter(
        DivisionCode division,
        String school,
        String type,
        String resourceId,
        String action,
        String subject,
        String traceId,
        Instant from,
        Instant to,
        boolean states) {

    /** Changes that a caller may see, without the states. */
    public static JournalFilter changes(Caller caller, String type) {
        return new JournalFilter(
                caller.division(),
                caller.school(),
                type,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
