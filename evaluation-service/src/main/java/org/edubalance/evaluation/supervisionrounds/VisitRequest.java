package org.edubalance.evaluation.supervisionrounds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.division.SchoolCode;

/**
 * An inspection of one school.
 *
 * @param schoolCode which school
 * @param visitedOn on which day of the round
 * @param inspectors how many came
 * @param score of 100
 * @param summary what they say
 * @param findings what has to be put right
 */
@Schema(name = "SupervisionVisitRequest")
record VisitRequest(
        @NotNull @SchoolCode @Schema(examples = "2141000001") String schoolCode,
        @NotNull @Schema(examples = "2019-04-10") LocalDate visitedOn,
        @NotNull @Positive @Schema(examples = "4") Integer inspectors,
        @PositiveOrZero
                @DecimalMax("100")
                @Digits(integer = 3, fraction = 2)
                @Schema(examples = "86.5")
                BigDecimal score,
        @Size(max = 4000) @Schema(examples = "管理规范") String summary,
        @Valid @Size(max = 200) List<@NotNull FindingRequest> findings) {

    /**
     * Something to be put right.
     *
     * @param text what
     * @param deadline last day by which it has to be
     */
    @Schema(name = "SupervisionFindingRequest")
    record FindingRequest(
            @NotBlank @Size(max = 4000) @Schema(examples = "实验室通风不足") String text,
            @NotNull @Schema(examples = "2019-06-30") LocalDate deadline) {}
}
