package org.edubalance.evaluation.gapplans;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.ResultJson;

/**
 * A plan; its lines are at {@code rows}.
 *
 * @param name for readers
 * @param evaluationId evaluation that it stands on
 * @param baseDigest seal of that evaluation
 * @param standard id of the standard
 * @param standardVersion its version
 * @param divisionCode the county
 * @param academicYear of the facts
 * @param options what it was made with, complete
 * @param reached every target is reached
 * @param cost yuan for all lines
 * @param summary totals, lower bounds, obstacles
 * @param check the plan as a scenario: what the standard says afterwards
 */
@Schema(name = "GapPlan")
public record GapPlanResponse(
        UUID id,
        @Schema(examples = "优质均衡补足规划") String name,
        UUID evaluationId,
        String baseDigest,
        @Schema(examples = "CN-2017-QUALITY") String standard,
        @Schema(examples = "1") int standardVersion,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(implementation = GapPlanOptions.class) JsonNode options,
        boolean reached,
        @Schema(examples = "806000") BigDecimal cost,
        @Schema(implementation = GapPlanSummary.class) JsonNode summary,
        Check check,
        String createdBy,
        Instant createdAt) {

    /**
     * What the same engine makes of the plan's changes.
     *
     * @param verdict of the county
     * @param stages in full
     * @param digest of the scenario: one made of this plan has the same
     */
    @Schema(name = "GapPlanCheck")
    record Check(
            Verdict verdict,
            @Schema(implementation = StageResult[].class) JsonNode stages,
            String digest) {}

    /** A plan in a list. */
    @Schema(name = "GapPlanListed")
    record Listed(
            UUID id,
            String name,
            UUID evaluationId,
            String standard,
            int standardVersion,
            String divisionCode,
            int academicYear,
            boolean reached,
            BigDecimal cost,
            Verdict verdict,
            String digest,
            String createdBy,
            Instant createdAt) {

        static Listed of(StoredPlan plan) {
            return new Listed(
                    plan.id,
                    plan.name,
                    plan.evaluationId,
                    plan.standardId,
                    plan.standardVersion,
                    plan.divisionCode,
                    plan.academicYear,
                    plan.reached,
                    plan.cost,
                    plan.verdict,
                    plan.digest,
                    plan.createdBy,
                    plan.createdAt);
        }
    }

    /** Shape of the list, for the document. */
    @Schema(name = "GapPlanPage")
    record GapPlanPage(List<Listed> items, String next, Long total) {}

    static GapPlanResponse of(StoredPlan plan, ResultJson json) {
        return new GapPlanResponse(
                plan.id,
                plan.name,
                plan.evaluationId,
                plan.baseDigest,
                plan.standardId,
                plan.standardVersion,
                plan.divisionCode,
                plan.academicYear,
                json.read(plan.options),
                plan.reached,
                plan.cost,
                json.read(plan.summary),
                new Check(plan.verdict, json.read(plan.stages), plan.digest),
                plan.createdBy,
                plan.createdAt);
    }
}
