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
        OptionalDouble known = part.amount(indicator.id());
        if (known.isEmpty()) {
            return new SchoolValue(indicator.id(), null, null, threshold, null, null, null);
        }
        double amount = known.getAsDouble();
        double value = indicator.scale() * amount / part.pupils();
        if (threshold == null) {
            return new SchoolValue(indicator.id(), amount, value, null, null, null, null);
        }
        boolean met = Tolerance.atLeast(value, threshold);
        double gap = met ? 0 : gap(indicator, threshold, part.pupils(), amount);
        return new SchoolValue(
                indicator.id(), amount, value, threshold, met, value / threshold, gap);
    }

    /** τ·P/k − x in the raw unit; whole units are rounded up after the subtraction. */
    private static double gap(Indicator indicator, double threshold, int pupils, double amount) {
        double need = Math.max(0, threshold * pupils / indicator.scale() - amount);
        return indicator.countable() ? Tolerance.wholeUnits(need) : need;
    }

    private Verdict verdict(List<SchoolValue> values) {
        int unmet = 0;
        boolean missing = false;
        for (SchoolValue value : values) {
            if (value.threshold() == null) {
                continue;
            }
            missing |= value.met() == null;
            if (Boolean.FALSE.equals(value.met())) {
                unmet++;
                if (!Tolerance.atLeast(value.value(), rule.restFloor() * value.threshold())) {
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
