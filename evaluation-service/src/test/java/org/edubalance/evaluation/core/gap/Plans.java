package org.edubalance.evaluation.core.gap;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.edubalance.evaluation.core.CountyBuilder;
import org.edubalance.evaluation.core.CountyFacts;
import org.edubalance.evaluation.core.SchoolKind;
import org.edubalance.evaluation.core.Stage;
import org.edubalance.evaluation.core.UrbanRural;
import org.edubalance.evaluation.core.scenario.Quantity;

/** Options and counties for plans. */
final class Plans {
    static final Map<Stage, Double> LIMITS_2017 = Map.of(Stage.PRIMARY, 0.50, Stage.JUNIOR, 0.45);
    static final Map<Stage, Double> LIMITS_2012 = Map.of(Stage.PRIMARY, 0.65, Stage.JUNIOR, 0.55);

    private static final Map<String, BigDecimal> YUAN =
            Map.of(
                    "teachingArea", new BigDecimal("2600"),
                    "sportsArea", new BigDecimal("300"),
                    "equipmentValue", new BigDecimal("1"),
                    "computers", new BigDecimal("4000"),
                    "books", new BigDecimal("25"),
                    "multimediaRooms", new BigDecimal("60000"),
                    "teachers", new BigDecimal("90000"),
                    "aboveRequired", new BigDecimal("90000"),
                    "backbone", new BigDecimal("10000"),
                    "peArt", new BigDecimal("90000"));

    private Plans() {}

    static UnitCosts costs() {
        Map<String, BigDecimal> all = new HashMap<>(YUAN);
        all.put("midTitleOrHigher", new BigDecimal("95000"));
        return new UnitCosts(all, Map.of(), BigDecimal.ZERO);
    }

    static UnitCosts costs(String quantity, String yuan) {
        Map<String, BigDecimal> all = new HashMap<>(costs().quantities());
        all.put(quantity, new BigDecimal(yuan));
        return new UnitCosts(all, Map.of(), BigDecimal.ZERO);
    }

    static PlanOptions thresholds(UnitCosts costs) {
        return new PlanOptions(
                true,
                Map.of(),
                costs,
                null,
                PlanOptions.SpendingOrder.THRESHOLDS_FIRST,
                PlanOptions.PostSource.RECRUIT);
    }

    static PlanOptions limits(Map<Stage, Double> limits) {
        return new PlanOptions(
                false,
                limits,
                costs(),
                null,
                PlanOptions.SpendingOrder.THRESHOLDS_FIRST,
                PlanOptions.PostSource.RECRUIT);
    }

    static PlanOptions both(
            BigDecimal budget, PlanOptions.SpendingOrder order, PlanOptions.PostSource teachers) {
        return new PlanOptions(true, LIMITS_2017, costs(), budget, order, teachers);
    }

    static PlanOptions village(Map<Stage, Double> limits, String factor) {
        return new PlanOptions(
                true,
                limits,
                new UnitCosts(
                        costs().quantities(),
                        Map.of(UrbanRural.RURAL, new BigDecimal(factor)),
                        BigDecimal.ZERO),
                null,
                PlanOptions.SpendingOrder.THRESHOLDS_FIRST,
                PlanOptions.PostSource.RECRUIT);
    }

    /** A primary school that has all that is asked of it, and {@code more} of everything. */
    static void goodPrimary(CountyBuilder county, String code, int pupils, double more) {
        county.primary(code, pupils, held(pupils, more))
                .teachers(code, Stage.PRIMARY, posts(pupils, more));
    }

    static Map<String, Double> held(int pupils, double factor) {
        Map<String, Double> held = new HashMap<>();
        held.put("buildingArea", 20.0 * pupils * factor);
        held.put("teachingArea", 6.0 * pupils * factor);
        held.put("indoorSportsArea", 0.2 * pupils * factor);
        held.put("sportsArea", 10.5 * pupils * factor);
        held.put("equipmentValue", 2600.0 * pupils * factor);
        held.put("multimediaRooms", Math.ceil(0.025 * pupils * factor));
        held.put("computers", Math.ceil(0.12 * pupils * factor));
        held.put("books", Math.ceil(25.0 * pupils * factor));
        return held;
    }

    static Map<String, Double> posts(int pupils, double factor) {
        double teachers = Math.ceil(0.07 * pupils * factor) + 3;
        return Map.of(
                "staff", teachers + 2,
                "teachers", teachers,
                "qualified", teachers,
                "aboveRequired", Math.min(teachers, Math.ceil(0.055 * pupils * factor)),
                "midTitleOrHigher", Math.ceil(0.03 * pupils * factor),
                "backbone", Math.ceil(0.011 * pupils * factor),
                "peArt", Math.ceil(0.0095 * pupils * factor));
    }

    /**
     * A county of uneven schools: primary, junior, nine-year and complete secondary, and points.
     */
    static CountyFacts uneven(long seed, int schools) {
        Random random = new Random(seed);
        CountyBuilder county = new CountyBuilder();
        List<String> centrals = new ArrayList<>();
        for (int i = 0; i < schools; i++) {
            String code = "%010d".formatted(2_141_000_000L + i);
            int pupils = 60 + random.nextInt(900);
            double factor = 0.2 + 1.6 * random.nextDouble();
            Map<String, Double> held = held(pupils, factor);
            for (String name : List.copyOf(held.keySet())) {
                double amount = held.get(name) * (0.3 + random.nextDouble());
                held.put(
                        name,
                        Quantity.of(name).orElseThrow().whole() ? Math.floor(amount) : amount);
            }
            held.put("buildingArea", 30.0 * pupils);
            held.put("indoorSportsArea", 0.05 * held.get("teachingArea"));
            SchoolKind kind =
                    i % 11 == 10
                            ? SchoolKind.NINE_YEAR
                            : i % 23 == 22
                                    ? SchoolKind.COMPLETE_SECONDARY
                                    : i % 5 == 4 ? SchoolKind.JUNIOR : SchoolKind.PRIMARY;
            if (kind == SchoolKind.NINE_YEAR) {
                county.school(
                        code,
                        kind,
                        held,
                        CountyBuilder.stage(Stage.PRIMARY, pupils / 2),
                        CountyBuilder.stage(Stage.JUNIOR, pupils - pupils / 2));
                county.teachers(code, Stage.PRIMARY, posts(pupils / 2, factor));
                county.teachers(code, Stage.JUNIOR, posts(pupils - pupils / 2, factor));
            } else if (kind == SchoolKind.COMPLETE_SECONDARY) {
                county.school(
                        code,
                        kind,
                        held,
                        CountyBuilder.stage(Stage.JUNIOR, pupils / 2),
                        CountyBuilder.stage(Stage.SENIOR, pupils - pupils / 2));
                county.teachers(code, Stage.JUNIOR, posts(pupils / 2, factor));
            } else if (kind == SchoolKind.JUNIOR) {
                county.junior(code, pupils, held)
                        .teachers(code, Stage.JUNIOR, posts(pupils, factor));
            } else {
                county.primary(code, pupils, held)
                        .teachers(code, Stage.PRIMARY, posts(pupils, factor));
                centrals.add(code);
            }
        }
        for (int i = 0; i < schools / 10; i++) {
            String code = "%010d".formatted(2_941_000_000L + i);
            int pupils = 20 + random.nextInt(80);
            county.point(code, centrals.get(i), pupils, held(pupils, 0.4))
                    .teachers(code, Stage.PRIMARY, posts(pupils, 0.3));
        }
        return county.facts();
    }
}
