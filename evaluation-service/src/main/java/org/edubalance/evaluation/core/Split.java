package org.edubalance.evaluation.core;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * What one stage has of a quantity that its school holds as a whole: Q · wP / Σ wP over the
 * school's stages, with weights such as 1 : 1.1 : 1.32. Parts stay unrounded. Source: the published
 * rule on splitting 差异系数.
 */
public final class Split {
    private final Map<Stage, Double> weights;
    private final Inclusion.SplitMode mode;

    /**
     * @param weights of a pupil, by stage
     * @param mode by weight, or only by what each stage returned
     */
    public Split(Map<Stage, Double> weights, Inclusion.SplitMode mode) {
        this.weights = weights;
        this.mode = mode;
    }

    /**
     * The part of {@code stage}.
     *
     * @param shared false: never divide, a school with several stages needs each stage's own figure
     * @return empty when the figure, or a pupil number that the division needs, is missing
     */
    OptionalDouble of(String fact, SchoolFacts school, Stage stage, boolean shared) {
        StageFacts part = school.stage(stage).orElse(null);
        FactGroup group = FactGroup.of(fact).orElseThrow();
        if (part == null) {
            return OptionalDouble.empty();
        }
        if (part.hasOwn(group)) {
            return reported(fact, part.quantities());
        }
        OptionalDouble whole = reported(fact, school.quantities());
        if (whole.isEmpty() || isAlone(school, stage)) {
            return whole;
        }
        return shared && mode == Inclusion.SplitMode.WEIGHTED
                ? weighted(whole.getAsDouble(), school, part)
                : OptionalDouble.empty();
    }

    /**
     * What of one unit more of the school's own quantity comes to {@code stage}, between 0 and 1: 0
     * where the stage has such quantities of its own, and where nothing is divided.
     */
    public double shareOfAddition(String fact, SchoolFacts school, Stage stage, boolean shared) {
        StageFacts part = school.stage(stage).orElse(null);
        if (part == null || part.hasOwn(FactGroup.of(fact).orElseThrow())) {
            return 0;
        }
        if (isAlone(school, stage)) {
            return 1;
        }
        return shared && mode == Inclusion.SplitMode.WEIGHTED
                ? weighted(1, school, part).orElse(0)
                : 0;
    }

    private static OptionalDouble reported(String fact, Map<String, Double> quantities) {
        Double value = quantities.get(fact);
        if (value != null) {
            return OptionalDouble.of(value);
        }
        return fact.equals(FactGroup.ZERO_WHEN_ABSENT)
                ? OptionalDouble.of(0)
                : OptionalDouble.empty();
    }

    /** No other stage has pupils, so that there is nothing to divide. */
    private static boolean isAlone(SchoolFacts school, Stage stage) {
        return school.stages().stream()
                .filter(other -> other.stage() != stage)
                .allMatch(other -> other.pupils() != null && other.pupils() == 0);
    }

    private OptionalDouble weighted(double whole, SchoolFacts school, StageFacts part) {
        CompensatedSum all = new CompensatedSum();
        for (Stage stage : Stage.values()) {
            StageFacts other = school.stage(stage).orElse(null);
            if (other != null && other.pupils() == null) {
                return OptionalDouble.empty();
            }
            all.add(other == null ? 0 : weight(stage) * other.pupils());
        }
        double own = weight(part.stage()) * part.pupils();
        return all.value() > 0
                ? OptionalDouble.of(whole * own / all.value())
                : OptionalDouble.empty();
    }

    private double weight(Stage stage) {
        return weights.getOrDefault(stage, 0.0);
    }
}
