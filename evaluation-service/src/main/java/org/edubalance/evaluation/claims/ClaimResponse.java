package org.edubalance.evaluation.claims;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.claims.ClaimContent.ClaimFigure;
import org.edubalance.evaluation.claims.ClaimContent.ClaimName;
import org.edubalance.evaluation.claims.ClaimContent.ClaimPeriod;
import org.edubalance.evaluation.core.claims.ClaimComparator;

/**
 * A claim of a county.
 *
 * @param id as the report numbers it
 * @param divisionCode the county
 * @param academicYear of the report
 * @param text what it says
 * @param textEn the same in English
 * @param period what time it is about
 * @param value what was published
 * @param unit of the value
 * @param comparator how it is meant
 * @param decimals places of ABOUT
 * @param names schools and towns that it names
 * @param figure what it is compared with
 * @param withdrawn taken back, and compared with nothing any more
 */
@Schema(name = "Claim")
public record ClaimResponse(
        @Schema(examples = "F006") String id,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "成建制学校") String text,
        @Schema(examples = "Established schools") String textEn,
        ClaimPeriod period,
        @Schema(examples = "255") BigDecimal value,
        @Schema(examples = "school") String unit,
        @Schema(examples = "EQ") ClaimComparator comparator,
        @Schema(examples = "0") Integer decimals,
        List<ClaimName> names,
        ClaimFigure figure,
        @Schema(examples = "false") boolean withdrawn) {

    static ClaimResponse of(Claim claim) {
        return new ClaimResponse(
                claim.claimId,
                claim.divisionCode,
                claim.academicYear,
                claim.text,
                claim.textEn,
                claim.period(),
                claim.value(),
                claim.unit,
                claim.comparator,
                claim.decimals,
                claim.names,
                claim.figure(),
                claim.withdrawn);
    }
}
