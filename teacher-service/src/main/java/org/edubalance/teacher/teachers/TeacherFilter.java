package org.edubalance.teacher.teachers;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.division.SchoolCode;
import org.edubalance.teacher.vocabulary.Qualification;
import org.edubalance.teacher.vocabulary.Staffing;
import org.edubalance.teacher.vocabulary.Stage;
import org.edubalance.teacher.vocabulary.Subject;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.Title;

/** Which teachers a list is to hold; what is not named does not restrict. */
public class TeacherFilter {
    @QueryParam("division")
    DivisionCode division;

    @QueryParam("staffNumber")
    String staffNumber;

    @QueryParam("school")
    @SchoolCode
    @Parameter(description = "Teachers with an assignment to this school today")
    String school;

    @QueryParam("stage")
    @Parameter(description = "Teachers with an assignment in this stage today")
    Stage stage;

    @QueryParam("qualification")
    Qualification qualification;

    @QueryParam("title")
    Title title;

    @QueryParam("tier")
    Tier tier;

    @QueryParam("staffing")
    Staffing staffing;

    @QueryParam("subject")
    Subject subject;

    @QueryParam("status")
    @Parameter(description = "ACTIVE: employed today; LEFT: gone by today")
    Status status;

    /** Whether a teacher is still employed. */
    public enum Status {
        ACTIVE,
        LEFT
    }
}
