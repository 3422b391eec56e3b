package org.edubalance.funding.appropriations;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.funding.vocabulary.StageAmounts;

/**
 * What a county voted and spent in a fiscal year, in yuan; an absent amount is not known.
 *
 * @param id made by the service
 * @param divisionCode the county
 * @param fiscalYear calendar year
 * @param recurrentRevenue 财政经常性收入
 * @param educationAppropriation 教育财政拨款, general public budget
 * @param perPupilExpenditure 生均教育事业费 by stage
 * @param publicFundsPerPupil 生均公用经费 by stage
 * @param averageTeacherPay 教师年平均工资
 * @param averageCivilServantPay 公务员年平均工资
 */
public record AppropriationResponse(
        @Schema(examples = "0193a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b") UUID id,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int fiscalYear,
        @Schema(examples = "2215000000.00") BigDecimal recurrentRevenue,
        @Schema(examples = "1247900000.00") BigDecimal educationAppropriation,
        StageAmounts perPupilExpenditure,
        StageAmounts publicFundsPerPupil,
        @Schema(examples = "68900.00") BigDecimal averageTeacherPay,
        @Schema(examples = "68120.00") BigDecimal averageCivilServantPay) {

    static AppropriationResponse of(Appropriation row) {
        return new AppropriationResponse(
                row.id,
                row.divisionCode,
                row.fiscalYear,
                row.recurrentRevenue,
                row.educationAppropriation,
                StageAmounts.of(row.perPupilExpenditurePrimary, row.perPupilExpenditureJunior),
                StageAmounts.of(row.publicFundsPerPupilPrimary, row.publicFundsPerPupilJunior),
                row.averageTeacherPay,
                row.averageCivilServantPay);
    }
}
