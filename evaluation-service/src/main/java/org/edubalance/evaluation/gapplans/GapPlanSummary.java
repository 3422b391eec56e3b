package org.edubalance.evaluation.gapplans;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.gap.GapPlan;
import org.edubalance.evaluation.core.gap.LowerBound;
import org.edubalance.evaluation.core.gap.Obstacle;
import org.edubalance.evaluation.core.gap.PlanRow;

/**
 * What a plan comes to.
 *
 * @param thresholdsReached every school reaches what is asked of it; absent when no target
 * @param cvReached every limit holds; absent when no target
 * @param rows lines of the plan
 * @param costBound yuan that no plan for these targets can do without
 * @param indicators totals by indicator and target
 * @param towns totals by town; without a code: schools whose town is not known
 * @param bounds least additions by stage and indicator, in raw units
 * @param obstacles why a target is not reached
 */
@Schema(name = "GapPlanSummary")
record GapPlanSummary(
        Boolean thresholdsReached,
        Boolean cvReached,
        int rows,
        BigDecimal costBound,
        List<IndicatorTotal> indicators,
        List<TownTotal> towns,
        List<LowerBound> bounds,
        List<Obstacle> obstacles) {

    /**
     * Totals of an indicator.
     *
     * @param stage of which stage; absent for what stages share
     * @param quantity what is added
     * @param unit its unit
     * @param added new units
     * @param moved units from other schools
     * @param schools schools that get some
     * @param cost yuan
     */
    @Schema(name = "GapPlanIndicatorTotal")
    record IndicatorTotal(
            String indicator,
            PlanRow.RowTarget target,
            Stage stage,
            String quantity,
            String unit,
            BigDecimal added,
            BigDecimal moved,
            int schools,
            BigDecimal cost) {}

    /** Totals of a town. */
    @Schema(name = "GapPlanTownTotal")
    record TownTotal(String townCode, int schools, int rows, BigDecimal cost) {}

    static GapPlanSummary of(GapPlan plan) {
        return new GapPlanSummary(
                plan.thresholdsReached(),
                plan.cvReached(),
                plan.rows().size(),
                plan.costBound(),
                indicators(plan.rows()),
                towns(plan.rows()),
                plan.bounds(),
                plan.obstacles());
    }

    private static List<IndicatorTotal> indicators(List<PlanRow> rows) {
        Map<String, List<PlanRow>> groups = new LinkedHashMap<>();
        for (PlanRow row : rows) {
            String key = row.indicator() + " " + row.target() + " " + row.stage();
            groups.computeIfAbsent(key, added -> new ArrayList<>()).add(row);
        }
        return groups.values().stream()
                .map(
                        group ->
                                new IndicatorTotal(
                                        group.get(0).indicator(),
                                        group.get(0).target(),
                                        group.get(0).stage(),
                                        group.get(0).quantity(),
                                        group.get(0).unit(),
                                        amount(group, PlanRow.RowKind.ADD),
                                        amount(group, PlanRow.RowKind.TRANSFER),
                                        schools(group),
                                        cost(group)))
                .toList();
    }

    private static List<TownTotal> towns(List<PlanRow> rows) {
        Map<String, List<PlanRow>> groups = new TreeMap<>();
        for (PlanRow row : rows) {
            String town = row.townCode() == null ? "" : row.townCode();
            groups.computeIfAbsent(town, added -> new ArrayList<>()).add(row);
        }
        List<TownTotal> totals = new ArrayList<>();
        groups.forEach(
                (town, group) ->
                        totals.add(
                                new TownTotal(
                                        town.isEmpty() ? null : town,
                                        schools(group),
                                        group.size(),
                                        cost(group))));
        return totals;
    }

    private static BigDecimal amount(List<PlanRow> rows, PlanRow.RowKind kind) {
        return rows.stream()
                .filter(row -> row.kind() == kind)
                .map(PlanRow::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal cost(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int schools(List<PlanRow> rows) {
        Set<String> codes = new HashSet<>();
        rows.forEach(row -> codes.add(row.schoolCode()));
        return codes.size();
    }
}
