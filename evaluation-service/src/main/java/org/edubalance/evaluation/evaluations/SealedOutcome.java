package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;

/**
 * What came of a sealed evaluation, in short.
 *
 * @param standard id of the standard
 * @param standardVersion its version
 * @param asOf the instant that its facts are of
 * @param verdict of the balance
 * @param stages each stage's result, as sealed
 * @param schools codes by their verdict under the school rule, a school once a stage
 */
public record SealedOutcome(
        UUID id,
        String standard,
        int standardVersion,
        Instant asOf,
        Verdict verdict,
        JsonNode stages,
        Map<Verdict, List<String>> schools) {}
