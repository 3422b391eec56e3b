package org.edubalance.funding.allocations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.edubalance.funding.enrolment.SchoolEnrolment;
import org.edubalance.funding.rules.RuleBook;

/**
 * Each school's public funds of a fiscal year (公用经费), by the rules in force and the pupils of the
 * preceding September.
 *
 * @param lines one a school and stage, by school code, primary first
 * @param total sum of the lines, in yuan
 * @param missingRules rules that are needed and that nobody has set, such as {@code PUBLIC_FUNDS
 *     JUNIOR}; when there is one, the lines are not complete and must not be used
 */
record AllocationPlan(List<PlannedLine> lines, BigDecimal total, Set<String> missingRules) {

    static AllocationPlan of(Collection<SchoolEnrolment> schools, RuleBook rules) {
        List<PlannedLine> lines = new ArrayList<>();
        Set<String> missingRules = new TreeSet<>();
        schools.stream()
                .sorted(Comparator.comparing(SchoolEnrolment::schoolCode))
                .map(school -> SchoolFunds.of(school, rules))
                .forEach(
                        funds -> {
                            lines.addAll(funds.lines());
                            missingRules.addAll(funds.missingRules());
                        });
        BigDecimal total =
                lines.stream()
                        .map(PlannedLine::amount)
                        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        return new AllocationPlan(List.copyOf(lines), total, missingRules);
    }

    int pupils() {
        return lines.stream().mapToInt(PlannedLine::pupils).sum();
    }
}
