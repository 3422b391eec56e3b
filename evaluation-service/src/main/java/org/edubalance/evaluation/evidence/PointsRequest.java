package org.edubalance.evaluation.evidence;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What each item of a standard can give.
 *
 * @param points by id of the item; every item, 100 in all
 */
@Schema(name = "EvidencePointsRequest")
record PointsRequest(
        @NotNull
                Map<String, @NotNull @PositiveOrZero @Digits(integer = 3, fraction = 2) BigDecimal>
                        points) {}
