package org.edubalance.registry.divisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is written of a division.
 *
 * @param name its name
 * @param level has to be what the length of the code says
 * @param kind of a town only; {@code TOWN} when absent
 */
public record DivisionRequest(
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") @Schema(examples = "仪封镇")
                String name,
        @NotNull @Schema(examples = "TOWN") DivisionLevel level,
        @Schema(examples = "TOWN") TownKind kind) {}
