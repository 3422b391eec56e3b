package org.edubalance.teacher.assignments;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.teacher.vocabulary.Role;
import org.edubalance.teacher.vocabulary.Stage;

/** Which assignments a list is to hold; what is not named does not restrict. */
public class AssignmentFilter {
    private static final int COUNTY_DIGITS = 6;

    @QueryParam("division")
    DivisionCode division;

    @QueryParam("teacher")
    @Parameter(description = "Id of the teacher")
    UUID teacher;

    @QueryParam("school")
    @SchoolCode
    String school;

    @QueryParam("stage")
    Stage stage;

    @QueryParam("role")
    Role role;

    @QueryParam("on")
    @Parameter(description = "Assignments in force on this day")
    LocalDate on;

    /** The conditions, with every value bound. */
    Conditions within(Caller caller) {
        Conditions all = new Conditions(new ArrayList<>(), new HashMap<>());
        all.within("caller", caller.division());
        all.equal("schoolCode", "own", caller.school());
        if (division != null) {
            all.within("division", division);
        }
        all.equal("teacherId", "teacher", teacher);
        all.equal("schoolCode", "school", school);
        all.equal("stage", "stage", stage);
        all.equal("role", "role", role);
        if (on != null) {
            all.add("a.validFrom <= :on and a.validTo > :on", "on", on);
        }
        return all;
    }

    record Conditions(List<String> texts, Map<String, Object> parameters) {
        private void within(String name, DivisionCode division) {
            String prefix = division.prefix();
            if (prefix.length() > COUNTY_DIGITS) {
                add("s.townCode like :" + name, name, prefix + "%");
                add("a.divisionCode = :c" + name, "c" + name, prefix.substring(0, COUNTY_DIGITS));
            } else {
                add("a.divisionCode like :" + name, name, prefix + "%");
            }
        }

        private void equal(String field, String name, Object value) {
            if (value != null) {
                add("a." + field + " = :" + name, name, value);
            }
        }

        private void add(String text, String name, Object value) {
            texts.add(text);
            parameters.put(name, value);
        }

        String where() {
            return String.join(" and ", texts);
        }
    }
}
