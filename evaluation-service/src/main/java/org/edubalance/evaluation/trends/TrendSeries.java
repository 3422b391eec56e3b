package org.edubalance.evaluation.trends;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.Text;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.StandardReference;

/** Sorts the figures of evaluations into series; takes them by standard, version and year. */
final class TrendSeries {

    /** Name of the mean of all coefficients. */
    static final String COMPOSITE = "composite";

    private static final Text COMPOSITE_NAME =
            new Text("综合差异系数", "Composite coefficient of variation");

    private final Map<SeriesKey, List<TrendResponse.Point>> series = new LinkedHashMap<>();
    private final Stage stage;
    private final String indicator;

    /**
     * @param stage null for all
     * @param indicator null for all
     */
    TrendSeries(Stage stage, String indicator) {
        this.stage = stage;
        this.indicator = indicator;
    }

    /** Adds the figures of the stages that have schools. */
    void add(SealedEvaluation evaluation, Standard standard) {
        evaluation.stages().stream()
                .filter(of -> of.schools() > 0 && (stage == null || of.stage() == stage))
                .forEach(
                        of -> {
                            composite(evaluation, of);
                            for (IndicatorResult result : of.indicators()) {
                                indicator(evaluation, standard, of, result);
                            }
                        });
    }

    private void composite(SealedEvaluation evaluation, StageResult of) {
        int missing =
                (int)
                        of.indicators().stream()
                                .flatMap(result -> result.missing().stream())
                                .distinct()
                                .count();
        add(
                evaluation,
                of.stage(),
                COMPOSITE,
                COMPOSITE_NAME,
                new TrendResponse.Point(
                        evaluation.academicYear(),
                        evaluation.id(),
                        StandardReference.of(evaluation),
                        null,
                        of.compositeCv(),
                        of.limit(),
                        of.cvVerdict(),
                        of.schools(),
                        of.pupils(),
                        missing));
    }

    private void indicator(
            SealedEvaluation evaluation,
            Standard standard,
            StageResult of,
            IndicatorResult result) {
        Indicator measured =
                standard.indicators().stream()
                        .filter(known -> known.id().equals(result.id()))
                        .findFirst()
                        .orElseThrow();
        add(
                evaluation,
                of.stage(),
                result.id(),
                measured.name(),
                new TrendResponse.Point(
                        evaluation.academicYear(),
                        evaluation.id(),
                        StandardReference.of(evaluation),
                        result.mean(),
                        result.cv(),
                        result.limit(),
                        result.verdict(),
                        of.schools(),
                        of.pupils(),
                        result.missing().size()));
    }

    private void add(
            SealedEvaluation evaluation,
            Stage of,
            String id,
            Text name,
            TrendResponse.Point point) {
        if (indicator == null || indicator.equals(id)) {
            SeriesKey key =
                    new SeriesKey(
                            StandardReference.of(evaluation), evaluation.inclusion(), of, id, name);
            series.computeIfAbsent(key, unseen -> new ArrayList<>()).add(point);
        }
    }

    /** The series, each with the years of the span that it has no point of. */
    List<TrendResponse.Series> over(int from, int to) {
        List<TrendResponse.Series> result = new ArrayList<>();
        series.forEach(
                (key, points) ->
                        result.add(
                                new TrendResponse.Series(
                                        key.standard(),
                                        key.include(),
                                        key.stage(),
                                        key.indicator(),
                                        key.name(),
                                        List.copyOf(points),
                                        missing(
                                                from,
                                                to,
                                                points.stream()
                                                        .map(TrendResponse.Point::academicYear)
                                                        .toList()))));
        return List.copyOf(result);
    }

    /** Years of a span that are not among these. */
    static List<Integer> missing(int from, int to, List<Integer> years) {
        return IntStream.rangeClosed(from, to)
                .filter(year -> !years.contains(year))
                .boxed()
                .toList();
    }
}
