package org.edubalance.evaluation.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.evaluations.ResultJson;

/**
 * Scenarios of one evaluation side by side, the evaluation itself first. Figures that are unknown
 * are absent.
 *
 * @param evaluationId evaluation that all stand on
 * @param columns what is compared, in order: the evaluation, then the scenarios as asked for
 * @param stages figures by stage and indicator
 */
@Schema(name = "ScenarioComparison")
record ScenarioComparison(UUID evaluationId, List<Column> columns, List<StageRows> stages) {

    /**
     * One of what is compared.
     *
     * @param scenarioId absent for the evaluation itself
     * @param name of the scenario; absent for the evaluation
     * @param verdict of the county
     */
    @Schema(name = "ComparedScenario")
    record Column(UUID scenarioId, String name, Verdict verdict) {}

    /**
     * One stage.
     *
     * @param cells of the stage as a whole, one a column
     * @param indicators in the standard's order
     */
    @Schema(name = "ComparedStage")
    record StageRows(Stage stage, List<StageCell> cells, List<IndicatorRow> indicators) {}

    /**
     * A stage under one column.
     *
     * @param schools schools counted
     * @param compositeCv plain mean of the coefficients
     * @param verdict of the stage
     */
    @Schema(name = "ComparedStageFigures")
    record StageCell(Integer schools, Double compositeCv, Verdict verdict) {}

    /** One indicator, one cell a column. */
    @Schema(name = "ComparedIndicator")
    record IndicatorRow(String id, List<IndicatorCell> cells) {}

    /** An indicator under one column. */
    @Schema(name = "ComparedIndicatorFigures")
    record IndicatorCell(Double mean, Double cv, Verdict verdict) {}

    static ScenarioComparison of(List<StoredScenario> scenarios, ResultJson json) {
        StoredScenario first = scenarios.get(0);
        List<Column> columns = new ArrayList<>();
        List<JsonNode> results = new ArrayList<>();
        JsonNode difference = json.read(first.difference);
        columns.add(
                new Column(null, null, Verdict.valueOf(difference.at("/verdict/before").asText())));
        results.add(json.read(first.baseStages));
        for (StoredScenario scenario : scenarios) {
            columns.add(new Column(scenario.id, scenario.name, scenario.verdict));
            results.add(json.read(scenario.stages));
        }
        List<StageRows> stages = new ArrayList<>();
        for (int i = 0; i < results.get(0).size(); i++) {
            stages.add(stage(results, i));
        }
        return new ScenarioComparison(first.evaluationId, columns, stages);
    }

    private static StageRows stage(List<JsonNode> results, int index) {
        List<JsonNode> stages = results.stream().map(result -> result.get(index)).toList();
        List<IndicatorRow> rows = new ArrayList<>();
        JsonNode indicators = stages.get(0).get("indicators");
        for (int j = 0; j < indicators.size(); j++) {
            int number = j;
            rows.add(
                    new IndicatorRow(
                            indicators.get(j).get("id").asText(),
                            stages.stream()
                                    .map(stage -> stage.get("indicators").get(number))
                                    .map(
                                            one ->
                                                    new IndicatorCell(
                                                            number(one.get("mean")),
                                                            number(one.get("cv")),
                                                            verdict(one)))
                                    .toList()));
        }
        return new StageRows(
                Stage.valueOf(stages.get(0).get("stage").asText()),
                stages.stream()
                        .map(
                                stage ->
                                        new StageCell(
                                                stage.get("schools").asInt(),
                                                number(stage.get("compositeCv")),
                                                verdict(stage)))
                        .toList(),
                rows);
    }

    private static Double number(JsonNode value) {
        return value == null || value.isNull() ? null : value.asDouble();
    }

    private static Verdict verdict(JsonNode result) {
        return Verdict.valueOf(result.get("verdict").asText());
    }
}
