package org.edubalance.evaluation.core;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A stage of two schools in which each indicator has a wanted mean M and standard deviation S. With
 * weights 0.1 and 0.9 the values M + 3S and M − S/3 do it, and stay positive for every coefficient
 * below 3.
 */
public final class TwoSchools {
    private TwoSchools() {}

    public static CountyFacts of(
            Standard standard, Stage stage, List<Double> means, List<Double> deviations) {
        CountyBuilder county = new CountyBuilder();
        add(county, standard, stage, "1", 1000, means, deviations, 3);
        add(county, standard, stage, "2", 9000, means, deviations, -1.0 / 3);
        return county.facts();
    }

    private static void add(
            CountyBuilder county,
            Standard standard,
            Stage stage,
            String code,
            int pupils,
            List<Double> means,
            List<Double> deviations,
            double factor) {
        Map<String, Double> held = new HashMap<>();
        Map<String, Double> posts = new HashMap<>();
        for (int i = 0; i < standard.indicators().size(); i++) {
            Indicator indicator = standard.indicators().get(i);
            String fact = indicator.numerator().get(0).substring(1);
            double value = means.get(i) + factor * deviations.get(i);
            double amount = value * pupils / indicator.scale();
            (indicator.shared() ? held : posts).put(fact, amount);
        }
        SchoolKind kind = stage == Stage.PRIMARY ? SchoolKind.PRIMARY : SchoolKind.JUNIOR;
        county.school(code, kind, held, CountyBuilder.stage(stage, pupils))
                .teachers(code, stage, posts);
    }
}
