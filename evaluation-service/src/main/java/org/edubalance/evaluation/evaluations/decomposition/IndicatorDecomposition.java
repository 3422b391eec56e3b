package org.edubalance.evaluation.evaluations.decomposition;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.inequality.GiniParts;
import org.edubalance.evaluation.core.inequality.InequalityFlag;
import org.edubalance.evaluation.core.inequality.InequalityParts;

/**
 * One indicator of one stage, taken apart; its members are those of the measures. Where the figure
 * of a school is missing they are null and empty, and {@code partial} has the measures over the
 * other schools.
 *
 * @param unit raw unit of the resource
 * @param missing codes of the schools whose records lack the figure
 * @param partial over the schools that have it; null when nothing is missing, or nobody has it
 */
@Schema(name = "IndicatorDecomposition")
@JsonInclude(JsonInclude.Include.ALWAYS)
record IndicatorDecomposition(
        String id,
        @Schema(nullable = true) Text name,
        @Schema(nullable = true) String unit,
        List<String> missing,
        @Schema(nullable = true) Integer schools,
        @Schema(nullable = true) Double mean,
        @Schema(nullable = true) Double median,
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
        List<InequalityMeasures.Group> groups,
        List<InequalityMeasures.Contribution> contributions,
        List<InequalityFlag> flags,
        List<String> without,
        @Schema(nullable = true) InequalityMeasures partial) {

    static IndicatorDecomposition whole(Indicator indicator, InequalityMeasures of) {
        return new IndicatorDecomposition(
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                List.of(),
                of.schools(),
                of.mean(),
                of.median(),
                of.cv(),
                of.cvSquared(),
                of.theilT(),
                of.theilL(),
                of.gini(),
                of.giniParts(),
                of.mcloone(),
                of.verstegen(),
                of.rangeRatio(),
                of.pupilsBelowThreshold(),
                of.lorenz(),
                of.groups(),
                of.contributions(),
                of.flags(),
                of.without(),
                null);
    }

    static IndicatorDecomposition partial(
            Indicator indicator, List<String> missing, InequalityMeasures partial) {
        return new IndicatorDecomposition(
                indicator.id(),
                indicator.name(),
                indicator.unit(),
                missing,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                partial);
    }
}
