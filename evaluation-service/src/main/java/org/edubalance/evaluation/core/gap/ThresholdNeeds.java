package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.SchoolRule;
import org.edubalance.evaluation.core.SchoolValue;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Tolerance;
import org.edubalance.evaluation.core.scenario.Quantity;

/**
 * What one school lacks of its thresholds: τ·P/k − x in raw units, whole ones rounded up, areas and
 * yuan to two decimals. Under a rule that lets some indicators stop at a share of their threshold,
 * those are chosen for which the school costs least; its stages together, since they may share what
 * is added.
 */
final class ThresholdNeeds {
    private static final double SLACK = 1e-9;
    private static final double IMPOSSIBLE = 1e18;

    /**
     * What to add.
     *
     * @param units by site, and which indicator asks for them
     * @param cost yuan; beyond all bounds when an indicator can not be brought up
     */
    record Needs(Map<Site, Long> units, Map<Site, String> indicators, double cost) {
        boolean isPossible() {
            return cost < IMPOSSIBLE;
        }
    }

    private record Unmet(SchoolResult part, Indicator indicator) {}

    private final PlannedCounty county;
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final int exceptions;
    private final double floor;

    ThresholdNeeds(PlannedCounty county) {
        this.county = county;
        Standard standard = county.standard();
        standard.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        SchoolRule rule = standard.schoolRule();
        exceptions = rule == null ? 0 : rule.of() - rule.atLeast();
        floor = rule == null ? 1 : rule.restFloor();
    }

    /**
     * The cheapest way for a school to comply.
     *
     * @param parts the school's stages
     * @param price yuan for a raw unit at a site
     */
    Needs of(List<SchoolResult> parts, ToDoubleFunction<Site> price) {
        List<List<List<Unmet>>> choices = new ArrayList<>();
        List<Unmet> all = new ArrayList<>();
        for (SchoolResult part : parts) {
            List<Unmet> unmet = unmet(part);
            all.addAll(unmet);
            choices.add(subsets(unmet, Math.min(exceptions, unmet.size())));
        }
        Needs best = null;
        for (List<Unmet> excepted : combinations(choices)) {
            Needs needs = needs(all, excepted, price);
            if (best == null || needs.cost() < best.cost() - SLACK) {
                best = needs;
            }
        }
        return best;
    }

    private List<Unmet> unmet(SchoolResult part) {
        List<Unmet> unmet = new ArrayList<>();
        for (SchoolValue value : part.values()) {
            if (Boolean.FALSE.equals(value.met())) {
                unmet.add(new Unmet(part, indicators.get(value.id())));
            }
        }
        return unmet;
    }

    private Needs needs(List<Unmet> all, List<Unmet> excepted, ToDoubleFunction<Site> price) {
        Map<Site, Long> units = new LinkedHashMap<>();
        Map<Site, String> reasons = new LinkedHashMap<>();
        double cost = 0;
        for (Unmet one : all) {
            double need = need(one, excepted.contains(one) ? floor : 1);
            if (need <= 0) {
                continue;
            }
            double reach =
                    county.quantity(one.indicator().id()).isEmpty()
                            ? 0
                            : county.reach(one.indicator(), one.part());
            if (reach <= 0) {
                cost += IMPOSSIBLE;
                continue;
            }
            Site site = county.site(one.indicator().id(), one.part());
            long count = units(need / reach, site);
            if (count > units.getOrDefault(site, 0L)) {
                units.put(site, count);
                reasons.put(site, one.indicator().id());
            }
        }
        for (var entry : units.entrySet()) {
            cost +=
                    Ledger.amount(entry.getKey(), entry.getValue()).doubleValue()
                            * price.applyAsDouble(entry.getKey());
        }
        return new Needs(units, reasons, cost);
    }

    /** What is short of a share of the threshold, as it has to arrive at the stage. */
    private static double need(Unmet one, double share) {
        SchoolValue value = PlannedCounty.value(one.part(), one.indicator().id());
        double target = share * value.threshold();
        return Tolerance.atLeast(value.value(), target)
                ? 0
                : target * one.part().pupils() / one.indicator().scale() - value.amount();
    }

    /** Least that a part can get away with: its share of the threshold if it may stop there. */
    double least(SchoolResult part, Indicator indicator) {
        return Boolean.FALSE.equals(PlannedCounty.value(part, indicator.id()).met())
                ? Math.max(0, need(new Unmet(part, indicator), exceptions > 0 ? floor : 1))
                : 0;
    }

    static long units(double need, Site site) {
        double grain = Quantity.of(site.quantity()).orElseThrow().grain();
        return (long) Math.max(0, Math.ceil(need / grain - SLACK));
    }

    private static <T> List<List<T>> subsets(List<T> from, int size) {
        if (size == 0) {
            return List.of(List.of());
        }
        List<List<T>> subsets = new ArrayList<>();
        for (int i = 0; i <= from.size() - size; i++) {
            for (List<T> rest : subsets(from.subList(i + 1, from.size()), size - 1)) {
                List<T> subset = new ArrayList<>(List.of(from.get(i)));
                subset.addAll(rest);
                subsets.add(subset);
            }
        }
        return subsets;
    }

    private static <T> List<List<T>> combinations(List<List<List<T>>> choices) {
        List<List<T>> combinations = new ArrayList<>(List.of(List.of()));
        for (List<List<T>> choice : choices) {
            List<List<T>> longer = new ArrayList<>();
            for (List<T> begun : combinations) {
                for (List<T> one : choice) {
                    List<T> more = new ArrayList<>(begun);
                    more.addAll(one);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
