package org.edubalance.evaluation.evidence;

import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What each item of a standard can give, in a division and all below.
 *
 * @param divisionCode who set it
 * @param standard id of the standard
 * @param points by id of the item
 */
@Schema(name = "EvidencePoints")
public record PointsResponse(
        @Schema(examples = "41") String divisionCode,
        @Schema(examples = "CN-2012-BASIC") String standard,
        Map<String, BigDecimal> points) {}
