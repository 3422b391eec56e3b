package org.edubalance.kit.journal;

import java.time.Instant;
import java.util.List;

/**
 * An entry as it is read back, with what its write says.
 *
 * @param place where it stands in the feed
 * @param last whether it is the last entry of its write
 * @param instant since when history shows the change
 * @param inside whether the resource belongs to the division read for; {@code false} when it has
 *     left it by this change
 * @param gone whether there is no resource any more
 * @param before JSON; {@code null} when there was none, or states were not asked for
 * @param after JSON; {@code null} when there is none, or states were not asked for
 */
public record JournalRow(
        FeedPlace place,
        boolean last,
        Instant instant,
        String subject,
        List<String> roles,
        String traceId,
        String divisionCode,
        String type,
        String resourceId,
        String action,
        long version,
        boolean inside,
        boolean gone,
        String before,
        String after) {

    /** The place right behind this entry. */
    public FeedPlace next() {
        return last ? FeedPlace.before(place.position() + 1) : place;
    }
}
