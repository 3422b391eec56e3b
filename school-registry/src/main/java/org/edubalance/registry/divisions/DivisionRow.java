package org.edubalance.registry.divisions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.labels.Label;

/**
 * A line of an import of divisions: what a single write takes, and the code.
 *
 * @param code GB/T 2260 digits
 * @param name its name
 * @param level has to be what the length of the code says
 * @param kind of a town only
 */
public record DivisionRow(
        @NotNull
                @Pattern(regexp = DivisionCode.PATTERN, message = "{balance.DivisionCode}")
                @Label(zh = "区划代码", en = "Division code")
                String code,
        @NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cntrl}*") @Label(zh = "区划名称", en = "Name")
                String name,
        @NotNull @Label(zh = "级别", en = "Level") DivisionLevel level,
        @Label(zh = "乡级类型", en = "Kind of town") TownKind kind) {

    DivisionCode divisionCode() {
        return new DivisionCode(code);
    }

    DivisionRequest request() {
        return new DivisionRequest(name, level, kind);
    }
}
