package org.edubalance.registry.schools;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.SchoolCode;

/**
 * What is written of a school.
 *
 * @param name its name
 * @param kind decides which stages it may have
 * @param ownership public or private
 * @param urbanRural statistical class of its place
 * @param divisionCode its county, six digits
 * @param townCode its town, nine digits, within the county
 * @param centralSchoolCode of a teaching point only: the school it belongs to, in the same county
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param boarding whether it has boarders; absent when unknown
 * @param openedOn first day; absent: always
 * @param closedOn the day from which it is closed; absent: it is not
 * @param designations honours and demonstration titles
 */
public record SchoolRequest(
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") @Schema(examples = "兰考县陇海路小学")
                String name,
        @NotNull @Schema(examples = "PRIMARY") SchoolKind kind,
        @NotNull @Schema(examples = "PUBLIC") Ownership ownership,
        @NotNull @Schema(examples = "URBAN") UrbanRural urbanRural,
        @NotNull @CountyCode @Schema(examples = "410225") String divisionCode,
        @Pattern(regexp = "\\d{9}") @Schema(examples = "410225001") String townCode,
        @SchoolCode @Schema(examples = "2141000025") String centralSchoolCode,
        @DecimalMin("-90") @DecimalMax("90") @Schema(examples = "34.83259") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "114.81101") Double longitude,
        @Schema(examples = "false") Boolean boarding,
        @Schema(examples = "2017-09-01") LocalDate openedOn,
        @Schema(examples = "2031-08-31") LocalDate closedOn,
        @Size(max = 200) List<@NotNull @Valid Designation> designations) {

    /** Keeps its own copy of the designations; none when absent. */
    public SchoolRequest {
        designations = designations == null ? List.of() : designations.stream().toList();
    }
}
