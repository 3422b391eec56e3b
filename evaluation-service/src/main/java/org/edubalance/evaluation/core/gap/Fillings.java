package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.scenario.Quantity;

/** Additions that bring one indicator's coefficient at one stage down, in whole units. */
final class Fillings {
    private static final int HALVINGS = 40;

    private final PlannedCounty county;
    private final Ledger ledger;

    Fillings(PlannedCounty county, Ledger ledger) {
        this.county = county;
        this.ledger = ledger;
    }

    /** Least additions for a limit. */
    List<Ledger.Entry> to(double limit, Indicator indicator, Stage stage) {
        List<Holding> holdings = county.holdings(indicator, stage);
        Map<String, Double> additions = additions(holdings, limit);
        return entries(units(indicator, holdings).to(limit, additions), indicator, stage);
    }

    /** The same, but never dearer than the least cost of fractions of units. */
    List<Ledger.Entry> below(double limit, Indicator indicator, Stage stage) {
        List<Holding> holdings = county.holdings(indicator, stage);
        Map<String, Double> additions = additions(holdings, limit);
        return entries(units(indicator, holdings).within(additions), indicator, stage);
    }

    /** As far as the money that is left goes, the limit being out of its reach. */
    List<Ledger.Entry> within(double limit, double now, Indicator indicator, Stage stage) {
        double low = limit;
        double high = now;
        List<Ledger.Entry> best = List.of();
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            List<Ledger.Entry> entries = below(middle, indicator, stage);
            if (ledger.affords(ledger.cost(entries))) {
                high = middle;
                best = entries;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private static Map<String, Double> additions(List<Holding> holdings, double limit) {
        double first = holdings.get(0).unitCost();
        return holdings.stream().allMatch(school -> school.unitCost() == first)
                ? filling(holdings).to(limit).additions()
                : new PricedFilling(holdings).to(limit).additions();
    }

    static WaterFilling filling(List<Holding> holdings) {
        return new WaterFilling(holdings.stream().map(Holding::share).toList());
    }

    private WholeUnits units(Indicator indicator, List<Holding> holdings) {
        Quantity quantity = county.quantity(indicator.id()).orElseThrow();
        return new WholeUnits(holdings, quantity.grain());
    }

    private List<Ledger.Entry> entries(Map<String, Long> units, Indicator indicator, Stage stage) {
        List<Ledger.Entry> entries = new ArrayList<>();
        for (SchoolResult part : county.parts(stage)) {
            Long count = units.get(part.schoolCode());
            if (count != null) {
                entries.add(
                        new Ledger.Entry(
                                PlanRow.RowTarget.CV,
                                indicator.id(),
                                county.site(indicator.id(), part),
                                null,
                                count));
            }
        }
        return entries;
    }
}
