package org.edubalance.evaluation.core;

/**
 * When one school complies: at least so many thresholds met, and the rest not too far below.
 *
 * @param atLeast thresholds to be met
 * @param of number of indicators
 * @param restFloor share of its threshold that an unmet indicator must still reach, 0 to 1
 * @param thresholdId name of the rule, such as {@code Q17-SCHOOL}
 * @param source text of the rule
 * @param confidence how sure it is
 */
public record SchoolRule(
        int atLeast,
        int of,
        double restFloor,
        String thresholdId,
        String source,
        Confidence confidence) {}
