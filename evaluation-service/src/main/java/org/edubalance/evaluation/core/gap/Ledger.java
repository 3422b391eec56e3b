package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.scenario.Quantity;
import org.edubalance.evaluation.core.scenario.SupposedChange;

/** What a plan adds and moves, and what is left of its money. */
final class Ledger {

    /** One addition or move, not yet priced. */
    record Entry(PlanRow.RowTarget target, String indicator, Site site, String from, long units) {}

    private record Key(
            int step, PlanRow.RowTarget target, String indicator, Site site, String from) {}

    private record Step(PlanRow.RowTarget target, String indicator, boolean transfer) {}

    private final PlannedCounty county;
    private final BigDecimal budget;
    private final Map<Step, Integer> steps = new LinkedHashMap<>();
    private final Map<Key, Long> units = new LinkedHashMap<>();
    private int last;
    private int booked;

    Ledger(PlannedCounty county, BigDecimal budget) {
        this.county = county;
        this.budget = budget;
    }

    /** Carries out the entries as one step: the county changes, the money goes. */
    void book(List<Entry> entries) {
        List<SupposedChange> changes = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.units() > 0) {
                changes.add(change(entry.site(), entry.from(), entry.units()));
                units.merge(key(entry), entry.units(), Long::sum);
                booked++;
            }
        }
        county.apply(changes);
    }

    /** A step that comes again, to top up, is the same step: its lines grow. */
    private Key key(Entry entry) {
        Step step = new Step(entry.target(), entry.indicator(), entry.from() != null);
        int number = steps.computeIfAbsent(step, added -> ++last);
        return new Key(number, entry.target(), entry.indicator(), entry.site(), entry.from());
    }

    private static SupposedChange change(Site site, String from, long units) {
        double amount = amount(site, units).doubleValue();
        return from == null
                ? SupposedChange.add(site.schoolCode(), site.stage(), site.quantity(), amount)
                : SupposedChange.transfer(
                        from, site.schoolCode(), site.stage(), site.quantity(), amount);
    }

    static BigDecimal amount(Site site, long units) {
        Quantity quantity = Quantity.of(site.quantity()).orElseThrow();
        return BigDecimal.valueOf(units, quantity.whole() ? 0 : 2);
    }

    BigDecimal cost(Entry entry) {
        return cost(entry.site(), entry.from(), entry.units());
    }

    private BigDecimal cost(Site site, String from, long count) {
        return amount(site, count).multiply(unitCost(site, from)).setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal unitCost(Site site, String from) {
        return from == null ? county.unitCost(site) : county.costs().transfer();
    }

    BigDecimal cost(List<Entry> entries) {
        return entries.stream().map(this::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many entries were booked so far. */
    int booked() {
        return booked;
    }

    /** Yuan spent so far. */
    BigDecimal spent() {
        return rows().stream().map(PlanRow::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean hasBudget() {
        return budget != null;
    }

    /** Yuan left; call only when there is a budget. */
    BigDecimal left() {
        return budget.subtract(spent());
    }

    boolean affords(BigDecimal cost) {
        return budget == null || cost.compareTo(left()) <= 0;
    }

    /** All lines, by step and school. */
    List<PlanRow> rows() {
        List<PlanRow> rows = new ArrayList<>();
        units.forEach((key, count) -> rows.add(row(key, count)));
        rows.sort(
                Comparator.comparingInt(PlanRow::step)
                        .thenComparing(PlanRow::schoolCode)
                        .thenComparing(row -> row.stage() == null ? "" : row.stage().name())
                        .thenComparing(row -> row.fromSchool() == null ? "" : row.fromSchool()));
        return rows;
    }

    private PlanRow row(Key key, long count) {
        Site site = key.site();
        var school = county.school(site.schoolCode());
        Stage stage = county.shownStage(site);
        return new PlanRow(
                key.step(),
                key.target(),
                key.indicator(),
                key.from() == null ? PlanRow.RowKind.ADD : PlanRow.RowKind.TRANSFER,
                site.schoolCode(),
                school.name(),
                school.townCode(),
                stage,
                site.quantity(),
                Quantity.of(site.quantity()).orElseThrow().unit(),
                amount(site, count),
                key.from(),
                key.from() == null ? null : county.school(key.from()).name(),
                unitCost(site, key.from()),
                cost(site, key.from(), count));
    }

    /** All lines as changes, in order of the steps: what is given away is there by then. */
    List<SupposedChange> changes() {
        return units.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> entry.getKey().step()))
                .map(
                        entry ->
                                change(
                                        entry.getKey().site(),
                                        entry.getKey().from(),
                                        entry.getValue()))
                .toList();
    }
}
