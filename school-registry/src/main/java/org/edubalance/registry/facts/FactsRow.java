package org.edubalance.registry.facts;

import org.edubalance.registry.returns.ReturnStatus;

/**
 * A school beside one revision of its return.
 *
 * @param schoolCode its code
 * @param name its name
 * @param kind its kind
 * @param ownership its ownership
 * @param urbanRural class of its place
 * @param divisionCode its county
 * @param townCode its town, or {@code null}
 * @param centralSchoolCode central school of a point, or {@code null}
 * @param status the revision's; {@code null} when there is no return
 * @param revision its number
 * @param premises canonical JSON
 * @param equipment canonical JSON
 * @param stages canonical JSON
 */
record FactsRow(
        String schoolCode,
        String name,
        String kind,
        String ownership,
        String urbanRural,
        String divisionCode,
        String townCode,
        String centralSchoolCode,
        ReturnStatus status,
        int revision,
        String premises,
        String equipment,
        String stages) {}
