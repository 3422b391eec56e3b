package org.edubalance.evaluation.standards;

import java.util.List;
import org.edubalance.evaluation.core.StandardReference;

/**
 * How one version of a standard differs from another.
 *
 * @param from the one compared with
 * @param to the one asked about
 * @param changes empty when both say the same
 */
record StandardComparison(
        StandardReference from, StandardReference to, List<StandardChange> changes) {}
