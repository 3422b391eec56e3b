package org.edubalance.registry.divisions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A division.
 *
 * @param code GB/T 2260 digits
 * @param parentCode the division it belongs to; absent for a province
 * @param name its name
 * @param level its level
 * @param kind of a town only
 */
public record DivisionResponse(
        @Schema(examples = "410225101") String code,
        @Schema(examples = "410225") String parentCode,
        @Schema(examples = "堌阳镇") String name,
        @Schema(examples = "TOWN") DivisionLevel level,
        @Schema(examples = "TOWN") TownKind kind) {}
