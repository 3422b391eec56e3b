package org.edubalance.evaluation.core;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Numerators of one county: which amount of an indicator a school's stage has, before any ratio.
 */
final class Amounts {
    private record Key(String schoolCode, Stage stage) {}

    private final Split split;
    private final boolean countsStaff;
    private final Map<Key, Map<String, Double>> staffing = new HashMap<>();
    private final Map<Key, Map<String, Double>> funding = new HashMap<>();

    Amounts(CountyFacts facts, Split split, Inclusion.TeacherCount teacherCount) {
        this.split = split;
        this.countsStaff = teacherCount == Inclusion.TeacherCount.STAFF;
        facts.staffing()
                .forEach(
                        line ->
                                staffing.put(
                                        key(line.schoolCode(), line.stage()), line.quantities()));
        facts.funding()
                .forEach(
                        line ->
                                funding.put(
                                        key(line.schoolCode(), line.stage()), line.quantities()));
    }

    /**
     * Signed sum of the numerator; empty when one of its quantities is missing. May be negative.
     */
    OptionalDouble of(Indicator indicator, SchoolFacts school, Stage stage) {
        CompensatedSum sum = new CompensatedSum();
        for (Term term : indicator.terms()) {
            OptionalDouble quantity = quantity(term.fact(), indicator.shared(), school, stage);
            if (quantity.isEmpty()) {
                return OptionalDouble.empty();
            }
            sum.add(term.sign() * quantity.getAsDouble());
        }
        return OptionalDouble.of(sum.value());
    }

    /** What the numerator is divided by, unless that is pupils; empty when missing. */
    OptionalDouble base(Indicator indicator, SchoolFacts school, Stage stage) {
        return switch (indicator.per()) {
            case Indicator.PUPILS -> OptionalDouble.empty();
            case Indicator.SCHOOL -> OptionalDouble.of(1);
            default -> quantity(indicator.per(), indicator.shared(), school, stage);
        };
    }

    private OptionalDouble quantity(String fact, boolean shared, SchoolFacts school, Stage stage) {
        return switch (FactGroup.of(fact).orElseThrow()) {
            case PREMISES, EQUIPMENT -> split.of(fact, school, stage, shared);
            case ROLL, PEAK ->
                    known(school.stage(stage).map(StageFacts::quantities).orElse(null), fact);
            case STAFFING -> posts(fact, key(school.schoolCode(), stage));
            case FUNDING -> known(funding.get(key(school.schoolCode(), stage)), fact);
        };
    }

    /**
     * A school without a line has no teachers, provided that the county's teachers are recorded at
     * all.
     */
    private OptionalDouble posts(String fact, Key key) {
        if (staffing.isEmpty()) {
            return OptionalDouble.empty();
        }
        Map<String, Double> line = staffing.get(key);
        String counted = countsStaff && fact.equals("teachers") ? "staff" : fact;
        return line == null ? OptionalDouble.of(0) : known(line, counted);
    }

    private static OptionalDouble known(Map<String, Double> line, String fact) {
        Double value = line == null ? null : line.get(fact);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Key key(String schoolCode, Stage stage) {
        return new Key(schoolCode, stage);
    }
}
