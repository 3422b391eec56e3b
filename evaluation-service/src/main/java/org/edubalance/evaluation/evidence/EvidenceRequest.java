package org.edubalance.evaluation.evidence;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a county says of an item.
 *
 * @param selfScore points that it gives itself, where the standard counts points
 * @param selfMet whether it holds the item to be met, where every item has to be; of a veto: that
 *     it did not occur
 * @param text what it rests on
 */
@Schema(name = "EvidenceRequest")
record EvidenceRequest(
        @PositiveOrZero @Digits(integer = 3, fraction = 2) @Schema(examples = "6")
                BigDecimal selfScore,
        @Schema(examples = "true") Boolean selfMet,
        @NotBlank @Size(max = 20_000) @Schema(examples = "县政府办公室 2019 年 3 号文件") String text) {}
