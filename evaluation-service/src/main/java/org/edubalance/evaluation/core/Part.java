package org.edubalance.evaluation.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

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
    List<String> lacking(String indicator) {
        return contributions.stream()
                .filter(record -> record.lacks(indicator))
                .map(Contribution::schoolCode)
                .toList();
    }

    /** The numerator; empty when any of the records lacks it. */
    OptionalDouble amount(String indicator) {
        CompensatedSum sum = new CompensatedSum();
        for (Contribution record : contributions) {
            if (record.lacks(indicator)) {
                return OptionalDouble.empty();
            }
            sum.add(record.amounts().get(indicator));
        }
        return OptionalDouble.of(sum.value());
    }
}
