package org.edubalance.evaluation.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Item;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.Verdict;

/**
 * All items of a standard for a county and year, and what their review comes to.
 *
 * @param standard id of the standard
 * @param standardVersion its version
 * @param passMark points that are needed; null where every item has to be met
 * @param total points of the review; null while an item is not reviewed, or where there are none
 * @param verdict of the items together
 * @param missing ids of items whose review, or whose points, are not there
 * @param items the standard's items, then gates that rest on documents
 */
@Schema(name = "EvidenceSummary")
public record EvidenceSummary(
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "CN-2012-BASIC") String standard,
        @Schema(examples = "1") int standardVersion,
        @Schema(examples = "85", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double passMark,
        @Schema(examples = "91.5", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS)
                Double total,
        @Schema(examples = "PASS") Verdict verdict,
        List<String> missing,
        List<SummaryItem> items) {

    /**
     * An item, and what was said of it.
     *
     * @param kind where its answer comes from; computed ones are judged on what records show
     * @param points most that it can give
     * @param evidence what the county and the review say; absent while nothing is said
     */
    @Schema(name = "EvidenceSummaryItem")
    public record SummaryItem(
            @Schema(examples = "W05") String id,
            Text group,
            Text text,
            @Schema(examples = "EVIDENCE") Item.Kind kind,
            @Schema(examples = "6") BigDecimal points,
            EvidenceResponse evidence) {}
}
