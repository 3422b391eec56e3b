package org.edubalance.teacher.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.facts.CanonicalJson;

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

    /** The fact in canonical form (RFC 8785): names in order, which stand here already. */
    byte[] canonical() {
        StringBuilder json = new StringBuilder(240);
        json.append("{\"aboveRequired\":");
        number(json, aboveRequired);
        json.append(",\"academicYear\":").append(academicYear).append(",\"backbone\":");
        number(json, backbone);
        json.append(",\"midTitleOrHigher\":");
        number(json, midTitleOrHigher);
        json.append(",\"peArt\":");
        number(json, peArt);
        json.append(",\"principalsQualified\":");
        number(json, principalsQualified);
        json.append(",\"qualified\":");
        number(json, qualified);
        json.append(",\"schoolCode\":\"").append(schoolCode);
        json.append("\",\"stage\":\"").append(stage).append("\",\"teachers\":");
        number(json, teachers);
        return json.append('}').toString().getBytes(UTF_8);
    }

    private static void number(StringBuilder json, double value) {
        if (value == Math.rint(value)) {
            json.append((long) value);
        } else {
            String list = new String(CanonicalJson.of("[" + value + "]"), UTF_8);
            json.append(list, 1, list.length() - 1);
        }
    }
}
