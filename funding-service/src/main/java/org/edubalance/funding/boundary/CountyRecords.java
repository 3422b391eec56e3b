package org.edubalance.funding.boundary;

import static org.edubalance.kit.problem.Text.text;

import org.edubalance.kit.division.Caller;
import org.edubalance.kit.problem.ProblemType;

/**
 * Who may see and write records that belong to a county as a whole: callers of the county and
 * above. A user of a single school has no part in them.
 */
public final class CountyRecords {

    private CountyRecords() {}

    /** Whether the caller may read the county's records. */
    public static boolean visible(Caller caller, String county) {
        return caller.school() == null && caller.covers(county);
    }

    /**
     * Refuses to name a county that is not the caller's.
     *
     * @throws org.edubalance.kit.problem.ProblemException 403, naming the county or the school
     */
    public static void require(Caller caller, String county) {
        caller.requireDivision(county);
        if (caller.school() != null) {
            throw ProblemType.OUTSIDE_SCHOOL.because(
                    text(
                            "县级记录不属于单个学校 " + caller.school(),
                            "Records of a county are not the school's, " + caller.school()));
        }
    }
}
