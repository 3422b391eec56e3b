package org.edubalance.evaluation.core;

import java.util.List;
import java.util.Objects;

/** The coefficients of one stage and what follows from them. */
final class StageEvaluation {
    private final Standard standard;
    private final IndicatorEvaluation indicators;
    private final List<Finding> findings;

    StageEvaluation(Standard standard, List<Finding> findings) {
        this.standard = standard;
        this.indicators = new IndicatorEvaluation(findings);
        this.findings = findings;
    }

    StageResult of(Stage stage, List<Part> parts, List<SchoolResult> schools) {
        CvRule rule = standard.cvRule();
        Double limit = rule == null ? null : rule.limit().get(stage);
        Double each = standard.limitsEach() ? limit : null;
        List<IndicatorResult> results =
                standard.indicators().stream()
                        .map(indicator -> indicators.of(indicator, stage, parts, each))
                        .toList();
        boolean judged = standard.judges(stage) && !parts.isEmpty();
        Verdict cv = judged && rule != null ? cvVerdict(results, limit) : Verdict.NOT_APPLICABLE;
        Verdict compliance =
                judged
                        ? Verdict.all(schools.stream().map(SchoolResult::verdict).toList())
                        : Verdict.NOT_APPLICABLE;
        return new StageResult(
                stage,
                parts.size(),
                parts.stream().mapToInt(Part::pupils).sum(),
                (int) parts.stream().filter(part -> !part.pupilsKnown()).count(),
                results,
                rule == null ? null : composite(results),
                limit,
                cv,
                compliance,
                Verdict.all(List.of(cv, compliance)),
                flags(stage, parts));
    }

    private Verdict cvVerdict(List<IndicatorResult> results, double limit) {
        return switch (standard.cvRule().apply()) {
            case EACH -> Verdict.all(results.stream().map(IndicatorResult::verdict).toList());
            case COMPOSITE -> CompositeCv.verdict(cvs(results), limit);
        };
    }

    private static Double composite(List<IndicatorResult> results) {
        List<Double> cvs = cvs(results);
        return cvs.stream().allMatch(Objects::nonNull) ? CompositeCv.known(cvs) : null;
    }

    private static List<Double> cvs(List<IndicatorResult> results) {
        return results.stream().map(IndicatorResult::cv).toList();
    }

    private List<Finding.Code> flags(Stage stage, List<Part> parts) {
        if (parts.size() != 1) {
            return List.of();
        }
        findings.add(Finding.of(Finding.Code.SINGLE_SCHOOL, stage, parts.get(0).schoolCode()));
        return List.of(Finding.Code.SINGLE_SCHOOL);
    }
}
