package org.edubalance.teacher.teachers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.teacher.vocabulary.Subject;

/** The conditions of a list of teachers; every value is bound. */
final class TeacherQuery {
    private static final int COUNTY_DIGITS = 6;

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private TeacherQuery() {}

    static TeacherQuery of(TeacherFilter filter, Caller caller, LocalDate today) {
        TeacherQuery query = new TeacherQuery();
        query.within("caller", caller.division());
        if (caller.school() != null) {
            query.and(
                    "exists (from Assignment a where a.teacherId = t.id and a.schoolCode = :own)",
                    "own",
                    caller.school());
        }
        if (filter.division != null) {
            query.within("division", filter.division);
        }
        query.equal("staffNumber", filter.staffNumber);
        query.equal("qualification", filter.qualification);
        query.equal("title", filter.title);
        query.equal("tier", filter.tier);
        query.equal("staffing", filter.staffing);
        if (filter.subject != null) {
            query.and(
                    "bitand(t.subjectMask, :subject) <> 0",
                    "subject",
                    Subject.mask(Set.of(filter.subject)));
        }
        if (filter.status != null) {
            query.and(
                    filter.status == TeacherFilter.Status.LEFT
                            ? "t.leftOn <= :today"
                            : "(t.leftOn is null or t.leftOn > :today)",
                    "today",
                    today);
        }
        query.assigned(filter, today);
        return query;
    }

    /** A division above a town bounds teachers, one below bounds the schools they are at. */
    private void within(String name, DivisionCode division) {
        String prefix = division.prefix();
        if (prefix.length() <= COUNTY_DIGITS) {
            and("t.divisionCode like :" + name, name, prefix + "%");
        } else {
            and("t.divisionCode = :c" + name, "c" + name, prefix.substring(0, COUNTY_DIGITS));
            and(
                    "exists (from Assignment a, DirectorySchool s where a.teacherId = t.id"
                            + " and s.code = a.schoolCode and s.townCode like :"
                            + name
                            + ")",
                    name,
                    prefix + "%");
        }
    }

    private void assigned(TeacherFilter filter, LocalDate today) {
        if (filter.school == null && filter.stage == null) {
            return;
        }
        StringBuilder exists =
                new StringBuilder("exists (from Assignment a where a.teacherId = t.id");
        if (filter.school != null) {
            exists.append(" and a.schoolCode = :school");
            parameters.put("school", filter.school);
        }
        if (filter.stage != null) {
            exists.append(" and a.stage = :stage");
            parameters.put("stage", filter.stage);
        }
        exists.append(" and a.validFrom <= :today and a.validTo > :today)");
        and(exists.toString(), "today", today);
    }

    private void equal(String field, Object value) {
        if (value != null) {
            and("t." + field + " = :" + field, field, value);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
