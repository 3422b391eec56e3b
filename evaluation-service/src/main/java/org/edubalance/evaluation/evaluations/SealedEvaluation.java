package org.edubalance.evaluation.evaluations;

import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.core.Finding;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Verdict;

/**
 * A sealed evaluation, for the features that build on it.
 *
 * @param standard id of the standard that was applied
 * @param standardVersion its version: figures of two versions are not the same figure
 * @param asOf the latest instant that its facts are of
 * @param inclusion who was counted
 * @param verdict of the county
 * @param tag its version
 */
public record SealedEvaluation(
        UUID id,
        String standard,
        int standardVersion,
        String divisionCode,
        int academicYear,
        Instant asOf,
        Instant createdAt,
        Inclusion inclusion,
        Verdict verdict,
        List<StageResult> stages,
        List<Finding> findings,
        EntityTag tag) {}
