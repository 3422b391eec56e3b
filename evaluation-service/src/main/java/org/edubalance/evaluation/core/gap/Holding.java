package org.edubalance.evaluation.core.gap;

import org.edubalance.evaluation.core.Share;

/**
 * What one school of a stage holds of an indicator's resource, and what one unit more of it does
 * and costs.
 *
 * @param schoolCode whose
 * @param amount numerator in its raw unit
 * @param pupils above zero
 * @param reach what of one raw unit more comes to this stage: 1, or less where stages share
 * @param unitCost of one unit that arrives at the stages that are evaluated
 */
public record Holding(
        String schoolCode, double amount, double pupils, double reach, double unitCost) {

    /** One with a unit that comes as a whole. */
    public static Holding of(String schoolCode, double amount, double pupils, double unitCost) {
        return new Holding(schoolCode, amount, pupils, 1, unitCost);
    }

    double perPupil() {
        return amount / pupils;
    }

    Share share() {
        return new Share(schoolCode, amount, pupils);
    }
}
