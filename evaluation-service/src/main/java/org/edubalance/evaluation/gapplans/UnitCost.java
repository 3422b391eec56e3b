package org.edubalance.evaluation.gapplans;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Confidence;
import org.edubalance.evaluation.core.Text;

/**
 * What a unit of a quantity is taken to cost where a plan's request does not say: a parameter to be
 * replaced by the county's own figure, taken from no official text.
 *
 * @param quantity as in the facts
 * @param cost yuan
 * @param per what that is for
 * @param text what it covers
 * @param confidence {@code P}: a choice of this product
 */
@Schema(name = "UnitCost")
record UnitCost(
        @Schema(examples = "teachingArea") String quantity,
        @Schema(examples = "2600") BigDecimal cost,
        @Schema(examples = "m²") String per,
        Text text,
        Confidence confidence) {}
