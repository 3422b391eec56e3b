package org.edubalance.evaluation.core;

import java.util.Map;
import java.util.Objects;

/**
 * One stage of a school's return.
 *
 * @param stage which
 * @param pupils on roll on 1 September; null when not reported
 * @param quantities by name: classes and other counts of the stage; premises and equipment only
 *     where the stage has its own and does not share the school's
 */
public record StageFacts(Stage stage, Integer pupils, Map<String, Double> quantities) {

    /** Refuses negative numbers; absent quantities are empty. */
    public StageFacts {
        Objects.requireNonNull(stage, "stage");
        if (pupils != null && pupils < 0) {
            throw new IllegalArgumentException(stage + ": pupils " + pupils);
        }
        quantities = Quantities.copy(stage.name(), quantities);
    }

    /** The stage has premises (or equipment) of its own, so that it shares none of the school's. */
    public boolean hasOwn(FactGroup group) {
        return group.names().stream().anyMatch(quantities::containsKey);
    }
}
