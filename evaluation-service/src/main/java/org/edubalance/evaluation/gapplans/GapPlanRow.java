package org.edubalance.evaluation.gapplans;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.gap.PlanRow;
import org.edubalance.kit.labels.Label;

/**
 * One line of a plan: so much more of a quantity for a school, as the facts count it.
 *
 * @param number of the line
 * @param step order in which lines are carried out
 * @param target what it is for
 * @param indicator which indicator it serves
 * @param kind new, or from another school
 * @param schoolCode who gets it
 * @param schoolName who gets it
 * @param townCode where; absent when unknown
 * @param stage at which stage; absent when the school's stages share it
 * @param quantity which quantity of the facts
 * @param unit its unit
 * @param amount how much
 * @param fromSchool who gives it; absent when it is new
 * @param fromSchoolName who gives it; absent when it is new
 * @param unitCost yuan for a unit
 * @param cost yuan for all of it
 */
@Schema(name = "GapPlanRow")
record GapPlanRow(
        @Label(zh = "序号", en = "Number") int number,
        @Label(zh = "步骤", en = "Step") int step,
        @Label(zh = "目标", en = "Target") PlanRow.RowTarget target,
        @Label(zh = "指标", en = "Indicator") @Schema(examples = "teachingAreaPerPupil")
                String indicator,
        @Label(zh = "方式", en = "Kind") PlanRow.RowKind kind,
        @Label(zh = "学校标识码", en = "School code") @Schema(examples = "2141000001") String schoolCode,
        @Label(zh = "学校名称", en = "School") String schoolName,
        @Label(zh = "乡镇代码", en = "Town code") String townCode,
        @Label(zh = "学段", en = "Stage") Stage stage,
        @Label(zh = "数据项", en = "Quantity") @Schema(examples = "teachingArea") String quantity,
        @Label(zh = "单位", en = "Unit") @Schema(examples = "m²") String unit,
        @Label(zh = "数量", en = "Amount") @Schema(examples = "310") BigDecimal amount,
        @Label(zh = "调出学校标识码", en = "From school code") String fromSchool,
        @Label(zh = "调出学校名称", en = "From school") String fromSchoolName,
        @Label(zh = "单价（元）", en = "Unit cost (yuan)") @Schema(examples = "2600")
                BigDecimal unitCost,
        @Label(zh = "费用（元）", en = "Cost (yuan)") @Schema(examples = "806000") BigDecimal cost) {

    /** Shape of the list, for the document. */
    @Schema(name = "GapPlanRowPage")
    record RowPage(List<GapPlanRow> items, String next, Long total) {}

    static GapPlanRow of(StoredLine line) {
        return new GapPlanRow(
                line.number,
                line.step,
                line.target,
                line.indicator,
                line.kind,
                line.schoolCode,
                line.schoolName,
                line.townCode,
                line.stage,
                line.quantity,
                line.unit,
                line.amount,
                line.fromSchool,
                line.fromSchoolName,
                line.unitCost,
                line.cost);
    }
}
