package org.edubalance.funding.allocations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.CountyCode;

/**
 * A run to be computed.
 *
 * @param divisionCode the county
 * @param fiscalYear calendar year; its pupils are those of the September before
 */
public record AllocationRequest(
        @NotNull @CountyCode @Schema(examples = "410225") String divisionCode,
        @NotNull @Min(2000) @Max(2100) @Schema(examples = "2020") Integer fiscalYear) {

    /** School year whose September counts. */
    int academicYear() {
        return fiscalYear - 1;
    }

    /** Day whose rules hold for the whole fiscal year: its first. */
    LocalDate rulesOn() {
        return LocalDate.of(fiscalYear, 1, 1);
    }
}
