package org.edubalance.evaluation.supervisionrounds;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.CountyCode;

/**
 * A round of inspections.
 *
 * @param divisionCode the county
 * @param name what it is called
 * @param from first day
 * @param to first day after it
 */
@Schema(name = "SupervisionRoundRequest")
record RoundRequest(
        @NotNull @CountyCode @Schema(examples = "410225") String divisionCode,
        @NotBlank @Size(max = 200) @Schema(examples = "2019 年综合督导") String name,
        @NotNull @Schema(examples = "2019-03-01") LocalDate from,
        @NotNull @Schema(examples = "2020-01-01") LocalDate to) {}
