package org.edubalance.evaluation.evaluations;

import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.sources.SourceDigest;
import org.edubalance.evaluation.standards.PublishedStandard;

/**
 * A sealed evaluation of a county, with the facts that it was sealed over.
 *
 * @param evaluationId of the evaluation
 * @param digest its seal
 * @param divisionCode the county
 * @param academicYear of the facts
 * @param standard that was applied
 * @param inclusion who counted, complete
 * @param sources what the sources delivered
 * @param facts as of the evaluation's instant
 * @param result of the evaluation
 */
public record SealedCounty(
        UUID evaluationId,
        String digest,
        String divisionCode,
        int academicYear,
        PublishedStandard standard,
        Inclusion inclusion,
        List<SourceDigest> sources,
        CountyFacts facts,
        EvaluationResult result) {}
