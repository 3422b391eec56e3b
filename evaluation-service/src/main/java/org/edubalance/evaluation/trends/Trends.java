package org.edubalance.evaluation.trends;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.evaluations.LatestQuery;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.SealedEvaluations;
import org.edubalance.evaluation.evaluations.StandardReference;
import org.edubalance.evaluation.standards.StandardCatalogue;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Reads a county's figures over the years from its latest sealed evaluations. */
@ApplicationScoped
class Trends {

    private final SealedEvaluations sealed;
    private final StandardCatalogue standards;

    Trends(SealedEvaluations sealed, StandardCatalogue standards) {
        this.sealed = sealed;
        this.standards = standards;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 400 when none of the standards has the
     *     indicator
     */
    TrendResponse of(TrendQuery query) {
        List<SealedEvaluation> found =
                sealed.latest(
                        new LatestQuery(
                                List.of(query.division.value()),
                                query.standard,
                                null,
                                query.from,
                                query.to));
        Map<StandardReference, Standard> applied = new HashMap<>();
        TrendSeries series = new TrendSeries(query.stage, query.indicator);
        for (SealedEvaluation evaluation : found) {
            series.add(
                    evaluation,
                    applied.computeIfAbsent(
                            StandardReference.of(evaluation),
                            of -> standards.applied(of.id(), of.version())));
        }
        requireKnown(query.indicator, applied);
        return answer(query, found, series);
    }

    private static TrendResponse answer(
            TrendQuery query, List<SealedEvaluation> found, TrendSeries series) {
        TreeSet<Integer> years = new TreeSet<>();
        found.forEach(evaluation -> years.add(evaluation.academicYear()));
        Integer first = years.isEmpty() ? query.to : years.first();
        Integer last = years.isEmpty() ? query.from : years.last();
        Integer from = query.from == null ? first : query.from;
        Integer to = query.to == null ? last : query.to;
        boolean spans = from != null && to != null;
        return new TrendResponse(
                query.division.value(),
                from,
                to,
                spans ? series.over(from, to) : List.of(),
                spans ? TrendSeries.missing(from, to, List.copyOf(years)) : List.of());
    }

    private static void requireKnown(String indicator, Map<StandardReference, Standard> standards) {
        TreeSet<String> known = new TreeSet<>(List.of(TrendSeries.COMPOSITE));
        standards
                .values()
                .forEach(
                        standard ->
                                standard.indicators().stream()
                                        .map(Indicator::id)
                                        .forEach(known::add));
        if (indicator != null && !standards.isEmpty() && !known.contains(indicator)) {
            String names = String.join(", ", known);
            throw ProblemType.VALIDATION.of(
                    Fault.fault(
                            "indicator",
                            "所用标准没有此指标；可用：" + names,
                            "The standards have no such indicator; known are: " + names,
                            indicator));
        }
    }
}
