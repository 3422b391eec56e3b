package org.edubalance.teacher.teachers;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.paging.PageQuery;
import org.edubalance.teacher.directory.NarrowCaller;

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

    /** Whether the teacher is one of those that the caller may see. */
    boolean isVisible(Teacher teacher, Caller caller) {
        return NarrowCaller.of(caller)
                .map(
                        narrow ->
                                isAround(teacher, caller)
                                        && isAssigned(teacher, narrow, "", Map.of()))
                .orElseGet(() -> caller.covers(teacher.divisionCode));
    }

    /**
     * Whether the teacher is one of those that the caller may write on this day: a school or town
     * writes those who are there now, not those who were or will be.
     */
    boolean isWritable(Teacher teacher, Caller caller, LocalDate day) {
        return NarrowCaller.of(caller)
                .map(
                        narrow ->
                                isAround(teacher, caller)
                                        && isAssigned(
                                                teacher,
                                                narrow,
                                                " and a.validFrom <= :day and a.validTo > :day",
                                                Map.of("day", day)))
                .orElseGet(() -> caller.covers(teacher.divisionCode));
    }

    private static boolean isAround(Teacher teacher, Caller caller) {
        String prefix = caller.division().prefix();
        return prefix.regionMatches(
                0, teacher.divisionCode, 0, Math.min(prefix.length(), COUNTY_DIGITS));
    }

    private boolean isAssigned(
            Teacher teacher, NarrowCaller caller, String more, Map<String, Object> values) {
        Map<String, Object> parameters = caller.parameters();
        parameters.put("id", teacher.id);
        parameters.putAll(values);
        return count(
                        "from Teacher t where t.id = :id and exists ("
                                + NarrowCaller.ASSIGNMENTS
                                + " and a.teacherId = t.id"
                                + more
                                + ")",
                        parameters)
                > 0;
    }
}
