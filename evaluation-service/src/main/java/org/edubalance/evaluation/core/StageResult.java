package org.edubalance.evaluation.core;

import java.util.List;

/**
 * One stage of a county.
 *
 * @param stage which
 * @param schools schools counted, merged points not apart, schools with missing facts included
 * @param pupils of the schools that report them
 * @param schoolsWithoutPupilNumber schools whose pupils are unknown, in whole or part, and not all
 *     in {@code pupils}
 * @param indicators in the standard's order
 * @param compositeCv plain mean of the coefficients; null while one is unknown
 * @param limit the standard's limit at this stage, on each coefficient or on the composite; may be
 *     null
 * @param cvVerdict on the coefficients alone
 * @param schoolsVerdict every school complies; NOT_APPLICABLE without a school rule
 * @param verdict both together
 * @param flags remarks on the stage
 */
public record StageResult(
        Stage stage,
        int schools,
        int pupils,
        int schoolsWithoutPupilNumber,
        List<IndicatorResult> indicators,
        Double compositeCv,
        Double limit,
        Verdict cvVerdict,
        Verdict schoolsVerdict,
        Verdict verdict,
        List<Finding.Code> flags) {}
