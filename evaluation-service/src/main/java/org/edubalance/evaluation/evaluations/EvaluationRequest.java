package org.edubalance.evaluation.evaluations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.kit.division.DivisionCode;

/**
 * What is to be evaluated.
 *
 * @param standard id of the standard
 * @param version of the standard; absent: the newest published one
 * @param divisionCode a county, or what is above it; 0 for the nation
 * @param academicYear year in which the school year starts
 * @param fiscalYear calendar year of the money; absent: the academic year
 * @param asOf evaluate the facts of this instant; absent: the present ones
 * @param include who counts, where it differs from the standard
 */
@Schema(name = "EvaluationRequest")
public record EvaluationRequest(
        @NotBlank @Schema(examples = "CN-2012-BASIC") String standard,
        @Min(1) @Schema(examples = "1") Integer version,
        @NotNull DivisionCode divisionCode,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2019") Integer academicYear,
        @Min(2000) @Max(2100) @Schema(examples = "2019") Integer fiscalYear,
        Instant asOf,
        Inclusion include) {

    int fiscalYearOrDefault() {
        return fiscalYear == null ? academicYear : fiscalYear;
    }
}
