package org.edubalance.evaluation.core;

/**
 * A number that an item is held against.
 *
 * @param id such as {@code Q17-XCH}; may be absent
 * @param stage whom it concerns; absent for all
 * @param text what is measured, where the item holds several; may be absent
 * @param comparator how the value is compared
 * @param value the number
 * @param unit its unit
 * @param source text it is taken from
 * @param confidence how sure it is
 */
public record Threshold(
        String id,
        Stage stage,
        Text text,
        Comparison comparator,
        Double value,
        String unit,
        String source,
        Confidence confidence) {}
