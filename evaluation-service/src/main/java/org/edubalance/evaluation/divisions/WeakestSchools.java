package org.edubalance.evaluation.divisions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.IndicatorResult;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.SchoolValue;
import org.edubalance.evaluation.core.Share;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.inequality.GroupedShare;
import org.edubalance.evaluation.core.inequality.Inequality;
import org.edubalance.evaluation.core.inequality.SchoolContribution;

/** The schools that a county has to look at first, from what was sealed of them. */
final class WeakestSchools {

    private static final int MOST = 10;

    private final List<SchoolResult> schools;
    private final String onlySchool;

    /**
     * @param schools of an evaluation
     * @param onlySchool the one school that may be told of; null for all
     */
    WeakestSchools(List<SchoolResult> schools, String onlySchool) {
        this.schools = schools;
        this.onlySchool = onlySchool;
    }

    private boolean mayBeTold(String schoolCode) {
        return onlySchool == null || onlySchool.equals(schoolCode);
    }

    /** Most thresholds missed first, then who is furthest behind. */
    List<OverviewResponse.UnmetSchool> mostUnmet() {
        return schools.stream()
                .filter(school -> mayBeTold(school.schoolCode()))
                .filter(school -> !unmet(school).isEmpty())
                .map(WeakestSchools::unmetSchool)
                .sorted(
                        Comparator.comparingInt(
                                        (OverviewResponse.UnmetSchool school) ->
                                                -school.unmet().size())
                                .thenComparingDouble(
                                        OverviewResponse.UnmetSchool::leastShareReached)
                                .thenComparing(OverviewResponse.UnmetSchool::schoolCode)
                                .thenComparing(OverviewResponse.UnmetSchool::stage))
                .limit(MOST)
                .toList();
    }

    private static List<SchoolValue> unmet(SchoolResult school) {
        return school.values().stream().filter(v -> Boolean.FALSE.equals(v.met())).toList();
    }

    private static OverviewResponse.UnmetSchool unmetSchool(SchoolResult school) {
        List<SchoolValue> unmet = unmet(school);
        return new OverviewResponse.UnmetSchool(
                school.schoolCode(),
                school.schoolName(),
                school.townCode(),
                school.stage(),
                school.pupils(),
                school.verdict(),
                unmet.stream().map(SchoolValue::id).toList(),
                (int) school.values().stream().filter(value -> value.amount() == null).count(),
                unmet.stream().mapToDouble(SchoolValue::shareReached).min().orElseThrow());
    }

    /** Largest share of an indicator's CV² first, over all stages and indicators. */
    List<OverviewResponse.ContributingSchool> largestContributions(
            List<StageResult> stages, List<Indicator> indicators) {
        List<OverviewResponse.ContributingSchool> all = new ArrayList<>();
        for (StageResult stage : stages) {
            for (Indicator indicator : indicators) {
                addBelowMean(stage, indicator, all);
            }
        }
        return all.stream()
                .sorted(
                        Comparator.comparingDouble(OverviewResponse.ContributingSchool::share)
                                .reversed()
                                .thenComparing(OverviewResponse.ContributingSchool::schoolCode)
                                .thenComparing(OverviewResponse.ContributingSchool::stage)
                                .thenComparing(OverviewResponse.ContributingSchool::indicator))
                .limit(MOST)
                .toList();
    }

    private void addBelowMean(
            StageResult stage,
            Indicator indicator,
            List<OverviewResponse.ContributingSchool> contributing) {
        Map<String, SchoolResult> byCode = new HashMap<>();
        List<GroupedShare> shares = new ArrayList<>();
        for (SchoolResult school : schools) {
            if (school.stage() == stage.stage()) {
                school.known(indicator.id())
                        .ifPresent(
                                value -> {
                                    byCode.put(school.schoolCode(), school);
                                    shares.add(
                                            new GroupedShare(
                                                    "",
                                                    new Share(
                                                            school.schoolCode(),
                                                            value.amount(),
                                                            school.pupils())));
                                });
            }
        }
        if (shares.isEmpty()) {
            return;
        }
        Inequality of = Inequality.of(shares, false);
        double mean = indicator.scale() * of.mean();
        boolean partial = isPartial(stage, indicator);
        for (SchoolContribution one : of.contributions()) {
            SchoolResult school = byCode.get(one.schoolCode());
            double value = school.known(indicator.id()).orElseThrow().value();
            if (value < mean && mayBeTold(one.schoolCode())) {
                contributing.add(
                        new OverviewResponse.ContributingSchool(
                                school.schoolCode(),
                                school.schoolName(),
                                school.townCode(),
                                school.stage(),
                                indicator.id(),
                                value,
                                mean,
                                one.share(),
                                partial));
            }
        }
    }

    private static boolean isPartial(StageResult stage, Indicator indicator) {
        return stage.indicators().stream()
                .filter(result -> result.id().equals(indicator.id()))
                .map(IndicatorResult::missing)
                .anyMatch(missing -> !missing.isEmpty());
    }
}
