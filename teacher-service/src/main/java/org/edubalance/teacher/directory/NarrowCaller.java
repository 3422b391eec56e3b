package org.edubalance.teacher.directory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.edubalance.kit.division.Caller;

/**
 * A caller of one school or town. Teachers are the county's, so for such a caller it is their
 * assignments that decide.
 *
 * @param school the only school; {@code null} for a town's caller
 * @param town start of the codes of the towns; {@code null} when only the school bounds
 */
public record NarrowCaller(String school, String town) {
    private static final int COUNTY_DIGITS = 6;

    /** Assignments {@code a} at schools of the caller; goes with {@link #parameters}. */
    public static final String ASSIGNMENTS =
            "from Assignment a left join DirectorySchool s on s.code = a.schoolCode"
                    + " where (:school is null or a.schoolCode = :school)"
                    + " and (:town is null or s.townCode like :town)";

    /** The caller as a narrow one; empty for callers of a county or above. */
    public static Optional<NarrowCaller> of(Caller caller) {
        String prefix = caller.division().prefix();
        String town = prefix.length() > COUNTY_DIGITS ? prefix : null;
        return caller.school() == null && town == null
                ? Optional.empty()
                : Optional.of(new NarrowCaller(caller.school(), town));
    }

    /** What {@link #ASSIGNMENTS} asks for, to be added to. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("school", school);
        parameters.put("town", town == null ? null : town + "%");
        return parameters;
    }
}
