package org.edubalance.evaluation.core;

import java.util.List;

/**
 * What a standard says of a county.
 *
 * @param standard id of the standard
 * @param version of the standard
 * @param academicYear of the facts
 * @param inclusion who was counted, complete
 * @param verdict of the county: all stages that have schools; UNDETERMINED when none has
 * @param stages PRIMARY, JUNIOR
 * @param schools by code, then stage
 * @param findings by school, stage, code
 */
public record EvaluationResult(
        String standard,
        int version,
        int academicYear,
        Inclusion inclusion,
        Verdict verdict,
        List<StageResult> stages,
        List<SchoolResult> schools,
        List<Finding> findings) {}
