package org.edubalance.evaluation.comparisons;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.evaluations.LatestQuery;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.SealedEvaluations;
import org.edubalance.evaluation.evaluations.StageSummary;
import org.edubalance.evaluation.evaluations.StandardReference;
import org.edubalance.evaluation.standards.StandardCatalogue;

/** Puts counties side by side that were evaluated alike. */
@ApplicationScoped
class Comparisons {

    private final SealedEvaluations sealed;
    private final StandardCatalogue standards;

    Comparisons(SealedEvaluations sealed, StandardCatalogue standards) {
        this.sealed = sealed;
        this.standards = standards;
    }

    private record Alike(StandardReference standard, Inclusion include) {}

    /**
     * @throws org.edubalance.kit.problem.ProblemException 400 when a version that was applied does
     *     not have the indicator
     */
    ComparisonResponse of(ComparisonQuery query, List<String> counties) {
        List<SealedEvaluation> found =
                sealed.latest(
                        new LatestQuery(
                                counties,
                                query.standard,
                                query.version,
                                query.academicYear,
                                query.academicYear));
        Map<Alike, List<SealedEvaluation>> alike = new LinkedHashMap<>();
        found.stream()
                .sorted(
                        (one, other) ->
                                Integer.compare(one.standardVersion(), other.standardVersion()))
                .forEach(
                        one ->
                                alike.computeIfAbsent(
                                                new Alike(
                                                        StandardReference.of(one), one.inclusion()),
                                                unseen -> new ArrayList<>())
                                        .add(one));
        List<ComparisonResponse.Group> groups = new ArrayList<>();
        alike.forEach((key, members) -> groups.add(group(key, members, counties, query)));
        return new ComparisonResponse(
                query.standard, query.academicYear, groups, missing(counties, found));
    }

    private ComparisonResponse.Group group(
            Alike key,
            List<SealedEvaluation> members,
            List<String> counties,
            ComparisonQuery query) {
        Standard standard = standards.applied(key.standard().id(), key.standard().version());
        StandardCatalogue.requireIndicator(standard, query.indicator);
        return new ComparisonResponse.Group(
                key.standard(),
                key.include(),
                members.stream().map(member -> county(member, standard, query)).toList(),
                missing(counties, members));
    }

    private static ComparisonResponse.County county(
            SealedEvaluation evaluation, Standard standard, ComparisonQuery query) {
        return new ComparisonResponse.County(
                evaluation.divisionCode(),
                evaluation.id(),
                evaluation.asOf(),
                evaluation.verdict(),
                evaluation.stages().stream()
                        .filter(stage -> query.stage == null || stage.stage() == query.stage)
                        .map(stage -> StageSummary.of(stage, standard, query.indicator))
                        .toList());
    }

    private static List<String> missing(List<String> counties, List<SealedEvaluation> found) {
        List<String> there = found.stream().map(SealedEvaluation::divisionCode).toList();
        return counties.stream().filter(county -> !there.contains(county)).toList();
    }
}
