package org.edubalance.evaluation.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Text;

/**
 * A named, defined figure.
 *
 * @param id names the figure: standard, what of it, indicator, stage
 * @param value null when it is not known; shares are 0 to 100
 * @param unit of the value
 * @param definition what it is
 * @param source the query that leads to the records behind it; absent when there are none
 * @param missing what is missing where there is no value: codes of schools, or what has not been
 *     done
 */
@Schema(name = "Figure")
public record FigureResponse(
        @Schema(examples = "CN-2012-BASIC.compositeCv.PRIMARY") String id,
        @Schema(examples = "0.31", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double value,
        @Schema(examples = "1") String unit,
        Text definition,
        @Schema(examples = "/evaluation/v1/evaluations/0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")
                String source,
        List<String> missing) {}
