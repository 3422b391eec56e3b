package org.edubalance.evaluation.claims;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.claims.ClaimContent.ClaimFigure;
import org.edubalance.evaluation.claims.ClaimContent.ClaimPeriod;
import org.edubalance.evaluation.core.claims.ClaimComparator;
import org.edubalance.kit.problem.Text;

/**
 * A claim beside what the records give.
 *
 * @param id as the report numbers it
 * @param text what it says
 * @param textEn the same in English
 * @param period what time it is about
 * @param published what was published
 * @param unit of both values
 * @param comparator how the published value is meant
 * @param decimals places of ABOUT
 * @param computed from the records, not rounded; null when it is not known
 * @param agrees null when nothing was computed
 * @param source the query that leads to the records; null when there is none
 * @param figure what it is compared with; absent when no record stands behind it
 * @param reason why nothing was computed
 */
@Schema(name = "ComparedClaim")
public record ComparedClaim(
        @Schema(examples = "F006") String id,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "成建制学校") String text,
        @Schema(examples = "Established schools") String textEn,
        ClaimPeriod period,
        @Schema(examples = "255") BigDecimal published,
        @Schema(examples = "school") String unit,
        @Schema(examples = "EQ") ClaimComparator comparator,
        @Schema(examples = "0") Integer decimals,
        @Schema(examples = "255", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double computed,
        @Schema(examples = "true", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Boolean agrees,
        @Schema(examples = "/registry/v1/schools?division=410225", nullable = true)
                @JsonInclude(JsonInclude.Include.ALWAYS)
                String source,
        ClaimFigure figure,
        Text reason) {}
