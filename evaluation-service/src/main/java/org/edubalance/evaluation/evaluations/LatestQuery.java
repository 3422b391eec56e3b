package org.edubalance.evaluation.evaluations;

import java.util.List;

/**
 * Whose latest evaluations are wanted; a {@code null} does not filter.
 *
 * @param divisionCodes counties, at least one
 * @param standard of this standard
 * @param version of this version of it
 * @param from first academic year
 * @param to last academic year
 */
public record LatestQuery(
        List<String> divisionCodes, String standard, Integer version, Integer from, Integer to) {}
