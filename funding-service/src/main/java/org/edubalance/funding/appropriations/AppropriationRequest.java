package org.edubalance.funding.appropriations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.funding.vocabulary.StageAmounts;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.labels.Label;

/**
 * What a county voted and spent in a fiscal year, in yuan with at most two decimals. An absent
 * amount is not known; it is never taken for zero. It is the body of a write and a line of the
 * import alike; the key is county and year.
 *
 * @param divisionCode the county
 * @param fiscalYear calendar year
 * @param recurrentRevenue 财政经常性收入
 * @param educationAppropriation 教育财政拨款, general public budget
 * @param perPupilExpenditure 生均教育事业费 by stage
 * @param publicFundsPerPupil 生均公用经费 by stage
 * @param averageTeacherPay 教师年平均工资
 * @param averageCivilServantPay 公务员年平均工资
 */
public record AppropriationRequest(
        @NotNull @CountyCode @Schema(examples = "410225") @Label(zh = "县级区划代码", en = "County code")
                String divisionCode,
        @NotNull
                @Min(2000)
                @Max(2100)
                @Schema(examples = "2019")
                @Label(zh = "财政年度", en = "Fiscal year")
                Integer fiscalYear,
        @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                @Schema(examples = "2215000000.00")
                @Label(zh = "财政经常性收入（元）", en = "Recurrent revenue (yuan)")
                BigDecimal recurrentRevenue,
        @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                @Schema(examples = "1247900000.00")
                @Label(zh = "教育财政拨款（元）", en = "Education appropriation (yuan)")
                BigDecimal educationAppropriation,
        @Valid @Label(zh = "生均教育事业费", en = "Expenditure per pupil")
                StageAmounts perPupilExpenditure,
        @Valid @Label(zh = "生均公用经费", en = "Public funds per pupil")
                StageAmounts publicFundsPerPupil,
        @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                @Schema(examples = "68900.00")
                @Label(zh = "教师年平均工资（元）", en = "Average pay of teachers (yuan)")
                BigDecimal averageTeacherPay,
        @PositiveOrZero
                @Digits(integer = 16, fraction = 2)
                @Schema(examples = "68120.00")
                @Label(zh = "公务员年平均工资（元）", en = "Average pay of civil servants (yuan)")
                BigDecimal averageCivilServantPay) {}
