package org.edubalance.evaluation.gapplans;

import java.math.BigDecimal;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;

/** What the journal says of a plan; the rest never changes and is found by its id. */
record GapPlanState(
        UUID id,
        String name,
        UUID evaluationId,
        String divisionCode,
        boolean reached,
        BigDecimal cost,
        Verdict verdict,
        String digest) {}
