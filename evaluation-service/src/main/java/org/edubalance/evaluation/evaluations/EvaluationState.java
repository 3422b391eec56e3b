package org.edubalance.evaluation.evaluations;

import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;

/** What the journal says of an evaluation; the rest never changes and is found by its id. */
record EvaluationState(
        UUID id,
        String standard,
        int standardVersion,
        String divisionCode,
        int academicYear,
        int fiscalYear,
        Instant asOf,
        EvaluationStatus status,
        Verdict verdict,
        String digest) {}
