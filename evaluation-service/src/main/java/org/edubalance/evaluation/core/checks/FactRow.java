package org.edubalance.evaluation.core.checks;

import java.util.Map;
import org.edubalance.evaluation.core.Stage;

/**
 * A record that a check is about.
 *
 * @param schoolCode whose
 * @param schoolName whose; absent when the registry does not know the school
 * @param townCode where; may be absent
 * @param stage at which stage; absent when it is about the school
 * @param values the numbers that were looked at, by name; {@code before} is last year's
 */
public record FactRow(
        String schoolCode,
        String schoolName,
        String townCode,
        Stage stage,
        Map<String, Double> values) {}
