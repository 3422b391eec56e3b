package org.edubalance.evaluation.core.claims;

import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that a county publishes.
 *
 * @param id as the report numbers it: {@code F014}
 * @param text what it says
 * @param textEn the same in English; may be absent
 * @param period what time it is about; absent when it is the school year's
 * @param value what was published
 * @param unit of the value; yuan for money, {@code %} for shares of 0 to 100
 * @param comparator how the value is meant
 * @param decimals places of {@code ABOUT}; else absent
 * @param names schools and towns that it names
 * @param figure what it is compared with; absent when no record stands behind it
 */
public record PublishedClaim(
        String id,
        String text,
        String textEn,
        Period period,
        BigDecimal value,
        String unit,
        ClaimComparator comparator,
        Integer decimals,
        List<NamedPlace> names,
        FigureRef figure) {

    /** Copies the names; absent is none. */
    public PublishedClaim {
        names = names == null ? List.of() : List.copyOf(names);
    }
}
