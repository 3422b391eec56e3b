package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** One indicator over the schools of one stage. */
final class IndicatorEvaluation {
    private final List<Finding> findings;

    IndicatorEvaluation(List<Finding> findings) {
        this.findings = findings;
    }

    IndicatorResult of(Indicator indicator, Stage stage, List<Part> parts, Double limit) {
        List<String> missing =
                parts.stream().flatMap(part -> part.lacking(indicator).stream()).sorted().toList();
        if (!indicator.perPupil()) {
            return ratio(indicator, parts, missing);
        }
        Variation variation = variation(indicator, parts);
        Double cv = variation == null ? null : boxed(variation.coefficient());
        List<Finding.Code> flags =
                flags(indicator, stage, parts, missing.isEmpty() ? variation : null);
        if (!missing.isEmpty()) {
            IndicatorResult.Partial partial = partial(indicator, parts, variation, cv);
            return new IndicatorResult(
                    indicator.id(),
                    null,
                    null,
                    null,
                    limit,
                    Verdict.UNDETERMINED,
                    missing,
                    partial,
                    flags);
        }
        return new IndicatorResult(
                indicator.id(),
                variation == null ? null : indicator.scale() * variation.mean(),
                variation == null ? null : indicator.scale() * variation.standardDeviation(),
                cv,
                limit,
                verdict(parts, cv, limit),
                missing,
                null,
                flags);
    }

    /**
     * An indicator that is not per pupil has no coefficient, and nothing is judged by it here; its
     * mean is the ratio of the sums, unless the figure can not be added up.
     */
    private static IndicatorResult ratio(
            Indicator indicator, List<Part> parts, List<String> missing) {
        return new IndicatorResult(
                indicator.id(),
                missing.isEmpty() ? ratioOfSums(indicator, parts) : null,
                null,
                null,
                null,
                missing.isEmpty() ? Verdict.NOT_APPLICABLE : Verdict.UNDETERMINED,
                missing,
                null,
                List.of());
    }

    private static Double ratioOfSums(Indicator indicator, List<Part> parts) {
        if (indicator.peak()) {
            return null;
        }
        double base = CompensatedSum.of(parts.stream().mapToDouble(part -> part.base(indicator)));
        double amount =
                CompensatedSum.of(
                        parts.stream().mapToDouble(part -> part.amount(indicator).orElseThrow()));
        return base == 0 ? null : indicator.scale() * amount / base;
    }

    private static IndicatorResult.Partial partial(
            Indicator indicator, List<Part> parts, Variation variation, Double cv) {
        return new IndicatorResult.Partial(
                variation == null ? null : indicator.scale() * variation.mean(),
                cv,
                shares(indicator, parts).size());
    }

    private static Verdict verdict(List<Part> parts, Double cv, Double limit) {
        if (parts.isEmpty()) {
            return Verdict.NOT_APPLICABLE;
        }
        if (cv == null) {
            return Verdict.UNDETERMINED;
        }
        if (limit == null) {
            return Verdict.NOT_APPLICABLE;
        }
        return Tolerance.atMost(cv, limit) ? Verdict.PASS : Verdict.FAIL;
    }

    private List<Finding.Code> flags(
            Indicator indicator, Stage stage, List<Part> parts, Variation variation) {
        List<Finding.Code> flags = new ArrayList<>();
        if (parts.size() == 1) {
            flags.add(Finding.Code.SINGLE_SCHOOL);
        }
        if (variation != null && variation.coefficient().isEmpty()) {
            flags.add(Finding.Code.MEAN_ZERO);
            findings.add(Finding.of(Finding.Code.MEAN_ZERO, stage, null, indicator.id()));
        }
        return List.copyOf(flags);
    }

    /** Over the schools that have the figure; null when none has. */
    private static Variation variation(Indicator indicator, List<Part> parts) {
        List<Share> shares = shares(indicator, parts);
        return shares.isEmpty() ? null : Variation.of(shares);
    }

    private static List<Share> shares(Indicator indicator, List<Part> parts) {
        List<Share> shares = new ArrayList<>();
        for (Part part : parts) {
            OptionalDouble amount = part.amount(indicator);
            if (amount.isPresent()) {
                shares.add(new Share(part.schoolCode(), amount.getAsDouble(), part.pupils()));
            }
        }
        return shares;
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
