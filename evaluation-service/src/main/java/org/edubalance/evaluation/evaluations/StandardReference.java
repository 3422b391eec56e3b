package org.edubalance.evaluation.evaluations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which version of a standard a figure is under; figures of two versions are not comparable.
 *
 * @param id of the standard
 * @param version of it
 */
@Schema(name = "StandardReference")
public record StandardReference(
        @Schema(examples = "CN-2017-QUALITY") String id, @Schema(examples = "1") int version) {

    /** The one that an evaluation was made by. */
    public static StandardReference of(SealedEvaluation evaluation) {
        return new StandardReference(evaluation.standard(), evaluation.standardVersion());
    }
}
