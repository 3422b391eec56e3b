package org.edubalance.evaluation.standards;

import org.edubalance.evaluation.core.Standard;

/**
 * A standard that may be applied.
 *
 * @param document what it says
 * @param digest over its canonical form
 */
public record PublishedStandard(Standard document, String digest) {}
