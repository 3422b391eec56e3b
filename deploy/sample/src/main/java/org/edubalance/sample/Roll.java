package org.edubalance.sample;

import java.util.List;

/**
 * Pupils of one school and stage on 1 September.
 *
 * @param grades grades with their classes' sizes; empty for SENIOR
 */
record Roll(School school, Stage stage, int pupils, List<Grade> grades) {

    /**
     * @param classes pupils of each class
     */
    record Grade(int grade, int pupils, List<Integer> classes) {}

    /** Of the senior stage, whose classes are not recorded, about what it needs. */
    int classes() {
        return grades.isEmpty()
                ? (pupils + 49) / 50
                : grades.stream().mapToInt(grade -> grade.classes().size()).sum();
    }

    /** Pupils of the last grade but this year's: the size of a yearly cohort, about. */
    int cohort() {
        return Math.max(1, grades.get(grades.size() - 1).pupils());
    }
}
