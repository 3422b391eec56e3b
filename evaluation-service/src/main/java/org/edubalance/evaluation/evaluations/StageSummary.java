package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Verdict;

/**
 * One stage of an evaluation in short.
 *
 * @param schools counted, those with missing figures included
 * @param pupils of the schools that report them
 * @param compositeCv plain mean of the coefficients; null while one is unknown
 * @param limit the standard's limit at this stage
 * @param cvVerdict on the coefficients alone
 * @param schoolsVerdict every school complies
 * @param verdict both together
 */
@Schema(name = "StageSummary")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record StageSummary(
        Stage stage,
        int schools,
        int pupils,
        @Schema(nullable = true) Double compositeCv,
        @Schema(nullable = true) Double limit,
        Verdict cvVerdict,
        Verdict schoolsVerdict,
        Verdict verdict,
        List<IndicatorSummary> indicators) {

    /**
     * A stage with its indicators.
     *
     * @param only the one indicator wanted; null for all
     */
    public static StageSummary of(StageResult stage, Standard standard, String only) {
        return new StageSummary(
                stage.stage(),
                stage.schools(),
                stage.pupils(),
                stage.compositeCv(),
                stage.limit(),
                stage.cvVerdict(),
                stage.schoolsVerdict(),
                stage.verdict(),
                stage.indicators().stream()
                        .filter(result -> only == null || only.equals(result.id()))
                        .map(result -> IndicatorSummary.of(result, find(standard, result.id())))
                        .toList());
    }

    private static Indicator find(Standard standard, String id) {
        return standard.indicators().stream()
                .filter(indicator -> indicator.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
