package org.edubalance.evaluation.evaluations.decomposition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.evaluations.SchoolFilter;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.SealedEvaluations;
import org.edubalance.evaluation.evaluations.StandardReference;
import org.edubalance.evaluation.standards.StandardCatalogue;

/** Takes the inequality of a sealed evaluation apart, from what was sealed of its schools. */
@ApplicationScoped
class Decomposing {

    private final SealedEvaluations sealed;
    private final StandardCatalogue standards;

    Decomposing(SealedEvaluations sealed, StandardCatalogue standards) {
        this.sealed = sealed;
        this.standards = standards;
    }

    /**
     * What is wanted.
     *
     * @param stage null for all
     * @param indicator null for all
     * @param onlySchool the one school whose contribution is told; null for all
     */
    record Wanted(
            String by, Stage stage, String indicator, boolean mclooneSplit, String onlySchool) {}

    /**
     * @throws org.edubalance.kit.problem.ProblemException 400 when the standard has no such
     *     indicator
     */
    DecompositionResponse of(SealedEvaluation evaluation, Wanted wanted) {
        Standard standard = standards.applied(evaluation.standard(), evaluation.standardVersion());
        StandardCatalogue.requireIndicator(standard, wanted.indicator());
        List<SchoolResult> schools =
                sealed.schools(evaluation.id(), SchoolFilter.of(wanted.stage()));
        return new DecompositionResponse(
                evaluation.id(),
                StandardReference.of(evaluation),
                evaluation.divisionCode(),
                evaluation.academicYear(),
                wanted.by(),
                wanted.mclooneSplit(),
                evaluation.stages().stream()
                        .filter(stage -> wanted.stage() == null || stage.stage() == wanted.stage())
                        .map(stage -> stage(stage, standard, schools, wanted))
                        .toList());
    }

    private static DecompositionResponse.StageDecomposition stage(
            StageResult stage, Standard standard, List<SchoolResult> schools, Wanted wanted) {
        List<SchoolResult> ofStage =
                schools.stream().filter(school -> school.stage() == stage.stage()).toList();
        return new DecompositionResponse.StageDecomposition(
                stage.stage(),
                stage.schools(),
                stage.pupils(),
                ofStage.isEmpty()
                        ? List.of()
                        : standard.indicators().stream()
                                .filter(
                                        indicator ->
                                                wanted.indicator() == null
                                                        || wanted.indicator()
                                                                .equals(indicator.id()))
                                .map(indicator -> indicator(indicator, stage, ofStage, wanted))
                                .toList());
    }

    private static IndicatorDecomposition indicator(
            Indicator indicator, StageResult stage, List<SchoolResult> schools, Wanted wanted) {
        InequalityMeasures measures =
                new IndicatorMeasurement(indicator, schools)
                        .measures(
                                GroupBy.of(wanted.by()),
                                wanted.mclooneSplit(),
                                wanted.onlySchool());
        List<String> missing =
                stage.indicators().stream()
                        .filter(result -> result.id().equals(indicator.id()))
                        .map(IndicatorResult::missing)
                        .findFirst()
                        .orElseThrow();
        return missing.isEmpty()
                ? IndicatorDecomposition.whole(indicator, measures)
                : IndicatorDecomposition.partial(indicator, missing, measures);
    }
}
