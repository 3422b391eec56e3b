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
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.division.SchoolCode;

/**
 * A line of an import of schools: what a single write takes ({@link SchoolRequest}), and the code.
 *
 * @param code the ministry's ten digits
 * @param name its name
 * @param kind its kind
 * @param ownership public or private
 * @param urbanRural statistical class of its place
 * @param divisionCode its county
 * @param townCode its town
 * @param centralSchoolCode of a teaching point: its central school, recorded or in the file before
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param boarding whether it has boarders
 * @param openedOn first day
 * @param closedOn the day from which it is closed
 * @param designations honours and demonstration titles
 */
public record SchoolRow(
        @NotNull @SchoolCode String code,
        @NotBlank @Size(max = 200) @Pattern(regexp = "\\P{Cntrl}*") String name,
        @NotNull SchoolKind kind,
        @NotNull Ownership ownership,
        @NotNull UrbanRural urbanRural,
        @NotNull @CountyCode String divisionCode,
        @Pattern(regexp = "\\d{9}") String townCode,
        @SchoolCode String centralSchoolCode,
        @DecimalMin("-90") @DecimalMax("90") Double latitude,
        @DecimalMin("-180") @DecimalMax("180") Double longitude,
        Boolean boarding,
        LocalDate openedOn,
        LocalDate closedOn,
        @Size(max = 200) List<@NotNull @Valid Designation> designations) {

    SchoolRequest request() {
        return new SchoolRequest(
                name,
                kind,
                ownership,
                urbanRural,
                divisionCode,
                townCode,
                centralSchoolCode,
                latitude,
                longitude,
                boarding,
                openedOn,
                closedOn,
                designations);
    }
}
