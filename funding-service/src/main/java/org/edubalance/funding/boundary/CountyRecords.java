package org.edubalance.funding.boundary;

import org.edubalance.kit.division.Caller;

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
}
