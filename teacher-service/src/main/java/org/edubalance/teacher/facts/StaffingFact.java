package org.edubalance.teacher.facts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The staffing of a school and stage on 1 September, in full posts split by share. All but {@code
 * peArt} count the roles TEACHER, PRINCIPAL and VICE_PRINCIPAL; so does {@code peArt}, by subject.
 *
 * @param teachers 专任教师
 * @param qualified with the qualification that the stage requires: primary SECONDARY, junior
 *     JUNIOR_COLLEGE, senior BACHELOR or higher
 * @param aboveRequired with a higher one: primary JUNIOR_COLLEGE, junior BACHELOR, senior MASTER or
 *     higher
 * @param midTitleOrHigher with the title MID, SENIOR or CHIEF
 * @param backbone with the tier BACKBONE or higher, given by the county or higher, in force on the
 *     day
 * @param peArt teaching PE, music or art; a post of several subjects counts in equal parts
 * @param principalsQualified principals (role PRINCIPAL) with the required qualification
 */
@Schema(name = "StaffingFact")
record StaffingFact(
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "PRIMARY") String stage,
        @Schema(examples = "2019") int academicYear,
        double teachers,
        double qualified,
        double aboveRequired,
        double midTitleOrHigher,
        double backbone,
        double peArt,
        double principalsQualified) {

    ObjectNode toJson() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("schoolCode", schoolCode)
                .put("stage", stage)
                .put("academicYear", academicYear)
                .put("teachers", teachers)
                .put("qualified", qualified)
                .put("aboveRequired", aboveRequired)
                .put("midTitleOrHigher", midTitleOrHigher)
                .put("backbone", backbone)
                .put("peArt", peArt)
                .put("principalsQualified", principalsQualified);
    }
}
