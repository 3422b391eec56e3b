package org.edubalance.registry.schools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.registry.schools.SchoolSurroundings.Known;

/** Loads schools. */
@ApplicationScoped
class SchoolImport implements ImportKind<SchoolRow> {

    private final SchoolRepository schools;
    private final SchoolSurroundings surroundings;
    private final Journal journal;

    SchoolImport(SchoolRepository schools, SchoolSurroundings surroundings, Journal journal) {
        this.schools = schools;
        this.surroundings = surroundings;
        this.journal = journal;
    }

    @Override
    public String name() {
        return "schools";
    }

    @Override
    public Class<SchoolRow> rowType() {
        return SchoolRow.class;
    }

    @Override
    public Set<String> divisions(List<SchoolRow> rows) {
        return rows.stream().map(SchoolRow::divisionCode).collect(Collectors.toSet());
    }

    @Override
    public void apply(List<ImportRow<SchoolRow>> rows, ImportRun run) {
        Known known =
                surroundings.around(
                        rows.stream().map(row -> row.value().code()).toList(),
                        rows.stream().map(row -> row.value().request()).toList());
        Recording recording = journal.recording();
        rows.stream()
                .sorted(CENTRAL_SCHOOLS_FIRST)
                .forEach(row -> apply(row, run, known, recording));
        recording.write();
        schools.getEntityManager().clear();
    }

    /** Files are often sorted by code, which may put a point before its central school. */
    private static final Comparator<ImportRow<SchoolRow>> CENTRAL_SCHOOLS_FIRST =
            Comparator.comparing(row -> row.value().centralSchoolCode() != null);

    private void apply(ImportRow<SchoolRow> row, ImportRun run, Known known, Recording recording) {
        String code = row.value().code();
        SchoolRequest request = row.value().request();
        School school = known.schools().get(code);
        try {
            if (school != null) {
                school.requireWritableBy(run.caller());
            }
            run.caller().requireSchool(request.divisionCode(), request.townCode(), code);
            SchoolRules.require(code, request, known);
        } catch (ProblemException refused) {
            run.reject(row, refused);
            return;
        }
        if (school == null) {
            school = new School(code, request);
            schools.persist(school);
            recording.creating(school);
        } else {
            recording.changing(school);
            school.replace(request);
        }
        known.add(school);
    }
}
