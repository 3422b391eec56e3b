package org.edubalance.evaluation.standards;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Under which name a standard is to go on as a draft of the caller's division.
 *
 * @param id of the new standard, or the same one for its next version
 * @param version counts from 1
 */
record StandardCopyRequest(
        @NotNull @StandardId @Schema(examples = "HENAN-2012-BASIC") String id,
        @NotNull @Min(1) @Schema(examples = "1") Integer version) {}
