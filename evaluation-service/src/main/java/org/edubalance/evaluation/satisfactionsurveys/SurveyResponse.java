package org.edubalance.evaluation.satisfactionsurveys;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.evidence.RespondentGroup;

/**
 * A survey of one group.
 *
 * @param respondents who was asked
 * @param distributed questionnaires handed out
 * @param valid returned and valid
 * @param satisfied of the valid ones
 * @param rate share of the valid ones that are satisfied, 0 to 100; null without a valid one
 */
@Schema(name = "Survey")
public record SurveyResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "PARENTS") RespondentGroup respondents,
        @Schema(examples = "1000") int distributed,
        @Schema(examples = "960") int valid,
        @Schema(examples = "912") int satisfied,
        @Schema(examples = "95", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double rate) {

    static SurveyResponse of(Survey survey) {
        return new SurveyResponse(
                survey.divisionCode,
                survey.academicYear,
                survey.respondents,
                survey.distributed,
                survey.valid,
                survey.satisfied,
                survey.counts().rate());
    }
}
