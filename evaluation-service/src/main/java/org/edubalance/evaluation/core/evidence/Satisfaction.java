package org.edubalance.evaluation.core.evidence;

import java.util.Arrays;
import java.util.List;
import org.edubalance.evaluation.core.Verdict;

/**
 * What the surveys of all groups come to.
 *
 * @param rate share of all valid answers that are satisfied, 0 to 100; null without a valid answer
 * @param missing groups that were not asked, or gave no valid answer
 */
public record Satisfaction(Double rate, List<RespondentGroup> missing) {
    private static final double SLACK = 1e-9;

    /** Adds up the groups: each answer counts the same. */
    public static Satisfaction of(List<SurveyCounts> surveys) {
        long valid = surveys.stream().mapToLong(SurveyCounts::valid).sum();
        long satisfied = surveys.stream().mapToLong(SurveyCounts::satisfied).sum();
        List<RespondentGroup> missing =
                Arrays.stream(RespondentGroup.values())
                        .filter(
                                group ->
                                        surveys.stream()
                                                .noneMatch(
                                                        survey ->
                                                                survey.group() == group
                                                                        && survey.valid() > 0))
                        .toList();
        return new Satisfaction(valid == 0 ? null : 100.0 * satisfied / valid, missing);
    }

    /** Whether the rate reaches a mark; open while a group has not been heard. */
    public Verdict against(double mark) {
        if (rate == null || !missing.isEmpty()) {
            return Verdict.UNDETERMINED;
        }
        return rate >= mark - SLACK ? Verdict.PASS : Verdict.FAIL;
    }
}
