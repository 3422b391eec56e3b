package org.edubalance.evaluation.evaluations.decomposition;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.evaluations.StandardReference;

/**
 * Where the inequality of an evaluation comes from.
 *
 * @param by what schools are grouped by
 * @param mclooneSplit whether McLoone's index cuts the median school at half of the pupils
 */
@Schema(name = "Decomposition")
record DecompositionResponse(
        UUID evaluationId,
        StandardReference standard,
        @Schema(examples = "410225") String divisionCode,
        int academicYear,
        @Schema(examples = "town") String by,
        boolean mclooneSplit,
        List<StageDecomposition> stages) {

    /**
     * One stage; without schools it has no indicators.
     *
     * @param schools counted, those with missing figures included
     * @param pupils of the schools that report them
     */
    @Schema(name = "StageDecomposition")
    record StageDecomposition(
            Stage stage, int schools, int pupils, List<IndicatorDecomposition> indicators) {}
}
