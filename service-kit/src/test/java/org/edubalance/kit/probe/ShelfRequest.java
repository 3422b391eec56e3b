package org.edubalance.kit.probe;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import org.edubalance.kit.division.CountyCode;
import org.edubalance.kit.json.Personal;

/** Body of the probe. */
public record ShelfRequest(
        @NotBlank String code,
        @NotNull @CountyCode String divisionCode,
        String label,
        @NotNull @PositiveOrZero Integer books,
        Wood wood,
        LocalDate builtOn,
        @Personal @PositiveOrZero Integer ownerNumber) {

    /** What a shelf is made of. */
    public enum Wood {
        OAK,
        PINE
    }
}
