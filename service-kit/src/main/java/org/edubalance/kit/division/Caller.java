package org.edubalance.kit.division;

import static org.edubalance.kit.problem.ProblemType.OUTSIDE_DIVISION;
import static org.edubalance.kit.problem.ProblemType.OUTSIDE_SCHOOL;
import static org.edubalance.kit.problem.Text.text;

import java.util.Set;

/**
 * Who calls, and what of the records that caller may see and write.
 *
 * @param subject the token's {@code sub}
 * @param roles the token's roles
 * @param division the division that bounds every row
 * @param school the only school of a school user; {@code null} for everybody else
 */
public record Caller(String subject, Set<String> roles, DivisionCode division, String school) {

    /** Keeps its own copy of the roles. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller holds the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether rows of this division are the caller's. */
    public boolean covers(String divisionCode) {
        return division.covers(divisionCode);
    }

    /**
     * Whether a row of this school is the caller's.
     *
     * @param divisionCode county of the school
     * @param townCode town of the school, or {@code null} when unknown: then only callers of a
     *     county or above see it
     */
    public boolean coversSchool(String divisionCode, String townCode, String schoolCode) {
        boolean within =
                division.value().length() > 6
                        ? townCode != null && division.covers(townCode)
                        : division.covers(divisionCode);
        return within && (school == null || school.equals(schoolCode));
    }

    /**
     * Refuses a division outside the caller's, when it is named in a write, a filter or a facts
     * request.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403, naming the division
     */
    public void requireDivision(String divisionCode) {
        if (!covers(divisionCode)) {
            throw OUTSIDE_DIVISION.because(
                    text(
                            "行政区划 %s 不在您的管辖范围 %s 之内".formatted(divisionCode, division),
                            "Division %s is outside yours, %s".formatted(divisionCode, division)));
        }
    }

    /**
     * Refuses what concerns a division as a whole, when it is not the caller's or the caller is
     * bound to a school.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403, naming the division or school
     */
    public void requireWholeDivision(String divisionCode) {
        requireDivision(divisionCode);
        if (school != null) {
            throw OUTSIDE_SCHOOL.because(
                    text(
                            "区划 %s 的记录不属于学校 %s".formatted(divisionCode, school),
                            "What concerns division %s is not school %s's to decide"
                                    .formatted(divisionCode, school)));
        }
    }

    /**
     * Refuses to write a school that is not the caller's.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403, naming the division or school
     */
    public void requireSchool(String divisionCode, String townCode, String schoolCode) {
        if (division.value().length() > 6) {
            requireDivision(townCode == null ? divisionCode : townCode);
        } else {
            requireDivision(divisionCode);
        }
        if (school != null && !school.equals(schoolCode)) {
            throw OUTSIDE_SCHOOL.because(
                    text(
                            "学校 %s 不是您的学校 %s".formatted(schoolCode, school),
                            "School %s is not yours, %s".formatted(schoolCode, school)));
        }
    }
}
