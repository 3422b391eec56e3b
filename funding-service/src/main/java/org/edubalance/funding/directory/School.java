package org.edubalance.funding.directory;

/**
 * What is known here of a school.
 *
 * @param divisionCode its county
 * @param townCode its town; {@code null} when the registry has none
 */
public record School(
        String code,
        String name,
        String kind,
        String ownership,
        String divisionCode,
        String divisionName,
        String townCode,
        String townName) {}
