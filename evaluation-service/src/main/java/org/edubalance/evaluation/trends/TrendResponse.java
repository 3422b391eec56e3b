package org.edubalance.evaluation.trends;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.StandardReference;

/**
 * How a county's balance went over the years, from its latest sealed evaluations.
 *
 * @param from first academic year looked at; null when nothing was found and none was asked for
 * @param to last one
 * @param series one a standard, version, choice of who counts, stage and indicator: figures that
 *     differ in one of these are not the same figure
 * @param missingYears years without any such evaluation
 */
@Schema(name = "Trend")
@JsonInclude(JsonInclude.Include.ALWAYS)
record TrendResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(nullable = true, examples = "2017") Integer from,
        @Schema(nullable = true, examples = "2019") Integer to,
        List<Series> series,
        List<Integer> missingYears) {

    /**
     * One figure over the years.
     *
     * @param include who counted
     * @param indicator id of the indicator, or {@code composite}
     * @param missingYears years without a point
     */
    @Schema(name = "TrendSeries")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Series(
            StandardReference standard,
            Inclusion include,
            Stage stage,
            @Schema(examples = "booksPerPupil") String indicator,
            @Schema(nullable = true) Text name,
            List<Point> points,
            List<Integer> missingYears) {}

    /**
     * The figure of one year; what missing facts make unknown is null.
     *
     * @param evaluationId where it comes from
     * @param mean county value; null of the composite
     * @param cv coefficient of variation, or the mean of all
     * @param limit that held
     * @param schools counted
     * @param missing how many schools' records lack the figure; of the composite, any figure
     */
    @Schema(name = "TrendPoint")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Point(
            @Schema(examples = "2019") int academicYear,
            UUID evaluationId,
            StandardReference standard,
            @Schema(nullable = true) Double mean,
            @Schema(nullable = true) Double cv,
            @Schema(nullable = true) Double limit,
            Verdict verdict,
            int schools,
            int pupils,
            int missing) {}
}
