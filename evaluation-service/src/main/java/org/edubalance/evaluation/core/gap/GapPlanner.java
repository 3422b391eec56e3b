package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.Finding;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Tolerance;
import org.edubalance.evaluation.core.Verdict;

/**
 * Plans what a county has to add, or move, to reach its targets. Each addition is made to the facts
 * and these are evaluated again before the next is planned; what one addition undoes of another
 * (stages that share, counts that contain each other) is topped up until everything holds at once.
 * Least for one coefficient by itself; an upper bound where several targets meet, which is why the
 * lower bounds stand beside it.
 */
public final class GapPlanner {
    private static final int MOST_ROUNDS = 40;

    private final PlanOptions options;
    private final PlannedCounty county;
    private final Ledger ledger;

    private GapPlanner(PlanOptions options, PlannedCounty county) {
        this.options = options;
        this.county = county;
        this.ledger = new Ledger(county, options.budget());
    }

    /**
     * Makes a plan.
     *
     * @param standard free of faults
     * @param include who counts, as in the evaluation that the plan is for; may be null
     * @param facts of the county
     */
    public static GapPlan plan(
            Standard standard, Inclusion include, CountyFacts facts, PlanOptions options) {
        PlannedCounty county = new PlannedCounty(standard, include, facts, options.costs());
        return new GapPlanner(options, county).plan();
    }

    private GapPlan plan() {
        PlanBounds bounds = new PlanBounds(county, options);
        List<LowerBound> byIndicator = bounds.byIndicator();
        var costBound = bounds.cost();
        boolean more = true;
        for (int round = 0; more && round < MOST_ROUNDS; round++) {
            boolean first = round == 0;
            more =
                    options.order() == PlanOptions.SpendingOrder.THRESHOLDS_FIRST
                            ? thresholds(first) | limits(first)
                            : limits(first) | thresholds(first);
        }
        Boolean thresholds = options.thresholds() ? thresholdsHold() : null;
        Boolean limits = options.limits().isEmpty() ? null : limitsHold();
        return new GapPlan(
                ledger.rows(),
                ledger.changes(),
                county.facts(),
                county.result(),
                ledger.spent(),
                costBound,
                byIndicator,
                thresholds,
                limits,
                obstacles(!Boolean.FALSE.equals(thresholds) && !Boolean.FALSE.equals(limits)));
    }

    private boolean transfers() {
        return options.teachers() == PlanOptions.PostSource.TRANSFER_FIRST;
    }

    private boolean thresholds(boolean first) {
        if (!options.thresholds()) {
            return false;
        }
        if (first && transfers()) {
            new TransferStep(county, ledger, options).towardsThresholds();
        }
        return new ThresholdStep(county, ledger).run();
    }

    private boolean limits(boolean first) {
        if (options.limits().isEmpty()) {
            return false;
        }
        if (first && transfers()) {
            new TransferStep(county, ledger, options).towardsLimits();
        }
        return new CvStep(county, ledger, options.limits()).run();
    }

    private boolean thresholdsHold() {
        if (county.standard().schoolRule() != null) {
            return county.result().schools().stream()
                    .filter(school -> isJudged(school.stage()))
                    .allMatch(school -> school.verdict() == Verdict.PASS);
        }
        return county.result().schools().stream()
                .flatMap(school -> school.values().stream())
                .allMatch(value -> value.threshold() == null || Boolean.TRUE.equals(value.met()));
    }

    private boolean isJudged(Stage stage) {
        return county.standard().judges(stage);
    }

    private boolean limitsHold() {
        return county.result().stages().stream()
                .filter(stage -> stage.schools() > 0)
                .filter(stage -> options.limits().containsKey(stage.stage()))
                .allMatch(this::holds);
    }

    private boolean holds(StageResult stage) {
        double limit = options.limits().get(stage.stage());
        if (!county.standard().limitsEach()) {
            return stage.compositeCv() != null && Tolerance.atMost(stage.compositeCv(), limit);
        }
        return stage.indicators().stream()
                .allMatch(one -> one.cv() != null && Tolerance.atMost(one.cv(), limit));
    }

    private List<Obstacle> obstacles(boolean reached) {
        List<Obstacle> obstacles = new ArrayList<>();
        Map<Stage, Double> limits = options.limits();
        for (StageResult stage : county.result().stages()) {
            if (options.thresholds() || limits.containsKey(stage.stage())) {
                stage.indicators().forEach(one -> obstacles.addAll(of(stage.stage(), one)));
            }
        }
        if (!reached && options.budget() != null) {
            obstacles.add(Obstacle.of(Obstacle.ObstacleCode.BUDGET, null, null, List.of()));
        } else if (!reached && obstacles.isEmpty()) {
            obstacles.add(
                    Obstacle.of(
                            Obstacle.ObstacleCode.NOT_REACHED,
                            null,
                            null,
                            county.result().schools().stream()
                                    .filter(school -> school.verdict() == Verdict.FAIL)
                                    .map(SchoolResult::schoolCode)
                                    .distinct()
                                    .toList()));
        }
        return obstacles;
    }

    private List<Obstacle> of(Stage stage, IndicatorResult indicator) {
        List<Obstacle> obstacles = new ArrayList<>();
        if (!indicator.missing().isEmpty()) {
            obstacles.add(
                    Obstacle.of(
                            Obstacle.ObstacleCode.MISSING_FACTS,
                            stage,
                            indicator.id(),
                            indicator.missing()));
        }
        if (indicator.flags().contains(Finding.Code.MEAN_ZERO)) {
            obstacles.add(
                    Obstacle.of(Obstacle.ObstacleCode.MEAN_ZERO, stage, indicator.id(), List.of()));
        }
        if (indicator.verdict() == Verdict.FAIL && county.quantity(indicator.id()).isEmpty()) {
            obstacles.add(
                    Obstacle.of(
                            Obstacle.ObstacleCode.NOT_PLANNABLE, stage, indicator.id(), List.of()));
        }
        return obstacles;
    }
}
