package org.edubalance.evaluation.core;

import java.util.Map;

/**
 * What one record, a school's stage or a teaching point, brings to a {@link Part}.
 *
 * @param schoolCode whose record
 * @param pupils null when unknown
 * @param amounts numerator by indicator id; an absent one is missing
 * @param bases denominator by indicator id, of indicators that are not per pupil; an absent one is
 *     missing
 */
record Contribution(
        String schoolCode, Integer pupils, Map<String, Double> amounts, Map<String, Double> bases) {

    boolean lacks(Indicator indicator) {
        return pupils == null
                || !amounts.containsKey(indicator.id())
                || (!indicator.perPupil() && !bases.containsKey(indicator.id()));
    }
}
