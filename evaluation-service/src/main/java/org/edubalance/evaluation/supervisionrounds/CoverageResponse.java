package org.edubalance.evaluation.supervisionrounds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Verdict;

/**
 * Whether every school was inspected within three years.
 *
 * @param from first day of the three years
 * @param to first day after them, the end of the school year
 * @param schools schools that are open in the school year
 * @param visited of these, visited within the three years
 * @param share visited of schools, 0 to 100; null without schools
 * @param verdict PASS when every school was
 * @param missing schools that were not
 */
@Schema(name = "SupervisionCoverage")
public record CoverageResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "2017-09-01") LocalDate from,
        @Schema(examples = "2020-09-01") LocalDate to,
        @Schema(examples = "287") int schools,
        @Schema(examples = "286") int visited,
        @Schema(examples = "99.65", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double share,
        @Schema(examples = "FAIL") Verdict verdict,
        List<MissingSchool> missing) {

    /**
     * A school that was not visited.
     *
     * @param schoolName as the registry calls it
     */
    @Schema(name = "UnvisitedSchool")
    public record MissingSchool(
            @Schema(examples = "2141000002") String schoolCode,
            @Schema(examples = "兰考县航海路小学") String schoolName,
            @Schema(examples = "410225001") String townCode) {}
}
