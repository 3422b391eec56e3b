package org.edubalance.evaluation.core.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.core.Verdict;

/**
 * Whether every school of a county was inspected within three years.
 *
 * @param from first day of the three years
 * @param to first day after them
 * @param visited schools that were
 * @param missing schools that were not, by code
 */
public record Coverage(LocalDate from, LocalDate to, int visited, List<String> missing) {

    /** 每三年对所有学校督导一遍. */
    public static final int YEARS = 3;

    /**
     * @param schools codes of the schools that are there
     * @param lastVisits last day of a visit before {@code to}, by school
     * @param to first day after the three years
     */
    public static Coverage of(
            List<String> schools, Map<String, LocalDate> lastVisits, LocalDate to) {
        LocalDate from = to.minusYears(YEARS);
        List<String> missing = new ArrayList<>();
        for (String school : schools.stream().sorted().toList()) {
            LocalDate last = lastVisits.get(school);
            if (last == null || last.isBefore(from) || !last.isBefore(to)) {
                missing.add(school);
            }
        }
        return new Coverage(from, to, schools.size() - missing.size(), List.copyOf(missing));
    }

    /** How many schools there are. */
    public int schools() {
        return visited + missing.size();
    }

    /** Share of the schools that were visited, 0 to 100; null without schools. */
    public Double share() {
        return schools() == 0 ? null : 100.0 * visited / schools();
    }

    /** Every school, or not; without schools nothing can be said. */
    public Verdict verdict() {
        if (schools() == 0) {
            return Verdict.UNDETERMINED;
        }
        return missing.isEmpty() ? Verdict.PASS : Verdict.FAIL;
    }
}
