package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings schools to their thresholds; with a budget as many schools as it covers, cheapest first.
 */
final class ThresholdStep {

    private record Planned(List<Ledger.Entry> entries, double cost) {}

    private final PlannedCounty county;
    private final Ledger ledger;

    ThresholdStep(PlannedCounty county, Ledger ledger) {
        this.county = county;
        this.ledger = ledger;
    }

    /** Whether anything was added. */
    boolean run() {
        ThresholdNeeds needs = new ThresholdNeeds(county);
        List<Planned> planned = new ArrayList<>();
        for (var parts : county.partsBySchool().values()) {
            ThresholdNeeds.Needs school =
                    needs.of(parts, site -> county.unitCost(site).doubleValue());
            if (!school.units().isEmpty()) {
                planned.add(new Planned(entries(school), school.cost()));
            }
        }
        List<Ledger.Entry> booked = new ArrayList<>();
        if (!ledger.hasBudget()) {
            planned.forEach(school -> booked.addAll(school.entries()));
        } else {
            planned.sort(Comparator.comparingDouble(Planned::cost));
            for (Planned school : planned) {
                List<Ledger.Entry> more = new ArrayList<>(booked);
                more.addAll(school.entries());
                if (ledger.affords(ledger.cost(more))) {
                    booked.addAll(school.entries());
                }
            }
        }
        ledger.book(inOrderOfIndicators(booked));
        return !booked.isEmpty();
    }

    private static List<Ledger.Entry> entries(ThresholdNeeds.Needs needs) {
        List<Ledger.Entry> entries = new ArrayList<>();
        needs.units()
                .forEach(
                        (site, units) ->
                                entries.add(
                                        new Ledger.Entry(
                                                PlanRow.RowTarget.THRESHOLD,
                                                needs.indicators().get(site),
                                                site,
                                                null,
                                                units)));
        return entries;
    }

    /** Steps are numbered as they come: in the standard's order. */
    private List<Ledger.Entry> inOrderOfIndicators(List<Ledger.Entry> entries) {
        List<Ledger.Entry> ordered = new ArrayList<>();
        county.standard()
                .indicators()
                .forEach(
                        indicator ->
                                entries.stream()
                                        .filter(entry -> entry.indicator().equals(indicator.id()))
                                        .forEach(ordered::add));
        return ordered;
    }
}
