package org.edubalance.registry.schools;

import org.edubalance.kit.division.Caller;

/**
 * What other features know of a school.
 *
 * @param code its code
 * @param name its name
 * @param kind its kind
 * @param divisionCode its county
 * @param townCode its town, or {@code null}
 */
public record SchoolRef(
        String code, String name, SchoolKind kind, String divisionCode, String townCode) {

    /** Whether the caller may see the school. */
    public boolean visibleTo(Caller caller) {
        return caller.coversSchool(divisionCode, townCode, code);
    }

    /**
     * Refuses to write what belongs to the school when the school is not the caller's.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403
     */
    public void requireWritableBy(Caller caller) {
        caller.requireSchool(divisionCode, townCode, code);
    }
}
