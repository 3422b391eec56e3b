package org.edubalance.evaluation.core;

import java.util.List;
import java.util.Optional;

/**
 * One school of one stage.
 *
 * @param schoolCode whose
 * @param schoolName whose
 * @param townCode where; may be null
 * @param kind 学校类别
 * @param ownership 办学性质; may be null
 * @param urbanRural 城乡分类; may be null
 * @param stage at which stage
 * @param pupils with those of merged points; null when unknown
 * @param mergedPoints codes of the teaching points counted in
 * @param values in the standard's order
 * @param verdict under the standard's school rule; NOT_APPLICABLE without one
 */
public record SchoolResult(
        String schoolCode,
        String schoolName,
        String townCode,
        SchoolKind kind,
        Ownership ownership,
        UrbanRural urbanRural,
        Stage stage,
        Integer pupils,
        List<String> mergedPoints,
        List<SchoolValue> values,
        Verdict verdict) {

    /** What the school has of an indicator; empty when its records lack the figure. */
    public Optional<SchoolValue> known(String indicator) {
        return values.stream()
                .filter(value -> value.id().equals(indicator) && value.amount() != null)
                .findFirst();
    }
}
