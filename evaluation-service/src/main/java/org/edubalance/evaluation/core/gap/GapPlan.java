package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.util.List;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.scenario.SupposedChange;

/**
 * Additions and transfers that bring a county to its targets, and what comes of them.
 *
 * @param rows line by line, in order
 * @param changes the same as a scenario's changes, in order
 * @param facts the county's facts afterwards
 * @param result the standard applied to them
 * @param cost of all rows, yuan
 * @param costBound yuan that no plan can do without; null where posts may come from other schools
 * @param bounds the same by indicator and stage, in raw units
 * @param thresholdsReached every school reaches what is asked of it; null when not a target
 * @param cvReached every limit holds; null when not a target
 * @param obstacles why not, where not
 */
public record GapPlan(
        List<PlanRow> rows,
        List<SupposedChange> changes,
        CountyFacts facts,
        EvaluationResult result,
        BigDecimal cost,
        BigDecimal costBound,
        List<LowerBound> bounds,
        Boolean thresholdsReached,
        Boolean cvReached,
        List<Obstacle> obstacles) {

    /** Copies the lists. */
    public GapPlan {
        rows = List.copyOf(rows);
        changes = List.copyOf(changes);
        bounds = List.copyOf(bounds);
        obstacles = List.copyOf(obstacles);
    }

    /** Whether every target is reached. */
    public boolean reached() {
        return !Boolean.FALSE.equals(thresholdsReached) && !Boolean.FALSE.equals(cvReached);
    }
}
