package org.edubalance.kit.probe;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.json.Personal;
import org.edubalance.kit.labels.Label;

/** Body of the probe. */
public record ShelfRequest(
        @Label(zh = "书架编号", en = "Shelf") @NotBlank String code,
        @Label(zh = "区划代码", en = "Division code") @NotNull @CountyCode String divisionCode,
        String label,
        @Label(zh = "图书（册）", en = "Books (volumes)") @NotNull @PositiveOrZero Integer books,
        @Label(zh = "木材", en = "Wood") Wood wood,
        @Label(zh = "制作日期", en = "Built on") LocalDate builtOn,
        @Personal @PositiveOrZero Integer ownerNumber) {

    /** What a shelf is made of. */
    public enum Wood {
        @Label(zh = "橡木", en = "Oak")
        OAK,
        PINE
    }
}
