package org.edubalance.evaluation.conclusion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;

/**
 * One part of a conclusion.
 *
 * @param id of the gate in the standard; BALANCE for the between-school balance, or the heading of
 *     items that all have to be met
 * @param part what kind of part it is
 * @param text what is asked
 * @param verdict what came of it
 * @param reason the numbers, or what is not known
 * @param source where it can be read
 */
@Schema(name = "ConclusionPart")
public record ConclusionPart(
        @Schema(examples = "B12-SAT") String id,
        @Schema(examples = "SATISFACTION") Part part,
        Text text,
        @Schema(examples = "PASS") Verdict verdict,
        Text reason,
        @Schema(examples = "/evaluation/v1/satisfaction-surveys?division=410225&academicYear=2019")
                String source) {

    /** What kind of part it is. */
    public enum Part {
        /** Schools meet the running standard. */
        ENTRY,
        /** Between-school balance. */
        BALANCE,
        /** Items of government and quality: points, or all of them. */
        ITEMS,
        /** Satisfaction of those who were asked. */
        SATISFACTION,
        /** Rests on documents: an application, a veto. */
        DECLARATION
    }
}
