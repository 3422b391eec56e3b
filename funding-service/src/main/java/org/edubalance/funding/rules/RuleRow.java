package org.edubalance.funding.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.edubalance.kit.labels.Label;

/**
 * A line of the import of rules: the body of the single write plus the kind. The key is kind,
 * division and first day.
 *
 * @param kind what it is about
 * @param divisionCode who set it
 * @param from first day in force
 * @param to first day no longer in force; absent: until further notice
 * @param parameters what it says
 */
record RuleRow(
        @NotNull @Label(zh = "标准类型", en = "Kind of rule") RuleKind kind,
        @NotNull
                @Pattern(regexp = RuleRequest.DIVISION)
                @Label(zh = "制定区划代码（0 为国家）", en = "Division (0: nation)")
                String divisionCode,
        @NotNull @Label(zh = "生效日期", en = "In force from") LocalDate from,
        @Label(zh = "失效日期（不含）", en = "In force until (exclusive)") LocalDate to,
        @NotNull RuleParameters parameters) {

    RuleRequest request() {
        return new RuleRequest(divisionCode, from, to, parameters);
    }
}
