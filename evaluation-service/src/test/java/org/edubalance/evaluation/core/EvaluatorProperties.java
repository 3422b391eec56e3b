package org.edubalance.evaluation.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.edubalance.evaluation.core.CountyBuilder.books;
import static org.edubalance.evaluation.core.CountyBuilder.stage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds for whole counties of all kinds of schools, gaps in their data included. */
class EvaluatorProperties {
    private static final List<String> HELD =
            List.of(
                    "teachingArea",
                    "indoorSportsArea",
                    "sportsArea",
                    "equipmentValue",
                    "computers",
                    "books",
                    "multimediaRooms");
    private static final List<String> POSTS =
            List.of("teachers", "aboveRequired", "midTitleOrHigher", "backbone", "peArt");

    @Property(tries = 200)
    void theOrderOfTheFactsChangesNoBitOfTheResult(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int schools) {
        CountyFacts facts = county(new Random(seed), schools);
        CountyFacts shuffled =
                new CountyFacts(
                        facts.academicYear(),
                        shuffled(facts.schools(), seed),
                        shuffled(facts.staffing(), seed),
                        facts.funding());

        for (Standard standard : List.of(Standards.BASIC_2012, Standards.QUALITY_2017)) {
            assertThat(Evaluator.evaluate(standard, null, shuffled))
                    .isEqualTo(Evaluator.evaluate(standard, null, facts));
        }
    }

    /** No data may be read as zero: taking a figure away never gives a PASS that was not there. */
    @Property(tries = 200)
    void withdrawingAReturnNeverTurnsAVerdictIntoAPass(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int schools) {
        CountyFacts facts = county(new Random(seed), schools);
        SchoolFacts first = facts.schools().get(0);
        List<SchoolFacts> fewer = new ArrayList<>(facts.schools());
        fewer.set(0, withoutReturn(first));

        EvaluationResult result =
                Evaluator.evaluate(
                        Standards.BASIC_2012,
                        null,
                        new CountyFacts(2019, fewer, facts.staffing(), List.of()));

        assertThat(result.verdict()).isNotEqualTo(Verdict.PASS);
        for (Stage stage : first.kind().stages()) {
            assertThat(Standards.stage(result, stage).indicators())
                    .allSatisfy(one -> assertThat(one.missing()).contains(first.schoolCode()));
        }
    }

    @Example
    void aSchoolThatComesTwiceIsRefused() {
        CountyBuilder twice =
                new CountyBuilder().primary("1", 5, books(1)).primary("1", 6, books(2));

        assertThatThrownBy(twice::facts)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("school line comes twice");
    }

    private static SchoolFacts withoutReturn(SchoolFacts school) {
        return new SchoolFacts(
                school.schoolCode(),
                school.name(),
                school.kind(),
                school.ownership(),
                school.urbanRural(),
                school.divisionCode(),
                school.townCode(),
                school.centralSchoolCode(),
                ReturnStatus.NONE,
                Map.of(),
                null);
    }

    private static CountyFacts county(Random random, int schools) {
        CountyBuilder county = new CountyBuilder();
        for (int i = 0; i < schools; i++) {
            String code = String.format("2141%06d", i);
            Integer pupils = random.nextInt(20) == 0 ? null : random.nextInt(900);
            switch (random.nextInt(4)) {
                case 0 ->
                        county.school(
                                code,
                                SchoolKind.NINE_YEAR,
                                some(HELD, random),
                                stage(Stage.PRIMARY, pupils),
                                stage(Stage.JUNIOR, random.nextInt(900)));
                case 1 -> county.junior(code, pupils, some(HELD, random));
                case 2 ->
                        county.point(
                                code,
                                String.format("2141%06d", random.nextInt(schools + 1)),
                                pupils,
                                some(HELD, random));
                default -> county.primary(code, pupils, some(HELD, random));
            }
            county.teachers(code, Stage.PRIMARY, some(POSTS, random));
        }
        return county.facts();
    }

    private static Map<String, Double> some(List<String> names, Random random) {
        Map<String, Double> quantities = new HashMap<>();
        for (String name : names) {
            if (random.nextInt(50) > 0) {
                quantities.put(name, 5000 * random.nextDouble());
            }
        }
        return quantities;
    }

    private static <T> List<T> shuffled(List<T> lines, long seed) {
        List<T> copy = new ArrayList<>(lines);
        Collections.shuffle(copy, new Random(seed + 1));
        return copy;
    }
}
