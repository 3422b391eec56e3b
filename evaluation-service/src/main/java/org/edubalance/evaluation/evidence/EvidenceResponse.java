package org.edubalance.evaluation.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a county says of an item, and what the review says.
 *
 * @param standard id of the standard
 * @param item id of the item
 * @param selfScore points that the county gives itself
 * @param selfMet whether it holds the item to be met
 * @param text what it rests on
 * @param submittedBy who said so
 * @param reviewScore points of the review
 * @param reviewMet whether the review holds the item to be met
 * @param reviewComment why
 * @param reviewedBy who reviewed it, another person
 * @param attachments documents
 */
@Schema(name = "Evidence")
public record EvidenceResponse(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "CN-2012-BASIC") String standard,
        @Schema(examples = "W05") String item,
        @Schema(examples = "6") BigDecimal selfScore,
        @Schema(examples = "true") Boolean selfMet,
        @Schema(examples = "县政府办公室 2019 年 3 号文件") String text,
        @Schema(examples = "editor") String submittedBy,
        @Schema(examples = "5.5") BigDecimal reviewScore,
        @Schema(examples = "true") Boolean reviewMet,
        @Schema(examples = "经费未单列") String reviewComment,
        @Schema(examples = "verifier") String reviewedBy,
        Instant reviewedAt,
        List<AttachmentResponse> attachments) {

    static EvidenceResponse of(EvidenceItem item, List<Attachment> attachments) {
        return new EvidenceResponse(
                item.divisionCode,
                item.academicYear,
                item.standardId,
                item.itemId,
                plain(item.selfScore),
                item.selfMet,
                item.text,
                item.submittedBy,
                plain(item.reviewScore),
                item.reviewMet,
                item.reviewComment,
                item.reviewedBy,
                item.reviewedAt,
                attachments.stream().map(AttachmentResponse::of).toList());
    }

    private static BigDecimal plain(BigDecimal points) {
        if (points == null) {
            return null;
        }
        BigDecimal plain = points.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
