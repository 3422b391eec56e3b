package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.problem.ProblemType;

/**
 * Rolls the counties of a wide evaluation up. Their figures are read some hundred at a time; what
 * stays in memory is one number a county and indicator.
 */
@ApplicationScoped
class RollUp {

    private static final int AT_A_TIME = 200;

    private final PartStore parts;
    private final ResultJson json;

    RollUp(PartStore parts, ResultJson json) {
        this.parts = parts;
        this.json = json;
    }

    /**
     * @param rows most counties of a ranking
     * @throws org.edubalance.kit.problem.ProblemException 404 for the evaluation of a county
     */
    RollUpResponse of(Evaluation evaluation, RollUpResponse.RankedBy by, int rows) {
        if (evaluation.isCounty()) {
            throw ProblemType.NOT_FOUND.because(
                    "县级评估没有汇总", "The evaluation of a county has no roll-up");
        }
        RollUpResponse.Verdicts verdicts = RollUpResponse.Verdicts.NONE;
        Map<Stage, StageTally> stages = new TreeMap<>();
        String after = "";
        List<PartStore.Figures> page;
        do {
            page = parts.figures(evaluation.id, after, AT_A_TIME);
            for (PartStore.Figures county : page) {
                verdicts = verdicts.and(Verdict.valueOf(county.verdict()));
                add(county, stages);
                after = county.divisionCode();
            }
        } while (page.size() == AT_A_TIME);
        List<RollUpResponse.StageRollUp> rolled = new ArrayList<>();
        stages.forEach((stage, tally) -> rolled.add(tally.rollUp(stage, by, rows)));
        return new RollUpResponse(
                evaluation.id,
                evaluation.divisionCode,
                evaluation.status,
                parts.counts(List.of(evaluation.id)).getOrDefault(evaluation.id, PartCounts.NONE),
                verdicts,
                rolled);
    }

    private void add(PartStore.Figures county, Map<Stage, StageTally> stages) {
        for (JsonNode stage : json.read(county.stages())) {
            stages.computeIfAbsent(
                            Stage.valueOf(stage.get("stage").asText()), each -> new StageTally())
                    .add(county, stage);
        }
    }
}
