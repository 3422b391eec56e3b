package org.edubalance.teacher.teachers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.PageQuery;

@ApplicationScoped
class TeacherRepository implements PanacheRepositoryBase<Teacher, UUID> {
    private static final int COUNTY_DIGITS = 6;

    /** A page by division and staff number; served by uk_teacher__division_code__staff_number. */
    List<Teacher> page(TeacherQuery query, PageQuery page) {
        Map<String, Object> parameters = new HashMap<>(query.parameters());
        String place = "";
        if (page.cursor(2).isPresent()) {
            List<String> key = page.cursor(2).get().key();
            place =
                    " and t.divisionCode >= :lastDivision and (t.divisionCode > :lastDivision"
                            + " or t.staffNumber > :lastNumber)";
            parameters.put("lastDivision", key.get(0));
            parameters.put("lastNumber", key.get(1));
        }
        return find(
                        "from Teacher t where "
                                + query.where()
                                + place
                                + " order by t.divisionCode, t.staffNumber",
                        parameters)
                .page(0, page.fetch())
                .list();
    }

    long count(TeacherQuery query) {
        return count("from Teacher t where " + query.where(), query.parameters());
    }

    static Cursor place(Teacher teacher) {
        return Cursor.after(teacher.divisionCode, teacher.staffNumber);
    }

    /** Those of the teachers that exist, and perhaps others of the same numbers. */
    List<Teacher> numbered(Collection<String> divisions, Collection<String> staffNumbers) {
        return list("divisionCode in ?1 and staffNumber in ?2", divisions, staffNumbers);
    }

    /** Whether the teacher is one of those that the caller may see and write. */
    boolean isVisible(Teacher teacher, Caller caller) {
        String prefix = caller.division().prefix();
        boolean narrow = caller.school() != null || prefix.length() > COUNTY_DIGITS;
        if (!narrow) {
            return caller.covers(teacher.divisionCode);
        }
        return prefix.regionMatches(
                        0, teacher.divisionCode, 0, Math.min(prefix.length(), COUNTY_DIGITS))
                && count(
                                "from Teacher t where t.id = :id and exists (from Assignment a left"
                                        + " join DirectorySchool s on s.code = a.schoolCode where"
                                        + " a.teacherId = t.id and (:school is null or a.schoolCode ="
                                        + " :school) and (:town is null or s.townCode like :town))",
                                parameters(teacher.id, caller))
                        > 0;
    }

    private static Map<String, Object> parameters(UUID id, Caller caller) {
        String prefix = caller.division().prefix();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("id", id);
        parameters.put("school", caller.school());
        parameters.put("town", prefix.length() > COUNTY_DIGITS ? prefix + "%" : null);
        return parameters;
    }
}
