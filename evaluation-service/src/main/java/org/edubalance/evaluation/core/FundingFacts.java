package org.edubalance.evaluation.core;

import java.util.Map;
import java.util.Objects;

/**
 * Money and supported pupils of one school and stage in the fiscal year.
 *
 * @param schoolCode whose
 * @param stage for which; null when the line is for the whole school
 * @param quantities by name, such as {@code publicFundsReceived}; no line means that nothing is
 *     recorded
 */
public record FundingFacts(String schoolCode, Stage stage, Map<String, Double> quantities) {

    /** Refuses negative numbers. */
    public FundingFacts {
        Objects.requireNonNull(schoolCode, "schoolCode");
        quantities = Quantities.copy(schoolCode, quantities);
    }
}
