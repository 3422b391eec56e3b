package org.edubalance.evaluation.divisions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.Finding;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.evaluations.LatestQuery;
import org.edubalance.evaluation.evaluations.SchoolFilter;
import org.edubalance.evaluation.evaluations.SealedEvaluation;
import org.edubalance.evaluation.evaluations.SealedEvaluations;
import org.edubalance.evaluation.evaluations.StageSummary;
import org.edubalance.evaluation.evaluations.StandardReference;
import org.edubalance.evaluation.standards.StandardCatalogue;

/** Gathers what a county's page shows first. */
@ApplicationScoped
class Overviews {

    private final SealedEvaluations sealed;
    private final StandardCatalogue standards;

    Overviews(SealedEvaluations sealed, StandardCatalogue standards) {
        this.sealed = sealed;
        this.standards = standards;
    }

    /**
     * @param academicYear null for the last that was evaluated
     * @param onlySchool the one school that may be told of; null for all
     */
    OverviewResponse of(String county, Integer academicYear, String onlySchool) {
        List<SealedEvaluation> found =
                sealed.latest(
                        new LatestQuery(List.of(county), null, null, academicYear, academicYear));
        Integer year =
                academicYear != null
                        ? academicYear
                        : found.stream()
                                .map(SealedEvaluation::academicYear)
                                .max(Comparator.naturalOrder())
                                .orElse(null);
        Map<String, SealedEvaluation> newest = new TreeMap<>();
        found.stream()
                .filter(evaluation -> year != null && evaluation.academicYear() == year)
                .forEach(
                        evaluation ->
                                newest.merge(evaluation.standard(), evaluation, Overviews::newer));
        return new OverviewResponse(
                county,
                year,
                newest.values().stream()
                        .map(evaluation -> overview(evaluation, onlySchool))
                        .toList());
    }

    private static SealedEvaluation newer(SealedEvaluation one, SealedEvaluation other) {
        return one.createdAt().isBefore(other.createdAt()) ? other : one;
    }

    private OverviewResponse.StandardOverview overview(
            SealedEvaluation evaluation, String onlySchool) {
        Standard standard = standards.applied(evaluation.standard(), evaluation.standardVersion());
        List<SchoolResult> schools = sealed.schools(evaluation.id(), SchoolFilter.of(null));
        WeakestSchools weakest = new WeakestSchools(schools, onlySchool);
        return new OverviewResponse.StandardOverview(
                StandardReference.of(evaluation),
                standard.title(),
                evaluation.id(),
                evaluation.asOf(),
                evaluation.createdAt(),
                evaluation.inclusion(),
                evaluation.verdict(),
                new OverviewResponse.Findings(
                        count(evaluation, Finding.Severity.ERROR),
                        count(evaluation, Finding.Severity.WARNING),
                        count(evaluation, Finding.Severity.INFO)),
                evaluation.stages().stream()
                        .map(stage -> StageSummary.of(stage, standard, null))
                        .toList(),
                weakest.mostUnmet(),
                weakest.largestContributions(evaluation.stages(), standard.indicators()));
    }

    private static int count(SealedEvaluation evaluation, Finding.Severity severity) {
        return (int)
                evaluation.findings().stream()
                        .filter(finding -> finding.severity() == severity)
                        .count();
    }
}
