package org.edubalance.evaluation.core.inequality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.edubalance.evaluation.core.Share;
import org.edubalance.evaluation.core.Variation;

/**
 * How unevenly one resource is spread between schools, each weighing as much as its pupils, in the
 * measures of the literature, taken apart by groups of schools. Figures that have no meaning are
 * null, lists that have none are empty.
 *
 * <p>With P the pupils and x the amount of a school, w = P / ΣP, s = x / Σx, X = x / P and X̄ = Σx
 * / ΣP: CV² = Σ w (X − X̄)² / X̄²; Theil T = Σ s ln(s/w); Theil L = Σ w ln(w/s); Gini = ΣΣ w w' |X
 * − X'| / 2X̄, without a small-sample factor. All are population forms. Means and medians are in
 * raw units per pupil.
 *
 * @param schools how many
 * @param pupils of these schools
 * @param mean X̄
 * @param median smallest X at which half of the pupils are reached, schools from the poorest on
 * @param cv coefficient of variation; null when the mean is zero, as all that follows but {@code
 *     groups}
 * @param cvSquared CV², between and within the groups; shares are of CV², not of CV
 * @param theilT the same of Theil's T
 * @param theilL the same of Theil's L; null when a school with pupils has none of the resource
 * @param gini Gini coefficient
 * @param giniParts between, within, overlap
 * @param mcloone what the schools up to the median have of what they would have at it; null when
 *     the median is zero
 * @param verstegen the same of the schools from the median on
 * @param rangeRatio richest over poorest; null when the poorest has none
 * @param lorenz from (0, 0) to (1, 1), schools from the poorest on, ties by code
 * @param groups by key
 * @param contributions of each school to CV², by code; empty when all have the same
 * @param flags remarks
 * @param without codes of the schools that have none of the resource
 */
public record Inequality(
        int schools,
        double pupils,
        double mean,
        double median,
        Double cv,
        InequalityParts cvSquared,
        InequalityParts theilT,
        InequalityParts theilL,
        Double gini,
        GiniParts giniParts,
        Double mcloone,
        Double verstegen,
        Double rangeRatio,
        List<LorenzPoint> lorenz,
        List<GroupLine> groups,
        List<SchoolContribution> contributions,
        List<InequalityFlag> flags,
        List<String> without) {

    /**
     * Measures a distribution.
     *
     * @param schools at least one; none is an {@link IllegalArgumentException}
     * @param mclooneSplit cut the median school at exactly half of the pupils for McLoone's index
     */
    public static Inequality of(Collection<GroupedShare> schools, boolean mclooneSplit) {
        if (schools.isEmpty()) {
            throw new IllegalArgumentException("no school, no inequality");
        }
        List<Share> shares = schools.stream().map(GroupedShare::share).toList();
        Distribution whole = Distribution.of(shares);
        Grouping grouping = new Grouping(whole, schools);
        Ranking ranking = new Ranking(whole);
        double median = ranking.median();
        if (whole.isEmpty()) {
            return ofNothing(whole, grouping);
        }
        double gini = whole.gini();
        return new Inequality(
                shares.size(),
                whole.pupils(),
                whole.mean(),
                median,
                Variation.of(shares).coefficient().orElseThrow(),
                grouping.cvSquared(),
                grouping.theilT(),
                grouping.theilL(),
                gini,
                grouping.gini(gini),
                median == 0 ? null : (Double) ranking.mcloone(mclooneSplit),
                median == 0 ? null : (Double) ranking.verstegen(),
                ranking.rangeRatio(),
                ranking.lorenz(),
                grouping.lines(),
                contributions(whole, schools),
                flags(whole),
                without(whole));
    }

    private static Inequality ofNothing(Distribution whole, Grouping grouping) {
        return new Inequality(
                whole.schools().size(),
                whole.pupils(),
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                grouping.lines(),
                List.of(),
                flags(whole),
                without(whole));
    }

    private static List<SchoolContribution> contributions(
            Distribution whole, Collection<GroupedShare> schools) {
        double all = whole.cvSquared();
        if (all == 0) {
            return List.of();
        }
        return schools.stream()
                .sorted(Comparator.comparing(GroupedShare::share, Distribution.BY_CODE))
                .map(
                        school -> {
                            Share share = school.share();
                            double distance = (share.perPupil() - whole.mean()) / whole.mean();
                            double weight = share.pupils() / whole.pupils();
                            return new SchoolContribution(
                                    share.schoolCode(),
                                    school.group(),
                                    weight * distance * distance / all);
                        })
                .toList();
    }

    private static List<InequalityFlag> flags(Distribution whole) {
        List<InequalityFlag> flags = new ArrayList<>();
        if (whole.schools().size() == 1) {
            flags.add(InequalityFlag.SINGLE_SCHOOL);
        }
        if (whole.isEmpty()) {
            flags.add(InequalityFlag.MEAN_ZERO);
        }
        if (!without(whole).isEmpty()) {
            flags.add(InequalityFlag.ZERO_VALUE);
        }
        return List.copyOf(flags);
    }

    private static List<String> without(Distribution whole) {
        return whole.schools().stream()
                .filter(school -> school.amount() == 0)
                .map(Share::schoolCode)
                .toList();
    }
}
