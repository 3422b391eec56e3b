package org.edubalance.evaluation.core.inequality;

/**
 * One group of schools; what has no meaning, since the group or the county has none of the
 * resource, is null.
 *
 * @param group its key
 * @param schools how many
 * @param pupils of these schools
 * @param pupilShare W, share of all pupils
 * @param amountShare S, share of the whole resource; null when there is none
 * @param mean resource per pupil, in raw units
 * @param cv coefficient of variation inside the group
 * @param theilT inside the group
 * @param theilL inside the group; null too when a school of it has none
 * @param gini inside the group
 * @param cvSquaredBetween W (X̄g − X̄)² / X̄², its summand of the between part of CV²
 * @param cvSquaredWithin W (X̄g / X̄)² CVg², its summand of the within part of CV²
 */
public record GroupLine(
        String group,
        int schools,
        double pupils,
        double pupilShare,
        Double amountShare,
        double mean,
        Double cv,
        Double theilT,
        Double theilL,
        Double gini,
        Double cvSquaredBetween,
        Double cvSquaredWithin) {}
