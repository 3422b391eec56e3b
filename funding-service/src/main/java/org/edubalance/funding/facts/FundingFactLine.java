package org.edubalance.funding.facts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of the facts as the document tells of it; what is sent is written by {@link FundingFact}.
 *
 * @param schoolCode 学校标识码
 * @param stage which stage
 * @param fiscalYear calendar year
 * @param publicFundsPerPupil yuan; absent without pupils
 * @param publicFundsReceived yuan; absent until the money is paid
 */
@Schema(
        name = "FundingFact",
        requiredProperties = {"schoolCode", "stage", "fiscalYear"})
record FundingFactLine(
        @Schema(examples = "2141000001") String schoolCode,
        @Schema(examples = "PRIMARY") String stage,
        @Schema(examples = "2020") int fiscalYear,
        @Schema(examples = "1756.75") Double publicFundsPerPupil,
        @Schema(examples = "65000") Double publicFundsReceived) {}
