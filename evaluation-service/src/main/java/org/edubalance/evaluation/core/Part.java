package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * One school of one stage as the formulas count it: its own record and those of the teaching points
 * merged into it.
 *
 * @param school under whose code it stands
 * @param stage of which it is a school
 * @param contributions the school's own and its points', by code
 */
record Part(SchoolFacts school, Stage stage, List<Contribution> contributions) {

    Part {
        contributions =
                contributions.stream()
                        .sorted(Comparator.comparing(Contribution::schoolCode))
                        .toList();
    }

    String schoolCode() {
        return school.schoolCode();
    }

    Part with(Contribution point) {
        List<Contribution> more = new ArrayList<>(contributions);
        more.add(point);
        return new Part(school, stage, more);
    }

    /** Codes of the teaching points inside. */
    List<String> mergedPoints() {
        return contributions.stream()
                .map(Contribution::schoolCode)
                .filter(code -> !code.equals(schoolCode()))
                .toList();
    }

    boolean pupilsKnown() {
        return contributions.stream().allMatch(record -> record.pupils() != null);
    }

    /** Pupils of the records that report them. */
    int pupils() {
        return contributions.stream()
                .mapToInt(record -> record.pupils() == null ? 0 : record.pupils())
                .sum();
    }

    /** Codes of the records that do not have the figure. */
    List<String> lacking(Indicator indicator) {
        return contributions.stream()
                .filter(record -> record.lacks(indicator))
                .map(Contribution::schoolCode)
                .toList();
    }

    /** The numerator; empty when any of the records lacks the figure. */
    OptionalDouble amount(Indicator indicator) {
        if (!lacking(indicator).isEmpty()) {
            return OptionalDouble.empty();
        }
        DoubleStream amounts =
                contributions.stream().mapToDouble(record -> record.amounts().get(indicator.id()));
        return indicator.peak() ? amounts.max() : OptionalDouble.of(CompensatedSum.of(amounts));
    }

    /** What the numerator is divided by; ask only when there is a numerator. May be 0. */
    double base(Indicator indicator) {
        return switch (indicator.per()) {
            case Indicator.PUPILS -> pupils();
            case Indicator.SCHOOL -> 1;
            default ->
                    CompensatedSum.of(
                            contributions.stream()
                                    .mapToDouble(record -> record.bases().get(indicator.id())));
        };
    }
}
