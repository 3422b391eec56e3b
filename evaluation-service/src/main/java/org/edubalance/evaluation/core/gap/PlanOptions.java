package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.edubalance.evaluation.core.Stage;

/**
 * What a plan is to reach, and how.
 *
 * @param thresholds every school reaches what the standard asks of it
 * @param limits greatest coefficient by stage, applied as the standard applies its own: to each
 *     indicator or to the composite; a stage without one is left alone
 * @param costs of a unit
 * @param budget yuan at most; null for as much as it takes
 * @param order what the money goes to first
 * @param teachers where posts come from
 */
public record PlanOptions(
        boolean thresholds,
        Map<Stage, Double> limits,
        UnitCosts costs,
        BigDecimal budget,
        SpendingOrder order,
        PostSource teachers) {

    /** What comes first. */
    public enum SpendingOrder {
        /** Schools' thresholds, then the coefficients. */
        THRESHOLDS_FIRST,
        /** The coefficients, then schools' thresholds. */
        CV_FIRST
    }

    /** Where posts come from. */
    public enum PostSource {
        /** From schools of the county that have more than they need, then newly recruited. */
        TRANSFER_FIRST,
        /** All newly recruited. */
        RECRUIT
    }

    /** Copies the limits. */
    public PlanOptions {
        Map<Stage, Double> copy = new EnumMap<>(Stage.class);
        copy.putAll(limits);
        limits = Map.copyOf(copy);
    }
}
