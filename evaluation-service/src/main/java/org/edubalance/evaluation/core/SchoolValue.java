package org.edubalance.evaluation.core;

/**
 * One indicator of one school.
 *
 * @param id of the indicator
 * @param amount numerator in its raw unit; null when missing
 * @param value amount over pupils (or what the indicator divides by), times its scale; null when
 *     missing or when that is 0
 * @param threshold least value, or greatest where the indicator's comparator is LE; null when the
 *     standard sets none
 * @param met value keeps the threshold; null when unknown or there is none
 * @param shareReached value / threshold, threshold / value where it is the greatest; null when
 *     unknown or there is none
 * @param gap what is short, or too much, in the raw unit, whole units where they are counted; null
 *     when unknown or no threshold
 */
public record SchoolValue(
        String id,
        Double amount,
        Double value,
        Double threshold,
        Boolean met,
        Double shareReached,
        Double gap) {}
