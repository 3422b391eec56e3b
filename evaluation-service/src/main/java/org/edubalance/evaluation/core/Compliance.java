package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What one school reaches of a standard's thresholds, and its verdict under the school rule. */
final class Compliance {
    private final List<Indicator> indicators;
    private final SchoolRule rule;

    Compliance(Standard standard) {
        this.indicators = standard.indicators();
        this.rule = standard.schoolRule();
    }

    SchoolResult of(Part part) {
        List<SchoolValue> values = new ArrayList<>();
        for (Indicator indicator : indicators) {
            values.add(value(indicator, part));
        }
        SchoolFacts school = part.school();
        return new SchoolResult(
                school.schoolCode(),
                school.name(),
                school.townCode(),
                school.kind(),
                school.ownership(),
                school.urbanRural(),
                part.stage(),
                part.pupilsKnown() ? part.pupils() : null,
                part.mergedPoints(),
                List.copyOf(values),
                rule == null ? Verdict.NOT_APPLICABLE : verdict(values));
    }

    private static SchoolValue value(Indicator indicator, Part part) {
        Double threshold = indicator.threshold().get(part.stage());
        OptionalDouble known = part.amount(indicator);
        if (known.isEmpty()) {
            return new SchoolValue(indicator.id(), null, null, threshold, null, null, null);
        }
        double amount = known.getAsDouble();
        double base = part.base(indicator);
        if (base == 0) {
            // Nothing to divide by: the ratio has no meaning, which is not the same as met.
            return new SchoolValue(indicator.id(), amount, null, threshold, null, null, null);
        }
        double value = indicator.scale() * amount / base;
        if (threshold == null) {
            return new SchoolValue(indicator.id(), amount, value, null, null, null, null);
        }
        boolean met =
                indicator.capped()
                        ? Tolerance.atMost(value, threshold)
                        : Tolerance.atLeast(value, threshold);
        return new SchoolValue(
                indicator.id(),
                amount,
                value,
                threshold,
                met,
                shareReached(indicator, value, threshold),
                met ? 0 : gap(indicator, threshold * base / indicator.scale(), amount));
    }

    /** value / threshold, or the other way round where less is better. */
    private static double shareReached(Indicator indicator, double value, double threshold) {
        if (!indicator.capped()) {
            return value / threshold;
        }
        return value == 0 ? 1 : threshold / value;
    }

    /**
     * τ·P/k − x in the raw unit, or x − τ·P/k where less is better; whole units are rounded up
     * after the subtraction.
     */
    private static double gap(Indicator indicator, double wanted, double amount) {
        double need = Math.max(0, indicator.capped() ? amount - wanted : wanted - amount);
        return indicator.countable() ? Tolerance.wholeUnits(need) : need;
    }

    private boolean reachesFloor(Indicator indicator, SchoolValue value) {
        return indicator.capped()
                ? Tolerance.atMost(rule.restFloor() * value.value(), value.threshold())
                : Tolerance.atLeast(value.value(), rule.restFloor() * value.threshold());
    }

    private Verdict verdict(List<SchoolValue> values) {
        int unmet = 0;
        boolean missing = false;
        for (int i = 0; i < values.size(); i++) {
            SchoolValue value = values.get(i);
            if (value.threshold() == null) {
                continue;
            }
            missing |= value.met() == null;
            if (Boolean.FALSE.equals(value.met())) {
                unmet++;
                if (!reachesFloor(indicators.get(i), value)) {
                    return Verdict.FAIL;
                }
            }
        }
        if (unmet > rule.of() - rule.atLeast()) {
            return Verdict.FAIL;
        }
        return missing ? Verdict.UNDETERMINED : Verdict.PASS;
    }
}
