package org.edubalance.evaluation.core.inequality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.edubalance.evaluation.core.CompensatedSum;
import org.edubalance.evaluation.core.Share;

/**
 * Schools by group. The between part of every measure is the measure over the groups, each taken as
 * one school; call the parts only where the county has any of the resource.
 */
final class Grouping {
    private final Distribution whole;
    private final TreeMap<String, Distribution> groups = new TreeMap<>();
    private final Distribution means;

    Grouping(Distribution whole, Collection<GroupedShare> schools) {
        this.whole = whole;
        Map<String, List<Share>> byKey = new TreeMap<>();
        for (GroupedShare school : schools) {
            byKey.computeIfAbsent(school.group(), key -> new ArrayList<>()).add(school.share());
        }
        byKey.forEach((key, shares) -> groups.put(key, Distribution.of(shares)));
        List<Share> asSchools = new ArrayList<>();
        groups.forEach(
                (key, group) -> asSchools.add(new Share(key, group.amount(), group.pupils())));
        this.means = Distribution.of(asSchools);
    }

    InequalityParts cvSquared() {
        return new InequalityParts(
                whole.cvSquared(), means.cvSquared(), sum(this::cvSquaredWithin));
    }

    InequalityParts theilT() {
        double within = sum(group -> group.isEmpty() ? 0 : amountShare(group) * group.theilT());
        return new InequalityParts(whole.theilT(), means.theilT(), within);
    }

    /** Null when a school has none of the resource. */
    InequalityParts theilL() {
        OptionalDouble total = whole.theilL();
        if (total.isEmpty()) {
            return null;
        }
        double within = sum(group -> pupilShare(group) * group.theilL().orElseThrow());
        return new InequalityParts(total.getAsDouble(), means.theilL().orElseThrow(), within);
    }

    GiniParts gini(double total) {
        double between = means.gini();
        double within =
                sum(
                        group ->
                                group.isEmpty()
                                        ? 0
                                        : pupilShare(group) * amountShare(group) * group.gini());
        return new GiniParts(between, within, Math.max(0, total - between - within));
    }

    List<GroupLine> lines() {
        List<GroupLine> lines = new ArrayList<>();
        groups.forEach((key, group) -> lines.add(line(key, group)));
        return List.copyOf(lines);
    }

    private GroupLine line(String key, Distribution group) {
        boolean defined = !group.isEmpty();
        double distance = (group.mean() - whole.mean()) / whole.mean();
        return new GroupLine(
                key,
                group.schools().size(),
                group.pupils(),
                pupilShare(group),
                whole.isEmpty() ? null : (Double) amountShare(group),
                group.mean(),
                defined ? (Double) Math.sqrt(group.cvSquared()) : null,
                defined ? (Double) group.theilT() : null,
                defined && group.theilL().isPresent()
                        ? (Double) group.theilL().getAsDouble()
                        : null,
                defined ? (Double) group.gini() : null,
                whole.isEmpty() ? null : (Double) (pupilShare(group) * distance * distance),
                whole.isEmpty() ? null : (Double) cvSquaredWithin(group));
    }

    private double cvSquaredWithin(Distribution group) {
        return pupilShare(group) * group.meanSquare(group.mean(), whole.mean());
    }

    private double pupilShare(Distribution group) {
        return group.pupils() / whole.pupils();
    }

    private double amountShare(Distribution group) {
        return group.amount() / whole.amount();
    }

    private double sum(ToDoubleFunction<Distribution> summand) {
        CompensatedSum sum = new CompensatedSum();
        groups.values().forEach(group -> sum.add(summand.applyAsDouble(group)));
        return sum.value();
    }
}
