package org.edubalance.evaluation.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.claims.ClaimComparator;
import org.edubalance.evaluation.core.claims.PlaceKind;

/** Parts of a claim, as they are sent and answered. */
final class ClaimContent {

    private ClaimContent() {}

    /**
     * What time a figure is about.
     *
     * @param from first day
     * @param to first day no more within it
     */
    @Schema(name = "ClaimPeriod")
    record ClaimPeriod(
            @NotNull @Schema(examples = "2014-01-01") LocalDate from,
            @NotNull @Schema(examples = "2020-01-01") LocalDate to) {}

    /**
     * The figure that a claim is compared with.
     *
     * @param service whose
     * @param id as in the service's statistics
     * @param parameters of the statistics' query beside division, year and period; NDJSON only
     */
    @Schema(name = "ClaimFigure")
    record ClaimFigure(
            @NotNull
                    @Pattern(
                            regexp = "registry|teacher|funding|evaluation",
                            message =
                                    "须为 registry、teacher、funding 或 evaluation One of registry, teacher,"
                                            + " funding, evaluation")
                    @Schema(examples = "registry")
                    String service,
            @NotBlank @Size(max = 200) @Schema(examples = "schools.established") String id,
            Map<String, String> parameters) {}

    /**
     * A school or town that a claim calls by its name.
     *
     * @param kind what it is
     * @param name as published
     */
    @Schema(name = "ClaimName")
    record ClaimName(
            @NotNull @Schema(examples = "SCHOOL") PlaceKind kind,
            @NotBlank @Size(max = 200) @Schema(examples = "陇海路小学") String name) {}

    /**
     * A figure that a county publishes.
     *
     * @param text what it says
     * @param textEn the same in English
     * @param period what time it is about; absent when it is the school year's
     * @param value what was published; "all" is 100 %, "yes" is 1
     * @param unit of the value; yuan for money, % for shares of 0 to 100
     * @param comparator how it is meant: the same, at least, at most, or the same after rounding
     * @param decimals places of ABOUT; -4 is 万
     * @param names schools and towns that it names
     * @param figure what it is compared with; absent when no record stands behind it
     */
    @Schema(name = "ClaimRequest")
    record ClaimRequest(
            @NotBlank @Size(max = 1000) @Schema(examples = "成建制学校") String text,
            @Size(max = 1000) @Schema(examples = "Established schools") String textEn,
            @Valid ClaimPeriod period,
            @NotNull @Digits(integer = 18, fraction = 6) @Schema(examples = "255") BigDecimal value,
            @NotBlank @Size(max = 40) @Schema(examples = "school") String unit,
            @NotNull @Schema(examples = "EQ") ClaimComparator comparator,
            @Min(-12) @Max(6) @Schema(examples = "0") Integer decimals,
            @Valid @Size(max = 50) List<@NotNull ClaimName> names,
            @Valid ClaimFigure figure) {}
}
