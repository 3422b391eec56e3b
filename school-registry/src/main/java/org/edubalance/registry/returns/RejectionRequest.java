package org.edubalance.registry.returns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a return is sent back.
 *
 * @param reason for the school to read
 */
public record RejectionRequest(
        @NotBlank @Size(max = 1000) @Schema(examples = "三年级人数与学籍系统不符") String reason) {}
