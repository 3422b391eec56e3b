package org.edubalance.funding.enrolment;

import org.edubalance.funding.vocabulary.Stage;

/**
 * Pupils of one stage of a school on 1 September, from its verified return.
 *
 * @param stage which
 * @param pupils on roll
 * @param disabled of these, those at a special school or mainstreamed; {@code null} when not
 *     reported
 * @param boarders of these, those who board; {@code null} when not reported
 */
public record StageEnrolment(Stage stage, int pupils, Integer disabled, Integer boarders) {

    /** Refuses numbers that no school can have. */
    public StageEnrolment {
        if (pupils < 0 || (disabled != null && (disabled < 0 || disabled > pupils))) {
            throw new IllegalArgumentException(stage + ": " + disabled + " of " + pupils);
        }
        if (boarders != null && boarders < 0) {
            throw new IllegalArgumentException(stage + ": boarders " + boarders);
        }
    }
}
