package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.StaffingFacts;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.Tolerance;
import org.edubalance.evaluation.core.Variation;
import org.edubalance.evaluation.core.scenario.Quantity;

/**
 * Moves posts from schools that have more than they need to schools that lack them, whole posts
 * only. A giver keeps its own threshold, and never gives a post that others of its counts need; a
 * taker is served from its own town first.
 */
final class TransferStep {
    private static final double SLACK = 1e-9;

    private final PlannedCounty county;
    private final Ledger ledger;
    private final boolean thresholds;
    private final Map<Stage, Double> limits;

    TransferStep(PlannedCounty county, Ledger ledger, PlanOptions options) {
        this.county = county;
        this.ledger = ledger;
        this.thresholds = options.thresholds();
        this.limits = options.limits();
    }

    /** Towards the thresholds. */
    void towardsThresholds() {
        eachStaffing(
                (indicator, stage) -> {
                    Map<String, Long> lacking = new LinkedHashMap<>();
                    Map<String, Long> spare = new LinkedHashMap<>();
                    Map<String, Double> free = free(indicator, stage);
                    for (SchoolResult part : county.parts(stage)) {
                        double surplus = surplus(part, indicator);
                        if (surplus < -SLACK) {
                            lacking.put(part.schoolCode(), (long) Math.ceil(-surplus - SLACK));
                        } else {
                            double most = Math.min(surplus, free.get(part.schoolCode()));
                            spare.put(part.schoolCode(), whole(most));
                        }
                    }
                    book(PlanRow.RowTarget.THRESHOLD, indicator, stage, spare, lacking);
                });
    }

    /** Towards the limits of single coefficients; a composite gives none. */
    void towardsLimits() {
        if (!county.standard().limitsEach()) {
            return;
        }
        eachStaffing(
                (indicator, stage) -> {
                    Double limit = limits.get(stage);
                    if (limit != null && !Tolerance.atMost(coefficient(indicator, stage), limit)) {
                        toBand(indicator, stage, limit);
                    }
                });
    }

    private void toBand(Indicator indicator, Stage stage, double limit) {
        BandTransfer.Band band =
                new BandTransfer(
                                county.holdings(indicator, stage).stream()
                                        .map(Holding::share)
                                        .toList())
                        .to(limit);
        Map<String, Double> free = free(indicator, stage);
        Map<String, Long> spare = new LinkedHashMap<>();
        Map<String, Long> lacking = new LinkedHashMap<>();
        for (SchoolResult part : county.parts(stage)) {
            double change = band.changes().get(part.schoolCode());
            if (change > SLACK) {
                lacking.put(part.schoolCode(), (long) Math.ceil(change - SLACK));
            } else if (change < -SLACK) {
                double most = Math.min(free.get(part.schoolCode()), Math.ceil(-change - SLACK));
                if (thresholds) {
                    most = Math.min(most, surplus(part, indicator));
                }
                spare.put(part.schoolCode(), whole(most));
            }
        }
        book(PlanRow.RowTarget.CV, indicator, stage, spare, lacking);
    }

    private interface Step {
        void on(Indicator indicator, Stage stage);
    }

    private void eachStaffing(Step step) {
        for (Indicator indicator : county.standard().indicators()) {
            boolean posts =
                    county.quantity(indicator.id()).map(Quantity::isStaffing).orElse(false)
                            && indicator.terms().size() == 1;
            for (Stage stage : Stage.EVALUATED) {
                boolean known =
                        !county.parts(stage).isEmpty()
                                && county.missing(indicator.id(), stage).isEmpty();
                if (posts && known) {
                    step.on(indicator, stage);
                }
            }
        }
    }

    private double coefficient(Indicator indicator, Stage stage) {
        return Variation.of(county.holdings(indicator, stage).stream().map(Holding::share).toList())
                .coefficient()
                .orElse(0);
    }

    /** Posts above what the threshold asks for; negative when it lacks some. */
    private static double surplus(SchoolResult part, Indicator indicator) {
        var value = PlannedCounty.value(part, indicator.id());
        return value.threshold() == null
                ? 0
                : value.amount() - value.threshold() * part.pupils() / indicator.scale();
    }

    private static long whole(double posts) {
        return (long) Math.max(0, Math.floor(posts + SLACK));
    }

    /** Posts that a school could give without breaking its other counts, by code. */
    private Map<String, Double> free(Indicator indicator, Stage stage) {
        Quantity quantity = county.quantity(indicator.id()).orElseThrow();
        Map<String, Double> free = new HashMap<>();
        county.parts(stage).forEach(part -> free.put(part.schoolCode(), 0.0));
        for (StaffingFacts line : county.facts().staffing()) {
            if (line.stage() == stage) {
                free.replace(line.schoolCode(), free(quantity, line.quantities()));
            }
        }
        return free;
    }

    private static double free(Quantity quantity, Map<String, Double> posts) {
        double free = posts.getOrDefault(quantity.name(), 0.0);
        for (String outer : quantity.within()) {
            Double all = posts.get(outer);
            for (var other : posts.entrySet()) {
                boolean counts =
                        !other.getKey().equals(quantity.name())
                                && !quantity.within().contains(other.getKey())
                                && Quantity.of(other.getKey())
                                        .map(inner -> inner.within().contains(outer))
                                        .orElse(false);
                if (all != null && counts) {
                    free = Math.min(free, all - other.getValue());
                }
            }
        }
        return Math.max(0, free);
    }

    private void book(
            PlanRow.RowTarget target,
            Indicator indicator,
            Stage stage,
            Map<String, Long> spare,
            Map<String, Long> lacking) {
        Map<String, SchoolResult> parts = new HashMap<>();
        county.parts(stage).forEach(part -> parts.put(part.schoolCode(), part));
        List<String> takers = new ArrayList<>(lacking.keySet());
        takers.sort(
                Comparator.<String>comparingDouble(
                                code ->
                                        PlannedCounty.value(parts.get(code), indicator.id())
                                                .value())
                        .thenComparing(Comparator.naturalOrder()));
        List<Ledger.Entry> entries = new ArrayList<>();
        for (String taker : takers) {
            List<String> givers = new ArrayList<>(spare.keySet());
            givers.sort(
                    Comparator.<String, Boolean>comparing(
                                    code -> !sameTown(parts.get(code), parts.get(taker)))
                            .thenComparing(code -> -spare.get(code))
                            .thenComparing(Comparator.naturalOrder()));
            long wanted = lacking.get(taker);
            for (String giver : givers) {
                long moved = Math.min(wanted, spare.get(giver));
                if (moved > 0) {
                    Site site = county.site(indicator.id(), parts.get(taker));
                    entries.add(new Ledger.Entry(target, indicator.id(), site, giver, moved));
                    spare.merge(giver, -moved, Long::sum);
                    wanted -= moved;
                }
            }
        }
        if (ledger.affords(ledger.cost(entries))) {
            ledger.book(entries);
        }
    }

    private static boolean sameTown(SchoolResult one, SchoolResult other) {
        return one.townCode() != null && Objects.equals(one.townCode(), other.townCode());
    }
}
