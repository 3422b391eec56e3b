package org.edubalance.evaluation.standards;

import java.util.List;
import org.edubalance.evaluation.core.StandardName;

/**
 * How one version of a standard differs from another.
 *
 * @param from the one compared with
 * @param to the one asked about
 * @param changes empty when both say the same
 */
record StandardComparison(StandardName from, StandardName to, List<StandardChange> changes) {}
