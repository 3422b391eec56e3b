package org.edubalance.registry.schools;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.labels.Label;

/**
 * An honour or a demonstration title of a school.
 *
 * @param title its words
 * @param level who gave it
 * @param year calendar year it was given
 */
public record Designation(
        @NotBlank
                @Size(max = 200)
                @Schema(examples = "全国青少年校园足球特色学校")
                @Label(zh = "名称", en = "Title")
                String title,
        @NotNull @Schema(examples = "NATIONAL") @Label(zh = "授予级别", en = "Level") Level level,
        @NotNull @Min(1949) @Max(2100) @Schema(examples = "2019") @Label(zh = "授予年份", en = "Year")
                Integer year) {

    /** Who gives a title. */
    @Schema(name = "DesignationLevel")
    public enum Level {
        @Label(zh = "校级", en = "School")
        SCHOOL,
        @Label(zh = "县级", en = "County")
        COUNTY,
        @Label(zh = "市级", en = "City")
        CITY,
        @Label(zh = "省级", en = "Province")
        PROVINCE,
        @Label(zh = "国家级", en = "National")
        NATIONAL
    }
}
