package org.edubalance.evaluation.scenarios;

import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;

/** What the journal says of a scenario; the rest never changes and is found by its id. */
record ScenarioState(
        UUID id,
        String name,
        UUID evaluationId,
        String divisionCode,
        UUID derivedFrom,
        Verdict verdict,
        String digest,
        Instant archivedAt) {}
