package org.edubalance.evaluation.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.edubalance.evaluation.claims.ClaimContent.ClaimFigure;
import org.edubalance.evaluation.claims.ClaimContent.ClaimName;
import org.edubalance.evaluation.claims.ClaimContent.ClaimPeriod;
import org.edubalance.evaluation.claims.ClaimContent.ClaimRequest;
import org.edubalance.evaluation.core.claims.ClaimComparator;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.labels.Label;

/**
 * A line of the import kind {@code claims}: a claim with its key.
 *
 * @param id as the report numbers it
 * @param divisionCode the county that publishes it
 * @param academicYear of the report
 */
record ClaimRow(
        @NotNull @ClaimId @Label(zh = "指标编号", en = "Claim") String id,
        @NotNull @CountyCode @Label(zh = "县级区划代码", en = "County") String divisionCode,
        @NotNull @Min(2000) @Max(2100) @Label(zh = "学年", en = "Academic year") Integer academicYear,
        @NotBlank @Size(max = 1000) @Label(zh = "表述", en = "Text") String text,
        @Size(max = 1000) @Label(zh = "英文表述", en = "Text in English") String textEn,
        @Valid ClaimPeriod period,
        @NotNull @Digits(integer = 18, fraction = 6) @Label(zh = "公布值", en = "Published value")
                BigDecimal value,
        @NotBlank @Size(max = 40) @Label(zh = "单位", en = "Unit") String unit,
        @NotNull @Label(zh = "比较方式", en = "Comparator") ClaimComparator comparator,
        @Min(-12) @Max(6) @Label(zh = "保留位数", en = "Decimals") Integer decimals,
        @Valid @Size(max = 50) List<@NotNull ClaimName> names,
        @Valid ClaimFigure figure) {

    ClaimKey key() {
        return new ClaimKey(divisionCode, academicYear, id);
    }

    ClaimRequest request() {
        return new ClaimRequest(
                text, textEn, period, value, unit, comparator, decimals, names, figure);
    }
}
