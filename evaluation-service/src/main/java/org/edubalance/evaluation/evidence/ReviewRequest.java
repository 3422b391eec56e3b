package org.edubalance.evaluation.evidence;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the review says of an item; one of score and met, as the standard has it.
 *
 * @param score points
 * @param met whether the item is met; of a veto: that it did not occur
 * @param comment why
 */
@Schema(name = "ReviewRequest")
record ReviewRequest(
        @PositiveOrZero @Digits(integer = 3, fraction = 2) @Schema(examples = "5.5")
                BigDecimal score,
        @Schema(examples = "true") Boolean met,
        @Size(max = 2000) @Schema(examples = "经费未单列") String comment) {}
