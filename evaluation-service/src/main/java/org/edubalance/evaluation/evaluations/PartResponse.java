package org.edubalance.evaluation.evaluations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.labels.Label;

/**
 * One county of a wide evaluation.
 *
 * @param verdict of the county; absent until it is sealed
 * @param evaluationId the county's own evaluation; absent until it is sealed
 * @param digest of the county's evaluation
 * @param inputs digest over the question and the versions of the county's facts
 * @param reused whether an evaluation that was sealed before stands for it, since no fact of the
 *     county has changed
 * @param failure why the county could not be evaluated
 */
@Schema(name = "EvaluationPart")
record PartResponse(
        @Schema(examples = "410225") @Label(zh = "县级区划代码", en = "Division code")
                String divisionCode,
        @Schema(examples = "兰考县") @Label(zh = "区划名称", en = "Division") String divisionName,
        @Schema(examples = "SEALED") @Label(zh = "状态", en = "Status") PartStatus status,
        @Schema(examples = "PASS") @Label(zh = "结论", en = "Verdict") Verdict verdict,
        @Label(zh = "县级评估", en = "Evaluation") UUID evaluationId,
        String digest,
        String inputs,
        @Label(zh = "沿用既有评估", en = "Reused") boolean reused,
        Failure failure) {

    /** Shape of the list, for the document. */
    @Schema(name = "EvaluationPartPage")
    record PartPage(List<PartResponse> items, String next, Long total) {}
}
