package org.edubalance.evaluation.sources;

import java.util.List;
import org.edubalance.evaluation.core.CountyFacts;

/**
 * A county's facts with their provenance.
 *
 * @param county the facts
 * @param sources what each source delivered: registry, teacher, funding
 */
public record PulledFacts(CountyFacts county, List<SourceDigest> sources) {}
