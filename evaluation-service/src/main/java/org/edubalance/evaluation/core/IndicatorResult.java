package org.edubalance.evaluation.core;

import java.util.List;

/**
 * One indicator of one stage. Figures are full doubles; those that missing facts make unknown are
 * null.
 *
 * @param id of the indicator
 * @param mean ratio of the sums (per pupil, or what the indicator divides by), times its scale
 * @param standardDeviation same unit; null too when the indicator is not per pupil
 * @param cv coefficient of variation; null too when the mean is zero or the indicator is not per
 *     pupil
 * @param limit greatest allowed {@code cv}; null when the standard limits only the composite
 * @param verdict on the limit; without one NOT_APPLICABLE, or UNDETERMINED when there is no {@code
 *     cv}
 * @param missing codes of the schools, a merged point under its own, whose records lack the figure
 * @param partial what the other schools give; null when nothing is missing; no verdict is taken
 *     from it
 * @param flags remarks on the figures
 */
public record IndicatorResult(
        String id,
        Double mean,
        Double standardDeviation,
        Double cv,
        Double limit,
        Verdict verdict,
        List<String> missing,
        Partial partial,
        List<Finding.Code> flags) {

    /**
     * Figures over the schools that have the figure.
     *
     * @param mean null when there is no such school
     * @param cv null when there is no such school or their mean is zero
     * @param schools how many there are
     */
    public record Partial(Double mean, Double cv, int schools) {}
}
