package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Tolerance;
import org.edubalance.evaluation.core.scenario.Quantity;

/**
 * Brings coefficients down to their limits: each by itself, or their plain mean. With a budget the
 * cheapest first, and the first that is out of its reach as far as the money goes.
 */
final class CvStep {
    /** So little is left over by rounding; no teacher is recruited for it. */
    private static final double HARDLY = 1e-6;

    private record Excess(Indicator indicator, Stage stage, double cv, double limit) {}

    private final PlannedCounty county;
    private final Ledger ledger;
    private final Map<Stage, Double> limits;
    private final Fillings fillings;

    CvStep(PlannedCounty county, Ledger ledger, Map<Stage, Double> limits) {
        this.county = county;
        this.ledger = ledger;
        this.limits = limits;
        this.fillings = new Fillings(county, ledger);
    }

    /** Whether anything was added. */
    boolean run() {
        int before = ledger.booked();
        if (county.standard().limitsEach()) {
            each();
        } else {
            for (Stage stage : Stage.EVALUATED) {
                if (limits.containsKey(stage)) {
                    composite(stage);
                }
            }
        }
        return ledger.booked() > before;
    }

    private void each() {
        List<Excess> excesses = excesses();
        if (ledger.hasBudget()) {
            excesses = new ArrayList<>(excesses);
            excesses.sort(Comparator.comparing(excess -> ledger.cost(fill(excess))));
        }
        for (Excess excess : excesses) {
            Optional<Excess> present = present(excess.indicator(), excess.stage());
            if (present.isEmpty()) {
                continue;
            }
            List<Ledger.Entry> entries = fill(present.get());
            if (!ledger.affords(ledger.cost(entries))) {
                ledger.book(
                        fillings.within(
                                present.get().limit(),
                                present.get().cv(),
                                excess.indicator(),
                                excess.stage()));
                return;
            }
            ledger.book(entries);
        }
    }

    private List<Ledger.Entry> fill(Excess excess) {
        return fillings.to(excess.limit(), excess.indicator(), excess.stage());
    }

    /** Coefficients above their limit, in the standard's order, that something can be added to. */
    private List<Excess> excesses() {
        List<Excess> excesses = new ArrayList<>();
        for (Indicator indicator : county.standard().indicators()) {
            for (Stage stage : Stage.EVALUATED) {
                present(indicator, stage).ifPresent(excesses::add);
            }
        }
        return excesses;
    }

    private Optional<Excess> present(Indicator indicator, Stage stage) {
        Double limit = limits.get(stage);
        Double cv = result(indicator, stage).cv();
        boolean open =
                limit != null
                        && cv != null
                        && !Tolerance.atMost(cv, limit)
                        && county.quantity(indicator.id()).isPresent();
        return open ? Optional.of(new Excess(indicator, stage, cv, limit)) : Optional.empty();
    }

    private IndicatorResult result(Indicator indicator, Stage stage) {
        return stage(stage).indicators().stream()
                .filter(one -> one.id().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
    }

    private StageResult stage(Stage stage) {
        return county.result().stages().stream()
                .filter(one -> one.stage() == stage)
                .findFirst()
                .orElseThrow();
    }

    /**
     * First what brings other quantities along, such as posts above the required qualification,
     * which are teachers' posts, too; then what is still to be done.
     */
    private void composite(Stage stage) {
        if (isOpen(stage)) {
            allocate(stage, true);
        }
        if (isOpen(stage)) {
            allocate(stage, false);
        }
    }

    private boolean isOpen(Stage stage) {
        Double composite = stage(stage).compositeCv();
        return composite != null && !Tolerance.atMost(composite, limits.get(stage));
    }

    private void allocate(Stage stage, boolean onlyBringingAlong) {
        List<Indicator> indicators = county.standard().indicators();
        CompositeAllocation allocation =
                new CompositeAllocation(items(stage), limits.get(stage) * indicators.size());
        List<Ledger.Entry> entries = entries(stage, allocation.limits(), false);
        if (!ledger.affords(ledger.cost(entries))) {
            entries = affordable(stage, allocation);
        }
        ledger.book(
                onlyBringingAlong ? entries.stream().filter(this::bringsAlong).toList() : entries);
    }

    /** The least composite that the money reaches. */
    private List<Ledger.Entry> affordable(Stage stage, CompositeAllocation allocation) {
        CompositeAllocation.Ladder ladder = allocation.ladder();
        List<Ledger.Entry> best = List.of();
        int low = -1;
        int high = ladder.steps();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            List<Ledger.Entry> entries = entries(stage, ladder.limits(middle), true);
            if (ledger.affords(ledger.cost(entries))) {
                high = middle;
                best = entries;
            } else {
                low = middle;
            }
        }
        return best;
    }

    private boolean bringsAlong(Ledger.Entry entry) {
        List<String> within = Quantity.of(entry.site().quantity()).orElseThrow().within();
        return county.standard().indicators().stream()
                .flatMap(indicator -> county.quantity(indicator.id()).stream())
                .anyMatch(other -> within.contains(other.name()));
    }

    private List<CompositeAllocation.Item> items(Stage stage) {
        List<CompositeAllocation.Item> items = new ArrayList<>();
        for (Indicator indicator : county.standard().indicators()) {
            double cv = result(indicator, stage).cv();
            if (county.quantity(indicator.id()).isEmpty()) {
                items.add(new CompositeAllocation.Item(cv, limit -> Double.POSITIVE_INFINITY));
                continue;
            }
            List<Holding> holdings = county.holdings(indicator, stage);
            double unitCost =
                    holdings.stream().mapToDouble(Holding::unitCost).average().orElseThrow();
            WaterFilling filling = Fillings.filling(holdings);
            items.add(new CompositeAllocation.Item(cv, limit -> unitCost * filling.total(limit)));
        }
        return items;
    }

    private List<Ledger.Entry> entries(Stage stage, double[] wanted, boolean below) {
        List<Ledger.Entry> entries = new ArrayList<>();
        List<Indicator> indicators = county.standard().indicators();
        for (int j = 0; j < wanted.length; j++) {
            Indicator indicator = indicators.get(j);
            if (wanted[j] < result(indicator, stage).cv() - HARDLY) {
                entries.addAll(
                        below
                                ? fillings.below(wanted[j], indicator, stage)
                                : fillings.to(wanted[j], indicator, stage));
            }
        }
        return entries;
    }
}
