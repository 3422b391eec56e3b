package org.edubalance.evaluation.evaluations.decomposition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.core.CompensatedSum;
import org.edubalance.evaluation.core.Indicator;
import org.edubalance.evaluation.core.SchoolResult;
import org.edubalance.evaluation.core.SchoolValue;
import org.edubalance.evaluation.core.Share;
import org.edubalance.evaluation.core.inequality.GroupLine;
import org.edubalance.evaluation.core.inequality.GroupedShare;
import org.edubalance.evaluation.core.inequality.Inequality;

/** One indicator over the sealed schools of one stage. */
final class IndicatorMeasurement {
    private final Indicator indicator;
    private final Map<String, SchoolResult> schools = new TreeMap<>();
    private final Map<String, SchoolValue> values = new TreeMap<>();

    /** Takes the schools whose figure is known. */
    IndicatorMeasurement(Indicator indicator, List<SchoolResult> ofStage) {
        this.indicator = indicator;
        for (SchoolResult school : ofStage) {
            school.known(indicator.id())
                    .ifPresent(
                            value -> {
                                schools.put(school.schoolCode(), school);
                                values.put(school.schoolCode(), value);
                            });
        }
    }

    /**
     * @param onlySchool the one school whose contribution is told; null for all
     * @return null when no school has the figure
     */
    InequalityMeasures measures(GroupBy by, boolean mclooneSplit, String onlySchool) {
        if (schools.isEmpty()) {
            return null;
        }
        List<GroupedShare> shares = new ArrayList<>();
        schools.forEach(
                (code, school) ->
                        shares.add(
                                new GroupedShare(
                                        by.groupOf(school),
                                        new Share(
                                                code,
                                                values.get(code).amount(),
                                                school.pupils()))));
        Inequality of = Inequality.of(shares, mclooneSplit);
        return new InequalityMeasures(
                of.schools(),
                indicator.scale() * of.mean(),
                indicator.scale() * of.median(),
                of.cv(),
                of.cvSquared(),
                of.theilT(),
                of.theilL(),
                of.gini(),
                of.giniParts(),
                of.mcloone(),
                of.verstegen(),
                of.rangeRatio(),
                belowThreshold(),
                of.lorenz().stream().map(point -> List.of(point.pupils(), point.amount())).toList(),
                of.groups().stream().map(this::group).toList(),
                contributions(of, onlySchool),
                of.flags(),
                of.without());
    }

    private Double belowThreshold() {
        CompensatedSum all = new CompensatedSum();
        CompensatedSum below = new CompensatedSum();
        for (SchoolResult school : schools.values()) {
            Boolean met = values.get(school.schoolCode()).met();
            if (met == null) {
                return null;
            }
            all.add(school.pupils());
            below.add(met ? 0 : school.pupils());
        }
        return below.value() / all.value();
    }

    private InequalityMeasures.Group group(GroupLine line) {
        return new InequalityMeasures.Group(
                known(line.group()),
                line.schools(),
                (int) line.pupils(),
                line.pupilShare(),
                line.amountShare(),
                indicator.scale() * line.mean(),
                line.cv(),
                line.theilT(),
                line.theilL(),
                line.gini(),
                line.cvSquaredBetween(),
                line.cvSquaredWithin());
    }

    private List<InequalityMeasures.Contribution> contributions(Inequality of, String onlySchool) {
        return of.contributions().stream()
                .filter(one -> onlySchool == null || onlySchool.equals(one.schoolCode()))
                .map(
                        one -> {
                            SchoolResult school = schools.get(one.schoolCode());
                            return new InequalityMeasures.Contribution(
                                    one.schoolCode(),
                                    school.schoolName(),
                                    known(one.group()),
                                    school.pupils(),
                                    values.get(one.schoolCode()).value(),
                                    one.share());
                        })
                .sorted(
                        Comparator.comparingDouble(InequalityMeasures.Contribution::share)
                                .reversed()
                                .thenComparing(InequalityMeasures.Contribution::schoolCode))
                .toList();
    }

    private static String known(String group) {
        return group.isEmpty() ? null : group;
    }
}
