package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.UrbanRural;

/**
 * What one unit more of a quantity costs: parameters of a plan, not facts.
 *
 * @param quantities yuan for a raw unit, by quantity
 * @param factors what a unit costs more or less at sites of this kind; absent: 1
 * @param transfer yuan for a post that moves to another school
 */
public record UnitCosts(
        Map<String, BigDecimal> quantities,
        Map<UrbanRural, BigDecimal> factors,
        BigDecimal transfer) {

    /** Copies the maps. */
    public UnitCosts {
        quantities = Map.copyOf(new TreeMap<>(quantities));
        Map<UrbanRural, BigDecimal> copy = new EnumMap<>(UrbanRural.class);
        copy.putAll(factors);
        factors = Map.copyOf(copy);
    }

    /** Yuan for a unit at a site; none is known for a quantity that is not listed. */
    BigDecimal of(String quantity, UrbanRural site) {
        BigDecimal cost = quantities.getOrDefault(quantity, BigDecimal.ZERO);
        return site == null ? cost : cost.multiply(factors.getOrDefault(site, BigDecimal.ONE));
    }
}
