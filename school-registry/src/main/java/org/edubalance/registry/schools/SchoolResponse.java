package org.edubalance.registry.schools;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A school.
 *
 * @param code the ministry's ten digits
 * @param name its name
 * @param kind decides which stages it may have
 * @param stages the stages that a school of its kind may have
 * @param ownership public or private
 * @param urbanRural statistical class of its place
 * @param divisionCode its county
 * @param divisionName name of the county; in lists only
 * @param townCode its town
 * @param townName name of the town; in lists only
 * @param centralSchoolCode of a teaching point: the school it belongs to
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param boarding whether it has boarders; absent when unknown
 * @param openedOn first day; absent: always
 * @param closedOn the day from which it is closed
 * @param status whether it is open today
 * @param designations honours and demonstration titles
 */
public record SchoolResponse(
        @Schema(examples = "2141000001") String code,
        @Schema(examples = "兰考县陇海路小学") String name,
        @Schema(examples = "PRIMARY") SchoolKind kind,
        List<Stage> stages,
        @Schema(examples = "PUBLIC") Ownership ownership,
        @Schema(examples = "URBAN") UrbanRural urbanRural,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "兰考县") String divisionName,
        @Schema(examples = "410225001") String townCode,
        @Schema(examples = "兰阳街道") String townName,
        @Schema(examples = "2141000025") String centralSchoolCode,
        @Schema(examples = "34.83259") Double latitude,
        @Schema(examples = "114.81101") Double longitude,
        @Schema(examples = "false") Boolean boarding,
        @Schema(examples = "2017-09-01") LocalDate openedOn,
        @Schema(examples = "2031-08-31") LocalDate closedOn,
        @Schema(examples = "OPEN") SchoolStatus status,
        List<Designation> designations) {}
