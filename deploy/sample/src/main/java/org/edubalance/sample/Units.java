package org.edubalance.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the evaluation counts as one school of a stage: a school or the stage's part of one, with
 * the points that belong to it. Special schools are left out.
 */
final class Units {

    /**
     * @param school the central school where points are merged
     * @param pupils of school and points
     * @param smallness standard score of the unit's size, the small ones positive
     */
    record Unit(School school, List<School> points, int pupils, double smallness) {}

    private final List<Unit> units = new ArrayList<>();
    private final Map<String, Integer> place = new LinkedHashMap<>();

    Units(Stage stage, List<School> schools, Enrolment enrolment) {
        Map<String, List<School>> points = new LinkedHashMap<>();
        for (School school : schools) {
            if (school.point() && school.has(stage)) {
                points.computeIfAbsent(school.centralCode(), code -> new ArrayList<>()).add(school);
            }
        }
        List<School> heads =
                schools.stream().filter(s -> s.has(stage) && !s.point() && !s.special()).toList();
        int[] pupils = new int[heads.size()];
        double[] logs = new double[heads.size()];
        for (int i = 0; i < pupils.length; i++) {
            pupils[i] = enrolment.pupils(heads.get(i), stage);
            for (School point : points.getOrDefault(heads.get(i).code(), List.of())) {
                pupils[i] += enrolment.pupils(point, stage);
            }
            logs[i] = StrictMath.log(pupils[i]);
        }
        double mean = mean(logs), deviation = deviation(logs, mean);
        for (int i = 0; i < pupils.length; i++) {
            School head = heads.get(i);
            place.put(head.code(), i);
            List<School> own = points.getOrDefault(head.code(), List.of());
            units.add(new Unit(head, own, pupils[i], (mean - logs[i]) / deviation));
        }
    }

    List<Unit> all() {
        return units;
    }

    /** Where the unit stands to which the school belongs. */
    int placeOf(School school) {
        return place.get(school.unitCode());
    }

    double[] pupils() {
        return units.stream().mapToDouble(Unit::pupils).toArray();
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return Math.sqrt(squares / values.length);
    }
}
