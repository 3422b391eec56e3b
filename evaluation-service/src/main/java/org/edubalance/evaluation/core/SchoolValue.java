package org.edubalance.evaluation.core;

/**
 * One indicator of one school.
 *
 * @param id of the indicator
 * @param amount numerator in its raw unit; null when missing
 * @param value per pupil, times the indicator's scale; null when missing
 * @param threshold least value; null when the standard sets none
 * @param met value reaches the threshold; null when unknown or there is none
 * @param shareReached value / threshold; null when unknown or there is none
 * @param gap what is short in the raw unit, whole units where they are counted; null when unknown
 *     or no threshold
 */
public record SchoolValue(
        String id,
        Double amount,
        Double value,
        Double threshold,
        Boolean met,
        Double shareReached,
        Double gap) {}
