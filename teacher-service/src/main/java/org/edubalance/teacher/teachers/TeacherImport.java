package org.edubalance.teacher.teachers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.teacher.directory.CountyDirectory;

/** Loads teachers by division and staff number. */
@ApplicationScoped
class TeacherImport implements ImportKind<TeacherRequest> {
    private final TeacherRepository teachers;
    private final PersonalFields personal;
    private final StandingTable standings;
    private final CountyDirectory counties;
    private final Journal journal;
    private final EntityManager entityManager;

    TeacherImport(
            TeacherRepository teachers,
            PersonalFields personal,
            StandingTable standings,
            CountyDirectory counties,
            Journal journal,
            EntityManager entityManager) {
        this.teachers = teachers;
        this.personal = personal;
        this.standings = standings;
        this.counties = counties;
        this.journal = journal;
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
    public Set<String> divisions(List<TeacherRequest> rows) {
        return rows.stream().map(TeacherRequest::divisionCode).collect(Collectors.toSet());
    }

    /** The registry is asked for all counties of the file before the first row is written. */
    @Override
    public Optional<Preparation<TeacherRequest>> preparation(ImportRun run) {
        Set<String> asked = new HashSet<>();
        return Optional.of(
                rows ->
                        counties.unknown(
                                divisions(rows).stream()
                                        .filter(run.caller()::covers)
                                        .filter(asked::add)
                                        .toList()));
    }

    @Override
    public void apply(List<ImportRow<TeacherRequest>> rows, ImportRun run) {
        Map<Key, Teacher> known = known(rows);
        Set<Teacher> restated = new LinkedHashSet<>();
        Recording recording = journal.recording();
        Set<String> unknown =
                counties.notKept(divisions(rows.stream().map(ImportRow::value).toList()));
        for (ImportRow<TeacherRequest> row : rows) {
            if (!isAllowed(row, run)) {
                continue;
            }
            Teacher present = known.get(Key.of(row.value()));
            Teacher teacher = present == null ? Teacher.withId() : present;
            List<Fault> faults = new ArrayList<>(TeacherRules.faults(row.value()));
            if (unknown.contains(row.value().divisionCode())) {
                faults.add(CountyDirectory.unknown(row.value().divisionCode()));
            }
            if (faults.isEmpty()) {
                if (present != null) {
                    recording.changing(present);
                }
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
                recording.creating(teacher);
                known.put(Key.of(row.value()), teacher);
            }
        }
        recording.write();
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
