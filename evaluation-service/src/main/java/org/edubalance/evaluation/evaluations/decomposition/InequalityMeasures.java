package org.edubalance.evaluation.evaluations.decomposition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.inequality.GiniParts;
import org.edubalance.evaluation.core.inequality.InequalityFlag;
import org.edubalance.evaluation.core.inequality.InequalityParts;

/**
 * Measures of inequality over the schools that have the figure.
 *
 * @param schools how many these are
 * @param mean of the indicator
 * @param median smallest value at which half of the pupils are reached, schools from the poorest on
 * @param cv coefficient of variation; null, as all that follows, when the mean is zero
 * @param cvSquared CV² = between the groups + within them; shares are of CV², not of CV
 * @param theilT Theil's T, the same
 * @param theilL Theil's L, the same; null when a school has none of the resource
 * @param gini Gini coefficient, pupil-weighted
 * @param giniParts between + within + overlap
 * @param mcloone what the schools up to the median have of what they would have at it; 1 is best
 * @param verstegen the same of the schools from the median on; 1 is best
 * @param rangeRatio richest over poorest school; null when the poorest has none
 * @param pupilsBelowThreshold share of the pupils in schools that do not meet the threshold; null
 *     where the standard sets none
 * @param lorenz points [share of pupils, share of the resource], schools from the poorest on
 * @param groups the groups
 * @param contributions what each school makes of CV², largest first; the shares add up to 1
 * @param flags remarks
 * @param without codes of schools with pupils and none of the resource
 */
@Schema(name = "InequalityMeasures")
@JsonInclude(JsonInclude.Include.ALWAYS)
record InequalityMeasures(
        int schools,
        double mean,
        double median,
        @Schema(nullable = true) Double cv,
        @Schema(nullable = true) InequalityParts cvSquared,
        @Schema(nullable = true) InequalityParts theilT,
        @Schema(nullable = true) InequalityParts theilL,
        @Schema(nullable = true) Double gini,
        @Schema(nullable = true) GiniParts giniParts,
        @Schema(nullable = true) Double mcloone,
        @Schema(nullable = true) Double verstegen,
        @Schema(nullable = true) Double rangeRatio,
        @Schema(nullable = true) Double pupilsBelowThreshold,
        List<List<Double>> lorenz,
        List<Group> groups,
        List<Contribution> contributions,
        List<InequalityFlag> flags,
        List<String> without) {

    /**
     * One group of schools; what has no meaning is null.
     *
     * @param group its key; null for the schools whose group is not known
     * @param pupilShare its share of the pupils
     * @param amountShare its share of the resource
     * @param mean of the indicator
     * @param cvSquaredBetween its summand of the between part of CV²
     * @param cvSquaredWithin its summand of the within part of CV²
     */
    @Schema(name = "InequalityGroup")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Group(
            @Schema(nullable = true) String group,
            int schools,
            int pupils,
            double pupilShare,
            @Schema(nullable = true) Double amountShare,
            double mean,
            @Schema(nullable = true) Double cv,
            @Schema(nullable = true) Double theilT,
            @Schema(nullable = true) Double theilL,
            @Schema(nullable = true) Double gini,
            @Schema(nullable = true) Double cvSquaredBetween,
            @Schema(nullable = true) Double cvSquaredWithin) {}

    /**
     * What one school makes of CV²: w (X − X̄)² / S², be it richer or poorer than the mean.
     *
     * @param group that it is put in; null when not known
     * @param value of the indicator: below or above the mean
     * @param share 0 to 1
     */
    @Schema(name = "InequalityContribution")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Contribution(
            String schoolCode,
            String schoolName,
            @Schema(nullable = true) String group,
            int pupils,
            double value,
            double share) {}
}
