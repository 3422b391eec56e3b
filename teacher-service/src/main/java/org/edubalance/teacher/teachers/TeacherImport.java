package org.edubalance.teacher.teachers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;

/** Loads teachers by division and staff number. */
@ApplicationScoped
class TeacherImport implements ImportKind<TeacherRequest> {
    private final TeacherRepository teachers;
    private final PersonalFields personal;
    private final StandingTable standings;
    private final EntityManager entityManager;

    TeacherImport(
            TeacherRepository teachers,
            PersonalFields personal,
            StandingTable standings,
            EntityManager entityManager) {
        this.teachers = teachers;
        this.personal = personal;
        this.standings = standings;
        this.entityManager = entityManager;
    }

    @Override
    public String name() {
        return "teachers";
    }

    @Override
    public Class<TeacherRequest> rowType() {
        return TeacherRequest.class;
    }

    @Override
    public void apply(List<ImportRow<TeacherRequest>> rows, ImportRun run) {
        Map<Key, Teacher> known = known(rows);
        Set<Teacher> restated = new LinkedHashSet<>();
        for (ImportRow<TeacherRequest> row : rows) {
            if (!isAllowed(row, run)) {
                continue;
            }
            Teacher present = known.get(Key.of(row.value()));
            Teacher teacher = present == null ? Teacher.withId() : present;
            List<Fault> faults = new ArrayList<>(TeacherRules.faults(row.value()));
            if (faults.isEmpty()) {
                faults.addAll(personal.restate(teacher, row.value()));
            }
            if (!faults.isEmpty()) {
                faults.forEach(fault -> run.reject(row, fault));
                continue;
            }
            if (teacher.restate(row.value())) {
                restated.add(teacher);
            }
            if (present == null) {
                teachers.persist(teacher);
                known.put(Key.of(row.value()), teacher);
            }
        }
        entityManager.flush();
        standings.rewrite(restated);
        entityManager.clear();
    }

    private static boolean isAllowed(ImportRow<TeacherRequest> row, ImportRun run) {
        try {
            TeacherService.requireCounty(row.value(), run.caller());
            return true;
        } catch (ProblemException e) {
            run.reject(row, e);
            return false;
        }
    }

    private Map<Key, Teacher> known(List<ImportRow<TeacherRequest>> rows) {
        Set<String> divisions =
                rows.stream().map(row -> row.value().divisionCode()).collect(Collectors.toSet());
        Set<String> numbers =
                rows.stream().map(row -> row.value().staffNumber()).collect(Collectors.toSet());
        Map<Key, Teacher> known = new HashMap<>();
        teachers.numbered(divisions, numbers)
                .forEach(
                        teacher ->
                                known.put(
                                        new Key(teacher.divisionCode, teacher.staffNumber),
                                        teacher));
        return known;
    }

    private record Key(String divisionCode, String staffNumber) {
        static Key of(TeacherRequest request) {
            return new Key(request.divisionCode(), request.staffNumber());
        }
    }
}
