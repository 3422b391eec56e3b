package org.edubalance.evaluation.core.evidence;

import java.util.List;
import org.edubalance.evaluation.core.Verdict;

/**
 * What the review of items comes to.
 *
 * @param total points of the review; null while an item is not reviewed, or where there are none
 * @param verdict of all items together
 * @param missing ids of items whose review or points are not there
 */
public record Scoring(Double total, Verdict verdict, List<String> missing) {
    private static final double SLACK = 1e-9;

    /**
     * Points: at least the pass mark. It is missed already when the items that are not reviewed can
     * not make up for what was lost.
     */
    public static Scoring ofPoints(List<JudgedItem> items, double passMark) {
        List<String> missing =
                items.stream()
                        .filter(item -> item.reviewScore() == null || item.points() == null)
                        .map(JudgedItem::id)
                        .toList();
        double given = 0;
        double atMost = 0;
        boolean bounded = true;
        for (JudgedItem item : items) {
            if (item.reviewScore() != null) {
                given += item.reviewScore();
                atMost += item.reviewScore();
            } else if (item.points() != null) {
                atMost += item.points();
            } else {
                bounded = false;
            }
        }
        if (items.isEmpty()) {
            return new Scoring(null, Verdict.UNDETERMINED, missing);
        }
        if (missing.isEmpty()) {
            boolean met = given >= passMark - SLACK;
            return new Scoring(given, met ? Verdict.PASS : Verdict.FAIL, missing);
        }
        boolean lost = bounded && atMost < passMark - SLACK;
        return new Scoring(null, lost ? Verdict.FAIL : Verdict.UNDETERMINED, missing);
    }

    /** Every item is met; one that is not decides. */
    public static Scoring ofAll(List<JudgedItem> items) {
        List<String> missing =
                items.stream()
                        .filter(item -> item.reviewMet() == null)
                        .map(JudgedItem::id)
                        .toList();
        boolean failed = items.stream().anyMatch(item -> Boolean.FALSE.equals(item.reviewMet()));
        Verdict verdict =
                failed
                        ? Verdict.FAIL
                        : missing.isEmpty() && !items.isEmpty()
                                ? Verdict.PASS
                                : Verdict.UNDETERMINED;
        return new Scoring(null, verdict, missing);
    }
}
