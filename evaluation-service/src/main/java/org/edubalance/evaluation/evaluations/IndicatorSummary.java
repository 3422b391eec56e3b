package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;

/**
 * One indicator of one stage in short.
 *
 * @param mean county value; null while a school's figure is missing, as {@code cv}
 * @param cv coefficient of variation; null too when the mean is zero
 * @param limit greatest allowed {@code cv}; null where the standard limits only the composite
 * @param missing how many schools' records lack the figure
 */
@Schema(name = "IndicatorSummary")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record IndicatorSummary(
        @Schema(examples = "booksPerPupil") String id,
        @Schema(nullable = true) Text name,
        @Schema(nullable = true) Double mean,
        @Schema(nullable = true) Double cv,
        @Schema(nullable = true) Double limit,
        Verdict verdict,
        int missing) {

    static IndicatorSummary of(IndicatorResult result, Indicator indicator) {
        return new IndicatorSummary(
                result.id(),
                indicator.name(),
                result.mean(),
                result.cv(),
                result.limit(),
                result.verdict(),
                result.missing().size());
    }
}
