package org.edubalance.evaluation.gapplans;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The unit costs that come with the service, as data. */
@ApplicationScoped
class DefaultCosts {

    private final List<UnitCost> costs;

    DefaultCosts(ObjectMapper mapper) {
        try (InputStream in =
                DefaultCosts.class.getResourceAsStream("/gap-plans/unit-costs.json")) {
            costs = List.of(mapper.readValue(in, UnitCost[].class));
        } catch (IOException e) {
            throw new UncheckedIOException("the unit costs can not be read", e);
        }
    }

    List<UnitCost> all() {
        return costs;
    }

    /** Those costs, with the given ones in their place. */
    Map<String, BigDecimal> with(Map<String, BigDecimal> given) {
        Map<String, BigDecimal> byQuantity = new TreeMap<>();
        costs.forEach(cost -> byQuantity.put(cost.quantity(), cost.cost()));
        if (given != null) {
            byQuantity.putAll(given);
        }
        return byQuantity;
    }
}
