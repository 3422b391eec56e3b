package org.edubalance.evaluation.core;

import java.util.Map;
import java.util.Objects;

/**
 * Teachers of one school and stage on 1 September, in full posts.
 *
 * @param schoolCode whose
 * @param stage at which they teach
 * @param quantities posts by name, such as {@code teachers}, {@code aboveRequired}
 */
public record StaffingFacts(String schoolCode, Stage stage, Map<String, Double> quantities) {

    /** Refuses negative numbers. */
    public StaffingFacts {
        Objects.requireNonNull(schoolCode, "schoolCode");
        Objects.requireNonNull(stage, "stage");
        quantities = Quantities.copy(schoolCode, quantities);
    }
}
