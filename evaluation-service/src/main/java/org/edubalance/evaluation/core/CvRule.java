package org.edubalance.evaluation.core;

import java.util.Map;

/**
 * The limit that coefficients of variation are held against.
 *
 * @param apply to each coefficient, or to their plain mean
 * @param limit greatest allowed value by stage; a stage without one is not judged
 * @param thresholdIds names of the limits by stage, such as {@code B12-CV-P}
 * @param source text of the rule
 * @param confidence how sure the limits are
 */
public record CvRule(
        Apply apply,
        Map<Stage, Double> limit,
        Map<Stage, String> thresholdIds,
        String source,
        Confidence confidence) {

    /** What the limit is for. */
    public enum Apply {
        /** Every indicator's coefficient (2017). */
        EACH,
        /** The plain mean of the coefficients, 综合差异系数 (2012). */
        COMPOSITE
    }

    /** Copies the maps; what is absent is empty. */
    public CvRule {
        limit = Copy.ofStages(limit);
        thresholdIds = Copy.ofStages(thresholdIds);
    }
}
