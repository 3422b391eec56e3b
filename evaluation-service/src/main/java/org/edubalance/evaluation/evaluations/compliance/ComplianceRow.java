package org.edubalance.evaluation.evaluations.compliance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.Ownership;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.SchoolValue;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.core.UrbanRural;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.labels.Label;

/**
 * One indicator of one school at one stage: what it has, what it should have, and what is short.
 * What is unknown, or has no threshold to be held against, is null, and so are names and units that
 * the standard does not give.
 *
 * @param pupils with those of merged teaching points
 * @param amount numerator, in {@code gapUnit}
 * @param value per pupil, or per hundred
 * @param valueUnit unit of {@code value} and {@code threshold}
 * @param threshold least value that the standard asks for
 * @param met value reaches the threshold
 * @param shareReached value / threshold
 * @param gap what is short, in {@code gapUnit}; whole units where the resource comes in such
 * @param gapUnit raw unit of the resource: m², yuan, volume, set, room, person
 * @param schoolVerdict of the school under the standard's school rule
 */
@Schema(name = "ComplianceRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
record ComplianceRow(
        @Label(zh = "学校标识码", en = "School code") @Schema(examples = "2141000001") String schoolCode,
        @Label(zh = "学校名称", en = "School name") String schoolName,
        @Label(zh = "乡镇代码", en = "Town code") @Schema(nullable = true, examples = "410225001")
                String townCode,
        @Label(zh = "学校类别", en = "Kind of school") SchoolKind kind,
        @Label(zh = "办学性质", en = "Ownership") @Schema(nullable = true) Ownership ownership,
        @Label(zh = "城乡分类", en = "Urban or rural") @Schema(nullable = true) UrbanRural urbanRural,
        @Label(zh = "学段", en = "Stage") Stage stage,
        @Label(zh = "在校生数", en = "Pupils") @Schema(nullable = true) Integer pupils,
        @Label(zh = "指标", en = "Indicator") @Schema(examples = "sportsAreaPerPupil")
                String indicator,
        @Label(zh = "指标名称", en = "Name of the indicator") @Schema(nullable = true)
                IndicatorName indicatorName,
        @Label(zh = "现有数量", en = "Amount")
                @JsonSerialize(using = PlainNumber.class)
                @Schema(nullable = true)
                Double amount,
        @Label(zh = "指标值", en = "Value")
                @JsonSerialize(using = PlainNumber.class)
                @Schema(nullable = true)
                Double value,
        @Label(zh = "指标值单位", en = "Unit of the value")
                @Schema(nullable = true, examples = "m²/pupil")
                String valueUnit,
        @Label(zh = "标准值", en = "Threshold")
                @JsonSerialize(using = PlainNumber.class)
                @Schema(nullable = true)
                Double threshold,
        @Label(zh = "是否达标", en = "Met") @Schema(nullable = true) Boolean met,
        @Label(zh = "达到标准值的比例", en = "Share of the threshold reached")
                @JsonSerialize(using = PlainNumber.class)
                @Schema(nullable = true)
                Double shareReached,
        @Label(zh = "缺口", en = "Gap")
                @JsonSerialize(using = PlainNumber.class)
                @Schema(nullable = true)
                Double gap,
        @Label(zh = "数量和缺口单位", en = "Unit of amount and gap")
                @Schema(nullable = true, examples = "m²")
                String gapUnit,
        @Label(zh = "学校结论", en = "Verdict on the school") Verdict schoolVerdict) {

    /** What an indicator is called. */
    @Schema(name = "IndicatorName")
    record IndicatorName(
            @Label(zh = "中文", en = "Chinese") @Schema(examples = "生均体育运动场馆面积") String zh,
            @Label(zh = "英文", en = "English")
                    @Schema(examples = "Sports ground and hall area per pupil")
                    String en) {

        static IndicatorName of(Text name) {
            return name == null ? null : new IndicatorName(name.zh(), name.en());
        }
    }

    static ComplianceRow of(SchoolResult school, SchoolValue value, Indicator indicator) {
        return new ComplianceRow(
                school.schoolCode(),
                school.schoolName(),
                school.townCode(),
                school.kind(),
                school.ownership(),
                school.urbanRural(),
                school.stage(),
                school.pupils(),
                value.id(),
                IndicatorName.of(indicator.name()),
                value.amount(),
                value.value(),
                valueUnit(indicator),
                value.threshold(),
                value.met(),
                value.shareReached(),
                value.gap(),
                indicator.unit(),
                school.verdict());
    }

    private static String valueUnit(Indicator indicator) {
        if (indicator.unit() == null) {
            return null;
        }
        BigDecimal pupils = BigDecimal.valueOf(indicator.scale()).stripTrailingZeros();
        return pupils.compareTo(BigDecimal.ONE) == 0
                ? indicator.unit() + "/pupil"
                : indicator.unit() + "/" + pupils.toPlainString() + " pupils";
    }
}
