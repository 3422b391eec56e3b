package org.edubalance.evaluation.core.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Share;
import org.edubalance.evaluation.core.Variation;

/** The published example of the coefficient: books of five primary schools. */
final class FiveSchools {
    static final double[] PUPILS = {45, 37, 89, 76, 55};
    static final double[] BOOKS = {279, 137, 935, 160, 402};

    private FiveSchools() {}

    static List<Share> shares() {
        return shares(PUPILS, BOOKS);
    }

    static List<Share> shares(double[] pupils, double[] amounts) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < pupils.length; i++) {
            shares.add(new Share(Integer.toString(i + 1), amounts[i], pupils[i]));
        }
        return shares;
    }

    static List<Holding> holdings(List<Share> shares, double... unitCosts) {
        List<Holding> holdings = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            double cost = unitCosts.length == 0 ? 1 : unitCosts[i];
            holdings.add(Holding.of(share.schoolCode(), share.amount(), share.pupils(), cost));
        }
        return holdings;
    }

    /** The coefficient after additions, which may be negative. */
    static double cv(List<Share> schools, Map<String, ? extends Number> additions) {
        return Variation.of(
                        schools.stream()
                                .map(
                                        school ->
                                                new Share(
                                                        school.schoolCode(),
                                                        school.amount() + added(additions, school),
                                                        school.pupils()))
                                .toList())
                .coefficient()
                .orElseThrow();
    }

    private static double added(Map<String, ? extends Number> additions, Share school) {
        Number addition = additions.get(school.schoolCode());
        return addition == null ? 0 : addition.doubleValue();
    }
}
