package org.edubalance.evaluation.supervisionrounds;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An inspection of one school.
 *
 * @param roundId in which round
 * @param schoolName as the registry called it then
 * @param visitedOn on which day
 * @param inspectors how many came
 * @param score of 100
 * @param summary what they say
 */
@Schema(name = "SupervisionVisit")
public record VisitResponse(
        UUID id,
        UUID roundId,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "兰考县陇海路小学") String schoolName,
        @Schema(examples = "2019-04-10") LocalDate visitedOn,
        @Schema(examples = "4") int inspectors,
        @Schema(examples = "86.5") BigDecimal score,
        @Schema(examples = "管理规范") String summary) {

    /** Shape of the list, for the document. */
    @Schema(name = "SupervisionVisitPage")
    record VisitPage(List<VisitResponse> items, String next, Long total) {}

    static VisitResponse of(Visit visit) {
        return new VisitResponse(
                visit.id,
                visit.roundId,
                visit.divisionCode,
                visit.schoolCode,
                visit.schoolName,
                visit.visitedOn,
                visit.inspectors,
                visit.score,
                visit.summary);
    }
}
