package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Tolerance;
import org.edubalance.evaluation.core.scenario.Quantity;

/** What no plan can do without, computed on the facts before any addition. */
final class PlanBounds {
    private final PlannedCounty county;
    private final PlanOptions options;

    PlanBounds(PlannedCounty county, PlanOptions options) {
        this.county = county;
        this.options = options;
    }

    /** By stage and indicator, in raw units. */
    List<LowerBound> byIndicator() {
        List<LowerBound> bounds = new ArrayList<>();
        ThresholdNeeds needs = new ThresholdNeeds(county);
        for (StageResult stage : county.result().stages()) {
            for (Indicator indicator : county.standard().indicators()) {
                Quantity quantity = county.quantity(indicator.id()).orElse(null);
                if (quantity == null || stage.schools() == 0) {
                    continue;
                }
                boolean moves = mayMove(quantity);
                bounds.add(
                        new LowerBound(
                                stage.stage(),
                                indicator.id(),
                                quantity.name(),
                                quantity.unit(),
                                options.thresholds() && !moves
                                        ? thresholds(indicator, stage.stage(), needs, quantity)
                                        : null,
                                moves ? null : cv(indicator, stage, quantity)));
            }
        }
        return bounds;
    }

    private BigDecimal thresholds(
            Indicator indicator, Stage stage, ThresholdNeeds needs, Quantity quantity) {
        double sum = 0;
        for (SchoolResult part : county.parts(stage)) {
            sum += needs.least(part, indicator);
        }
        return rounded(sum, quantity);
    }

    private BigDecimal cv(Indicator indicator, StageResult stage, Quantity quantity) {
        Double limit = options.limits().get(stage.stage());
        IndicatorResult result = result(indicator, stage);
        if (limit == null || result.cv() == null || !county.standard().limitsEach()) {
            return null;
        }
        double total =
                Tolerance.atMost(result.cv(), limit)
                        ? 0
                        : Fillings.filling(county.holdings(indicator, stage.stage())).total(limit);
        return rounded(total, quantity);
    }

    /** Yuan: the larger of what thresholds and coefficients cost at least, each by themselves. */
    BigDecimal cost() {
        double thresholds = options.thresholds() ? thresholdsCost() : 0;
        double cv = 0;
        for (StageResult stage : county.result().stages()) {
            if (options.limits().containsKey(stage.stage())) {
                cv += cvCost(stage);
            }
        }
        return BigDecimal.valueOf(Math.max(thresholds, cv)).setScale(2, RoundingMode.DOWN);
    }

    private double thresholdsCost() {
        ThresholdNeeds needs = new ThresholdNeeds(county);
        double sum = 0;
        for (var parts : county.partsBySchool().values()) {
            ThresholdNeeds.Needs least = needs.of(parts, this::price);
            sum += least.isPossible() ? least.cost() : 0;
        }
        return sum;
    }

    private double price(Site site) {
        return isFree(site.quantity()) ? 0 : county.unitCost(site).doubleValue();
    }

    private double cvCost(StageResult stage) {
        double limit = options.limits().get(stage.stage());
        List<CompositeAllocation.Item> items = new ArrayList<>();
        double each = 0;
        for (Indicator indicator : county.standard().indicators()) {
            IndicatorResult result = result(indicator, stage);
            if (result.cv() == null || county.quantity(indicator.id()).isEmpty()) {
                continue;
            }
            List<Holding> holdings = county.holdings(indicator, stage.stage());
            double cheapest = cheapest(indicator, holdings);
            WaterFilling filling = Fillings.filling(holdings);
            items.add(
                    new CompositeAllocation.Item(
                            result.cv(), one -> cheapest * filling.total(one)));
            if (!Tolerance.atMost(result.cv(), limit)) {
                each += cheapest * filling.total(limit);
            }
        }
        if (county.standard().limitsEach()) {
            return each;
        }
        boolean open = stage.compositeCv() != null && !Tolerance.atMost(stage.compositeCv(), limit);
        boolean complete = items.size() == county.standard().indicators().size();
        return open && complete
                ? new CompositeAllocation(items, limit * items.size()).lowerBound()
                : 0;
    }

    private double cheapest(Indicator indicator, List<Holding> holdings) {
        return isFree(county.quantity(indicator.id()).orElseThrow().name())
                ? 0
                : holdings.stream().mapToDouble(Holding::unitCost).min().orElse(0);
    }

    /**
     * What may come without being paid for: posts from other schools, and what another indicator's
     * additions bring along.
     */
    private boolean isFree(String name) {
        boolean broughtAlong =
                county.standard().indicators().stream()
                        .map(indicator -> county.quantity(indicator.id()).orElse(null))
                        .anyMatch(other -> other != null && other.within().contains(name));
        return broughtAlong || mayMove(Quantity.of(name).orElseThrow());
    }

    private boolean mayMove(Quantity quantity) {
        return quantity.isStaffing() && options.teachers() == PlanOptions.PostSource.TRANSFER_FIRST;
    }

    private static BigDecimal rounded(double total, Quantity quantity) {
        long units = (long) Math.ceil(total / quantity.grain() - 1e-9);
        return BigDecimal.valueOf(Math.max(0, units), quantity.whole() ? 0 : 2);
    }

    private static IndicatorResult result(Indicator indicator, StageResult stage) {
        return stage.indicators().stream()
                .filter(one -> one.id().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
    }
}
