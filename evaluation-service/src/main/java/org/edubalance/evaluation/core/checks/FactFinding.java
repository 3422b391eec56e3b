package org.edubalance.evaluation.core.checks;

import java.util.List;

/**
 * What came of a check.
 *
 * @param check which
 * @param broken records that break it
 * @param open records that lack what it needs
 */
public record FactFinding(FactCheck check, List<FactRow> broken, List<FactRow> open) {}
