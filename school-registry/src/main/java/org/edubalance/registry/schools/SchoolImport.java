package org.edubalance.registry.schools;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.edubalance.kit.bulk.ImportKind;
import org.edubalance.kit.bulk.ImportRow;
import org.edubalance.kit.bulk.ImportRun;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.registry.schools.SchoolSurroundings.Known;

/** Loads schools. */
@ApplicationScoped
class SchoolImport implements ImportKind<SchoolRow> {

    private final SchoolRepository schools;
    private final SchoolSurroundings surroundings;

    SchoolImport(SchoolRepository schools, SchoolSurroundings surroundings) {
        this.schools = schools;
        this.surroundings = surroundings;
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
    public void apply(List<ImportRow<SchoolRow>> rows, ImportRun run) {
        Known known =
                surroundings.around(
                        rows.stream().map(row -> row.value().code()).toList(),
                        rows.stream().map(row -> row.value().request()).toList());
        rows.stream().sorted(CENTRAL_SCHOOLS_FIRST).forEach(row -> apply(row, run, known));
        schools.flush();
        schools.getEntityManager().clear();
    }

    /** Files are often sorted by code, which may put a point before its central school. */
    private static final Comparator<ImportRow<SchoolRow>> CENTRAL_SCHOOLS_FIRST =
            Comparator.comparing(row -> row.value().centralSchoolCode() != null);

    private void apply(ImportRow<SchoolRow> row, ImportRun run, Known known) {
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
        } else {
            school.replace(request);
        }
        known.add(school);
    }
}
