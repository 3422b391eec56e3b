package org.edubalance.registry.returns;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far a school has come with its return.
 *
 * @param schoolCode which school
 * @param schoolName its name
 * @param divisionCode its county
 * @param divisionName the county's name
 * @param townCode its town
 * @param townName the town's name
 * @param academicYear of which year
 * @param status of the last revision
 * @param revision the last one; absent when there is none
 * @param revisionInForce the one that facts are taken from; absent when there is none
 * @param submittedAt when the last revision was submitted
 * @param verifiedAt when the last revision was verified
 */
public record ReportingResponse(
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "兰考县陇海路小学") String schoolName,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "兰考县") String divisionName,
        @Schema(examples = "410225001") String townCode,
        @Schema(examples = "兰阳街道") String townName,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "SUBMITTED") ReportingStatus status,
        @Schema(examples = "2") Integer revision,
        @Schema(examples = "1") Integer revisionInForce,
        Instant submittedAt,
        Instant verifiedAt) {}
