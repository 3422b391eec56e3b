package org.edubalance.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many teachers each place has, how many of them are above the required qualification and how
 * many have a mid title. Totals of the public places are the report's; the spread over the places
 * is solved for.
 */
final class Staffing {

    private final List<Staff> all = new ArrayList<>();
    private final Map<Stage, Map<String, Double>> cvs = new EnumMap<>(Stage.class);

    Staffing(List<School> schools, Enrolment enrolment) {
        List<Lending> lendings =
                Lending.plan(
                        enrolment.rolls().stream().filter(r -> !r.school().special()).toList());
        for (Stage stage : List.of(Stage.PRIMARY, Stage.JUNIOR)) {
            Units units = new Units(stage, schools, enrolment);
            StageStaffing staffing = new StageStaffing(stage, units, enrolment, lendings);
            all.addAll(staffing.solve());
            cvs.put(stage, staffing.cvs());
        }
        all.sort(
                (a, b) -> {
                    int bySchool = a.roll().school().code().compareTo(b.roll().school().code());
                    return bySchool != 0 ? bySchool : a.roll().stage().compareTo(b.roll().stage());
                });
    }

    /** By school code and stage, private ones too; without the special school. */
    List<Staff> all() {
        return all;
    }

    /** Reached coefficients by indicator id, in full posts. */
    Map<String, Double> cvs(Stage stage) {
        return cvs.get(stage);
    }
}
