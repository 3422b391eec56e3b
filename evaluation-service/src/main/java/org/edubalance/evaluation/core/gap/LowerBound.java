package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import org.edubalance.evaluation.core.Stage;

/**
 * What no plan can do without: the larger of what thresholds and coefficient ask for, each by
 * itself.
 *
 * @param stage of which stage
 * @param indicator of which indicator
 * @param quantity what is added
 * @param unit its unit
 * @param thresholds least addition for the thresholds, under the school rule; null when not a
 *     target, or when posts may come from other schools
 * @param cv least addition for the coefficient's own limit; null when not a target, when the limit
 *     is on the composite, or when posts may come from other schools
 */
public record LowerBound(
        Stage stage,
        String indicator,
        String quantity,
        String unit,
        BigDecimal thresholds,
        BigDecimal cv) {}
