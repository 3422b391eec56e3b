package org.edubalance.funding.enrolment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school whose pupils are not known, which is not the same as none.
 *
 * @param schoolCode 学校标识码
 * @param schoolName its name
 * @param reason why nothing can be computed for it
 */
public record MissingSchool(
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "兰考县第一小学") String schoolName,
        Reason reason) {

    /** Why a school's pupils are not known. */
    public enum Reason {
        /** Its return of the year is not there or not yet verified. */
        NO_VERIFIED_RETURN,
        /** Its verified return lacks a number of pupils. */
        NO_PUPIL_COUNT,
        /** Its verified return contradicts itself: more disabled pupils than pupils. */
        CONTRADICTION
    }
}
