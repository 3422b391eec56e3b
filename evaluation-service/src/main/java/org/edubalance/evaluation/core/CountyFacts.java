package org.edubalance.evaluation.core;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that one county's evaluation is computed from; the order of the lines means nothing.
 *
 * @param academicYear year in which the school year starts
 * @param schools one line a school that is open on 1 September
 * @param staffing one line a school and stage with teachers; none at all means that staffing is
 *     unknown
 * @param funding one line a school and stage with something recorded
 */
public record CountyFacts(
        int academicYear,
        List<SchoolFacts> schools,
        List<StaffingFacts> staffing,
        List<FundingFacts> funding) {

    private record Key(String schoolCode, Stage stage) {}

    /** Copies the lines; refuses a school, or a school and stage, that comes twice. */
    public CountyFacts {
        schools = List.copyOf(schools);
        staffing = List.copyOf(staffing);
        funding = List.copyOf(funding);
        unique("school", schools.stream().map(line -> new Key(line.schoolCode(), null)).toList());
        unique(
                "staffing",
                staffing.stream().map(line -> new Key(line.schoolCode(), line.stage())).toList());
        unique(
                "funding",
                funding.stream().map(line -> new Key(line.schoolCode(), line.stage())).toList());
    }

    private static void unique(String what, List<Key> keys) {
        Set<Key> seen = new HashSet<>();
        for (Key key : keys) {
            if (!seen.add(key)) {
                throw new IllegalArgumentException(what + " line comes twice: " + key);
            }
        }
    }
}
