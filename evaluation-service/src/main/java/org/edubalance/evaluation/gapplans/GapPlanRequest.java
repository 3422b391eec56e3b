package org.edubalance.evaluation.gapplans;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.UrbanRural;
import org.edubalance.evaluation.core.gap.PlanOptions;

/**
 * What a plan is to reach, and at which prices.
 *
 * @param evaluationId a sealed evaluation of a county
 * @param name for readers; absent: that of the standard
 * @param targets what is to be reached; absent: all that the standard asks for
 * @param unitCosts yuan for a unit, by quantity; those that are absent are the defaults of {@code
 *     GET /v1/gap-plans/unit-costs}
 * @param siteFactors what a unit costs more or less by location of the school; absent: 1
 * @param transferCost yuan for a post that moves to another school; absent: 0
 * @param budget yuan at most; absent: as much as it takes
 * @param order what the money goes to first; absent: THRESHOLDS_FIRST
 * @param teachers where posts come from; absent: TRANSFER_FIRST
 */
@Schema(name = "GapPlanRequest")
public record GapPlanRequest(
        @NotNull UUID evaluationId,
        @Size(min = 1, max = 200) @Schema(examples = "优质均衡补足规划") String name,
        @Valid Targets targets,
        Map<String, @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal>
                unitCosts,
        Map<UrbanRural, @NotNull @PositiveOrZero @Digits(integer = 4, fraction = 4) BigDecimal>
                siteFactors,
        @PositiveOrZero @Digits(integer = 12, fraction = 4) BigDecimal transferCost,
        @PositiveOrZero @Digits(integer = 16, fraction = 2) BigDecimal budget,
        PlanOptions.SpendingOrder order,
        PlanOptions.PostSource teachers) {

    /**
     * What is to be reached.
     *
     * @param thresholds every school reaches what the standard asks of it; absent: true
     * @param cv the coefficients keep their limits; absent: true
     * @param limits other limits than the standard's, by stage; applied as the standard applies its
     *     own, to each coefficient or to their mean
     */
    @Schema(name = "GapPlanTargets")
    public record Targets(
            Boolean thresholds, Boolean cv, Map<Stage, @NotNull @PositiveOrZero Double> limits) {

        /** Copies the limits. */
        public Targets {
            limits = limits == null || limits.isEmpty() ? null : new EnumMap<>(limits);
        }
    }

    /** Copies the maps. */
    public GapPlanRequest {
        unitCosts = unitCosts == null ? null : new TreeMap<>(unitCosts);
        siteFactors =
                siteFactors == null || siteFactors.isEmpty() ? null : new EnumMap<>(siteFactors);
    }

    boolean wantsThresholds() {
        return targets == null || targets.thresholds() == null || targets.thresholds();
    }

    boolean wantsLimits() {
        return targets == null || targets.cv() == null || targets.cv();
    }
}
