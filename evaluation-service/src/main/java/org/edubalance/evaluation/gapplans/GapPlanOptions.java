package org.edubalance.evaluation.gapplans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.UrbanRural;
import org.edubalance.evaluation.core.gap.PlanOptions;
import org.edubalance.evaluation.core.gap.UnitCosts;
import org.edubalance.evaluation.core.scenario.Quantity;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/**
 * What a plan was made with, complete: what the request left out is filled in.
 *
 * @param thresholds schools' thresholds were a target
 * @param limits greatest coefficients by stage; empty when they were no target
 * @param unitCosts yuan for a unit, by quantity
 * @param siteFactors by location; absent ones are 1
 * @param transferCost yuan for a post that moves
 * @param budget yuan at most; absent: as much as it takes
 * @param order what came first
 * @param teachers where posts came from
 */
@Schema(name = "GapPlanOptions")
record GapPlanOptions(
        boolean thresholds,
        Map<Stage, Double> limits,
        Map<String, BigDecimal> unitCosts,
        Map<UrbanRural, BigDecimal> siteFactors,
        BigDecimal transferCost,
        BigDecimal budget,
        PlanOptions.SpendingOrder order,
        PlanOptions.PostSource teachers) {

    /**
     * @throws org.edubalance.kit.problem.ProblemException naming every fault: 400 for what makes no
     *     sense, 422 when the standard has no such target
     */
    static GapPlanOptions of(GapPlanRequest request, Standard standard, DefaultCosts defaults) {
        List<Fault> faults = new ArrayList<>();
        if (request.unitCosts() != null) {
            request.unitCosts().keySet().stream()
                    .filter(name -> Quantity.of(name).isEmpty())
                    .forEach(
                            name ->
                                    faults.add(
                                            Fault.fault(
                                                    "unitCosts." + name,
                                                    "未知的数据项",
                                                    "No such quantity")));
        }
        Map<Stage, Double> other = request.targets() == null ? null : request.targets().limits();
        if (other != null) {
            other.keySet().stream()
                    .filter(stage -> !Stage.EVALUATED.contains(stage))
                    .forEach(
                            stage ->
                                    faults.add(
                                            Fault.fault(
                                                    "targets.limits." + stage,
                                                    "不是参与评估的学段",
                                                    "Is not an evaluated stage")));
        }
        if (!faults.isEmpty()) {
            throw ProblemType.VALIDATION.of(faults);
        }
        boolean thresholds =
                request.wantsThresholds()
                        && standard.indicators().stream()
                                .anyMatch(indicator -> !indicator.threshold().isEmpty());
        Map<Stage, Double> limits = new EnumMap<>(Stage.class);
        if (request.wantsLimits() && standard.cvRule() != null) {
            limits.putAll(standard.cvRule().limit());
            if (other != null) {
                limits.putAll(other);
            }
        }
        if (!thresholds && limits.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(
                    Fault.fault(
                            "targets",
                            "没有目标：该标准没有所要求的阈值或限值",
                            "Leaves nothing to reach: the standard has no such thresholds or"
                                    + " limits"));
        }
        return new GapPlanOptions(
                thresholds,
                limits,
                defaults.with(request.unitCosts()),
                request.siteFactors() == null ? Map.of() : request.siteFactors(),
                request.transferCost() == null ? BigDecimal.ZERO : request.transferCost(),
                request.budget(),
                request.order() == null
                        ? PlanOptions.SpendingOrder.THRESHOLDS_FIRST
                        : request.order(),
                request.teachers() == null
                        ? PlanOptions.PostSource.TRANSFER_FIRST
                        : request.teachers());
    }

    PlanOptions toCore() {
        return new PlanOptions(
                thresholds,
                limits,
                new UnitCosts(unitCosts, siteFactors, transferCost),
                budget,
                order,
                teachers);
    }
}
