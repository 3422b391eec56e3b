package org.edubalance.evaluation.core.evidence;

/**
 * A survey of one group.
 *
 * @param group who was asked
 * @param distributed questionnaires handed out
 * @param valid returned and valid
 * @param satisfied of the valid ones
 */
public record SurveyCounts(RespondentGroup group, int distributed, int valid, int satisfied) {

    /** Share of the valid answers that are satisfied, 0 to 100; null without a valid answer. */
    public Double rate() {
        return valid == 0 ? null : 100.0 * satisfied / valid;
    }
}
