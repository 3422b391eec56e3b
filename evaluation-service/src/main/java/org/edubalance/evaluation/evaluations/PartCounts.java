package org.edubalance.evaluation.evaluations;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.labels.Label;

/**
 * How the counties of a wide evaluation stand.
 *
 * @param total counties in all
 * @param sealed counties that are evaluated
 * @param failed counties that could not be evaluated
 */
@Schema(name = "EvaluationPartCounts")
record PartCounts(
        @Schema(examples = "17") @Label(zh = "县数", en = "Counties") int total,
        @Schema(examples = "16") @Label(zh = "已封存县数", en = "Sealed") int sealed,
        @Schema(examples = "1") @Label(zh = "失败县数", en = "Failed") int failed) {

    static final PartCounts NONE = new PartCounts(0, 0, 0);
}
