package org.edubalance.registry.schools;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An honour or a demonstration title of a school.
 *
 * @param title its words
 * @param level who gave it
 * @param year calendar year it was given
 */
public record Designation(
        @NotBlank @Size(max = 200) @Schema(examples = "全国青少年校园足球特色学校") String title,
        @NotNull @Schema(examples = "NATIONAL") Level level,
        @NotNull @Min(1949) @Max(2100) @Schema(examples = "2019") Integer year) {

    /** Who gives a title. */
    @Schema(name = "DesignationLevel")
    public enum Level {
        SCHOOL,
        COUNTY,
        CITY,
        PROVINCE,
        NATIONAL
    }
}
