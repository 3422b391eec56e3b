package org.edubalance.kit.changes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.journal.JournalRow;

/**
 * A resource that changed.
 *
 * @param op what to do with a copy of it
 * @param type what it is
 * @param id its natural code where there is one, else its identifier
 * @param version version after the change
 * @param instant since when the change holds
 */
@Schema(name = "Change")
public record ChangeResponse(
        Op op,
        @Schema(examples = "school") String type,
        @Schema(examples = "2141000001") String id,
        @Schema(examples = "3") long version,
        @Schema(examples = "2026-11-24T02:00:00Z") Instant instant) {

    /** What to do with a copy. */
    public enum Op {
        /** Read the resource and keep it. */
        PUT,
        /** It is gone, or has left the caller's division. */
        DELETE
    }

    static ChangeResponse of(JournalRow row) {
        return new ChangeResponse(
                row.gone() || !row.inside() ? Op.DELETE : Op.PUT,
                row.type(),
                row.resourceId(),
                row.version(),
                row.instant());
    }
}
