package org.edubalance.evaluation.evaluations;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Distribution;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;

/**
 * What comes out of the counties of a wide evaluation together. Only sealed parts count; {@code
 * parts} says how many these are of how many.
 *
 * @param verdicts of the counties as a whole
 * @param stages each stage's counties; PRIMARY, JUNIOR
 */
@Schema(name = "EvaluationRollUp")
record RollUpResponse(
        UUID id,
        @Schema(examples = "41") String divisionCode,
        @Schema(examples = "SEALED") EvaluationStatus status,
        PartCounts parts,
        Verdicts verdicts,
        List<StageRollUp> stages) {

    /** By what counties are put in order. */
    enum RankedBy {
        /** The mean of a stage's coefficients. */
        COMPOSITE,
        /** The greatest coefficient of a stage. */
        WORST_CV
    }

    /** How many counties have which verdict. */
    @Schema(name = "VerdictCounts")
    record Verdicts(int pass, int fail, int undetermined, int notApplicable) {

        static final Verdicts NONE = new Verdicts(0, 0, 0, 0);

        Verdicts and(Verdict verdict) {
            return switch (verdict) {
                case PASS -> new Verdicts(pass + 1, fail, undetermined, notApplicable);
                case FAIL -> new Verdicts(pass, fail + 1, undetermined, notApplicable);
                case UNDETERMINED -> new Verdicts(pass, fail, undetermined + 1, notApplicable);
                case NOT_APPLICABLE -> new Verdicts(pass, fail, undetermined, notApplicable + 1);
            };
        }
    }

    /**
     * One stage.
     *
     * @param verdicts of the counties at this stage
     * @param composite distribution of the composite coefficient
     * @param indicators in the standard's order
     * @param worstIndicators ids, those first that the most counties fail, then those with the
     *     greatest median
     * @param ranking counties, the most uneven first
     */
    @Schema(name = "StageRollUp")
    record StageRollUp(
            Stage stage,
            Verdicts verdicts,
            Distribution composite,
            List<IndicatorRollUp> indicators,
            List<String> worstIndicators,
            Ranking ranking) {}

    /**
     * One indicator.
     *
     * @param verdicts of the counties on the indicator's limit
     * @param unknown counties without a coefficient, for want of figures
     * @param cv distribution of the coefficient over the others
     */
    @Schema(name = "IndicatorRollUp")
    record IndicatorRollUp(
            @Schema(examples = "booksPerPupil") String id,
            Verdicts verdicts,
            int unknown,
            Distribution cv) {}

    /**
     * Counties in order.
     *
     * @param unranked counties with schools of the stage of which the value is not known
     */
    @Schema(name = "CountyRanking")
    record Ranking(RankedBy by, int unranked, List<Ranked> rows) {}

    /**
     * A county.
     *
     * @param rank from 1; the same for the same value
     * @param value the coefficient that it is ranked by
     */
    @Schema(name = "RankedCounty")
    record Ranked(
            int rank,
            @Schema(examples = "410225") String divisionCode,
            @Schema(examples = "兰考县") String divisionName,
            double value,
            Verdict verdict) {}
}
