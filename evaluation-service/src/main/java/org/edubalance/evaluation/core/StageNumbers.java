package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Limits and thresholds by stage: of evaluated stages only, finite and not negative. */
final class StageNumbers {
    private StageNumbers() {}

    static List<Fault> faults(String path, Map<Stage, Double> numbers) {
        List<Fault> faults = new ArrayList<>();
        numbers.forEach(
                (stage, number) -> {
                    if (!Stage.EVALUATED.contains(stage)) {
                        faults.add(
                                new Fault(
                                        path + "/" + stage,
                                        new Text("不是参与评估的学段", "is not an evaluated stage")));
                    }
                    if (number == null || !Double.isFinite(number) || number < 0) {
                        faults.add(
                                new Fault(
                                        path + "/" + stage,
                                        new Text(
                                                "须为非负数", "must be a number that is not negative")));
                    }
                });
        return faults;
    }
}
