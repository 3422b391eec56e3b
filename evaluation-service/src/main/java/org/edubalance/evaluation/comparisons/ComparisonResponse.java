package org.edubalance.evaluation.comparisons;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.StageSummary;
import org.edubalance.evaluation.evaluations.StandardReference;

/**
 * Counties side by side, from their latest sealed evaluations of one year.
 *
 * @param groups one a version of the standard and choice of who counts: only counties of a group
 *     can be compared
 * @param missing counties without any such evaluation
 */
@Schema(name = "CountyComparison")
record ComparisonResponse(
        @Schema(examples = "CN-2012-BASIC") String standard,
        @Schema(examples = "2019") int academicYear,
        List<Group> groups,
        List<String> missing) {

    /**
     * Counties that were evaluated alike.
     *
     * @param include who counted
     * @param counties by code
     * @param missing counties without an evaluation of this kind
     */
    @Schema(name = "ComparisonGroup")
    record Group(
            StandardReference standard,
            Inclusion include,
            List<County> counties,
            List<String> missing) {}

    /**
     * One county.
     *
     * @param asOf the latest instant that its facts are of
     */
    @Schema(name = "ComparedCounty")
    record County(
            @Schema(examples = "410225") String divisionCode,
            UUID evaluationId,
            Instant asOf,
            Verdict verdict,
            List<StageSummary> stages) {}
}
