package org.edubalance.funding.enrolment;

import java.util.List;

/**
 * A county's pupils on 1 September of a school year.
 *
 * @param schools those with a verified return, by code
 * @param missing those whose pupils are not known, by code
 * @param source where this comes from
 */
public record CountyEnrolment(
        List<SchoolEnrolment> schools, List<MissingSchool> missing, Source source) {

    /** Keeps its own copies. */
    public CountyEnrolment {
        schools = List.copyOf(schools);
        missing = List.copyOf(missing);
    }
}
