package org.edubalance.evaluation.satisfactionsurveys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.evidence.RespondentGroup;

/**
 * The surveys of a county and year.
 *
 * @param rate share of all valid answers that are satisfied, 0 to 100; null without a valid one
 * @param missing groups that were not asked, or gave no valid answer
 */
@Schema(name = "SurveyList")
public record SurveyList(
        @Schema(examples = "95", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double rate,
        List<RespondentGroup> missing,
        List<SurveyResponse> items) {}
