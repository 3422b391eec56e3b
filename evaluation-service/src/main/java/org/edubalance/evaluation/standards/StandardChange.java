package org.edubalance.evaluation.standards;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One place where two standards differ.
 *
 * @param path where, such as {@code /indicators/booksPerPupil/threshold/PRIMARY}: members with an
 *     id go by it
 * @param change what became of it
 * @param before what the earlier one says; absent when added
 * @param after what the later one says; absent when removed
 */
@Schema(name = "StandardChange")
public record StandardChange(
        @Schema(examples = "/cvRule/limit/PRIMARY") String path,
        Kind change,
        @Schema(description = "Any JSON; absent when added") Object before,
        @Schema(description = "Any JSON; absent when removed") Object after) {

    /** What became of a place. */
    public enum Kind {
        /** Only the later one has it. */
        ADDED,
        /** Only the earlier one has it. */
        REMOVED,
        /** Both have it, and say different things. */
        CHANGED
    }
}
