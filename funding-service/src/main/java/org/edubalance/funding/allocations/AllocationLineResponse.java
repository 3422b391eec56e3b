package org.edubalance.funding.allocations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.funding.vocabulary.Stage;

/**
 * Public funds of one stage of a school, in yuan to the fen.
 *
 * @param schoolCode 学校标识码
 * @param schoolName its name when the run was computed
 * @param townCode its town
 * @param stage which stage
 * @param pupils on roll in September
 * @param countedPupils the pupils, or more where the floor for small schools applies
 * @param disabled of the pupils, those at the special rate; absent: not reported
 * @param boarders of the pupils, those who board; absent: not reported
 * @param unreported counts that the return lacks, so that nothing was added for them
 * @param amounts what the amount is made of
 * @param amount sum of these
 * @param ruleIds versions of rules that it follows from
 */
public record AllocationLineResponse(
        @Schema(examples = "2141000001") String schoolCode,
        String schoolName,
        String townCode,
        Stage stage,
        @Schema(examples = "37") int pupils,
        @Schema(examples = "100") BigDecimal countedPupils,
        Integer disabled,
        Integer boarders,
        List<String> unreported,
        Amounts amounts,
        @Schema(examples = "65000.00") BigDecimal amount,
        List<UUID> ruleIds) {

    /**
     * What an amount is made of, in yuan.
     *
     * @param base pupils at the ordinary rate
     * @param special disabled pupils
     * @param boarding on top for boarders
     * @param heating on top for heating
     */
    public record Amounts(
            @Schema(examples = "65000.00") BigDecimal base,
            @Schema(examples = "0.00") BigDecimal special,
            @Schema(examples = "0.00") BigDecimal boarding,
            @Schema(examples = "0.00") BigDecimal heating) {}

    static AllocationLineResponse of(AllocationLine row) {
        List<String> unreported = new ArrayList<>();
        if (row.disabled == null) {
            unreported.add("disabled");
        }
        if (row.boarders == null) {
            unreported.add("boarders");
        }
        BigDecimal counted = row.countedPupils.stripTrailingZeros();
        return new AllocationLineResponse(
                row.key.schoolCode(),
                row.schoolName,
                row.townCode,
                row.key.stage(),
                row.pupils,
                counted.scale() < 0 ? counted.setScale(0) : counted,
                row.disabled,
                row.boarders,
                unreported,
                new Amounts(
                        row.baseAmount, row.specialAmount, row.boardingAmount, row.heatingAmount),
                row.amount,
                row.ruleIds);
    }
}
