package org.edubalance.evaluation.core.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.EvaluationResult;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Verdict;

/**
 * How two results under the same standard differ. Members that are unknown on either side are
 * absent.
 *
 * @param verdict of the county
 * @param stages in order
 * @param schools those whose verdict changed, or that are only in one of the results
 */
public record ResultDifference(
        VerdictDifference verdict, List<StageDifference> stages, List<SchoolDifference> schools) {

    /**
     * A verdict before and after.
     *
     * @param before absent for what was not there
     * @param after absent for what is gone
     */
    public record VerdictDifference(Verdict before, Verdict after) {}

    /**
     * A figure before and after.
     *
     * @param before value; absent when unknown
     * @param after value; absent when unknown
     * @param difference after less before; absent when either is unknown
     */
    public record FigureDifference(Double before, Double after, Double difference) {
        static FigureDifference of(Double before, Double after) {
            return new FigureDifference(
                    before, after, before == null || after == null ? null : after - before);
        }
    }

    /**
     * One stage.
     *
     * @param stage which
     * @param verdict of the stage
     * @param compositeCv 综合差异系数
     * @param schoolsPassing schools that comply with the school rule
     * @param indicators in the standard's order
     */
    public record StageDifference(
            Stage stage,
            VerdictDifference verdict,
            FigureDifference compositeCv,
            FigureDifference schoolsPassing,
            List<IndicatorDifference> indicators) {}

    /**
     * One indicator.
     *
     * @param id of the indicator
     * @param mean county value
     * @param cv coefficient
     * @param verdict on its limit
     */
    public record IndicatorDifference(
            String id, FigureDifference mean, FigureDifference cv, VerdictDifference verdict) {}

    /**
     * One school of one stage.
     *
     * @param schoolCode whose
     * @param schoolName whose
     * @param stage at which stage
     * @param verdict under the school rule
     */
    public record SchoolDifference(
            String schoolCode, String schoolName, Stage stage, VerdictDifference verdict) {}

    /** Compares two results under one standard. */
    public static ResultDifference between(EvaluationResult before, EvaluationResult after) {
        List<StageDifference> stages = new ArrayList<>();
        for (int i = 0; i < before.stages().size(); i++) {
            stages.add(stage(before, after, before.stages().get(i), after.stages().get(i)));
        }
        return new ResultDifference(
                new VerdictDifference(before.verdict(), after.verdict()),
                List.copyOf(stages),
                schools(before, after));
    }

    private static StageDifference stage(
            EvaluationResult before, EvaluationResult after, StageResult was, StageResult is) {
        List<IndicatorDifference> indicators = new ArrayList<>();
        for (int i = 0; i < was.indicators().size(); i++) {
            IndicatorResult one = was.indicators().get(i);
            IndicatorResult other = is.indicators().get(i);
            indicators.add(
                    new IndicatorDifference(
                            one.id(),
                            FigureDifference.of(one.mean(), other.mean()),
                            FigureDifference.of(one.cv(), other.cv()),
                            new VerdictDifference(one.verdict(), other.verdict())));
        }
        return new StageDifference(
                was.stage(),
                new VerdictDifference(was.verdict(), is.verdict()),
                FigureDifference.of(was.compositeCv(), is.compositeCv()),
                FigureDifference.of(passing(before, was.stage()), passing(after, was.stage())),
                List.copyOf(indicators));
    }

    private static double passing(EvaluationResult result, Stage stage) {
        return result.schools().stream()
                .filter(school -> school.stage() == stage && school.verdict() == Verdict.PASS)
                .count();
    }

    private record Key(String schoolCode, Stage stage) {}

    private static List<SchoolDifference> schools(EvaluationResult before, EvaluationResult after) {
        Map<Key, SchoolResult> rest = new LinkedHashMap<>();
        after.schools().forEach(school -> rest.put(key(school), school));
        List<SchoolDifference> differences = new ArrayList<>();
        for (SchoolResult was : before.schools()) {
            SchoolResult is = rest.remove(key(was));
            Verdict now = is == null ? null : is.verdict();
            if (now != was.verdict()) {
                differences.add(difference(was, was.verdict(), now));
            }
        }
        rest.values().forEach(is -> differences.add(difference(is, null, is.verdict())));
        return List.copyOf(differences);
    }

    private static SchoolDifference difference(SchoolResult school, Verdict was, Verdict is) {
        return new SchoolDifference(
                school.schoolCode(),
                school.schoolName(),
                school.stage(),
                new VerdictDifference(was, is));
    }

    private static Key key(SchoolResult school) {
        return new Key(school.schoolCode(), school.stage());
    }
}
