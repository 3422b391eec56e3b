package org.edubalance.evaluation.supervisionrounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an inspection found, and how far it has been put right.
 *
 * @param visitId at which visit
 * @param schoolName as the registry called it then
 * @param text what
 * @param deadline last day by which it has to be put right
 * @param state how far it is
 * @param overdue not closed, and its last day is over
 * @param rectification what was done
 * @param rectifiedBy who reported that
 * @param closingComment what whoever closed it, or opened it again, says
 * @param closedBy who closed it, another person
 */
@Schema(name = "SupervisionFinding")
public record FindingResponse(
        UUID id,
        UUID visitId,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "兰考县陇海路小学") String schoolName,
        @Schema(examples = "实验室通风不足") String text,
        @Schema(examples = "2019-06-30") LocalDate deadline,
        @Schema(examples = "OPEN") FindingState state,
        @Schema(examples = "true") Boolean overdue,
        @Schema(examples = "已更换风机") String rectification,
        @Schema(examples = "editor") String rectifiedBy,
        Instant rectifiedAt,
        @Schema(examples = "现场核实") String closingComment,
        @Schema(examples = "verifier") String closedBy,
        Instant closedAt) {

    /** Shape of the list, for the document. */
    @Schema(name = "SupervisionFindingPage")
    record FindingPage(List<FindingResponse> items, String next, Long total) {}

    static FindingResponse of(VisitFinding finding, LocalDate today) {
        return new FindingResponse(
                finding.id,
                finding.visitId,
                finding.divisionCode,
                finding.schoolCode,
                finding.schoolName,
                finding.text,
                finding.deadline,
                finding.state,
                today == null ? null : finding.isOverdue(today),
                finding.rectification,
                finding.rectifiedBy,
                finding.rectifiedAt,
                finding.closingComment,
                finding.closedBy,
                finding.closedAt);
    }
}
