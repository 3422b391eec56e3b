package org.edubalance.evaluation.satisfactionsurveys;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A survey of one group.
 *
 * @param distributed questionnaires handed out
 * @param valid returned and valid
 * @param satisfied of the valid ones
 */
@Schema(name = "SurveyRequest")
record SurveyRequest(
        @NotNull @Positive @Schema(examples = "1000") Integer distributed,
        @NotNull @PositiveOrZero @Schema(examples = "960") Integer valid,
        @NotNull @PositiveOrZero @Schema(examples = "912") Integer satisfied) {}
