package org.edubalance.teacher.assignments;

import org.edubalance.kit.division.Caller;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.teacher.directory.School;
import org.edubalance.teacher.vocabulary.Subject;

/** An assignment and what the teacher and school are called. */
record AssignmentRow(
        Assignment assignment,
        String staffNumber,
        String schoolName,
        String divisionName,
        String townCode,
        String townName) {
    static AssignmentRow of(Assignment assignment, TeacherRef teacher, School school) {
        return new AssignmentRow(
                assignment,
                teacher.staffNumber(),
                school.name(),
                school.divisionName(),
                school.townCode(),
                school.townName());
    }

    boolean isVisible(Caller caller) {
        return caller.coversSchool(assignment.divisionCode, townCode, assignment.schoolCode);
    }

    Cursor place() {
        return Cursor.after(assignment.divisionCode, assignment.id.toString());
    }

    AssignmentResponse toResponse() {
        return new AssignmentResponse(
                assignment.id,
                assignment.teacherId,
                assignment.divisionCode,
                divisionName,
                staffNumber,
                assignment.schoolCode,
                schoolName,
                townName,
                assignment.stage,
                assignment.role,
                assignment.share.stripTrailingZeros(),
                Subject.of(assignment.subjectMask),
                assignment.validFrom,
                assignment.to(),
                assignment.version);
    }

    /** What a request would say that leaves the assignment as it is. */
    AssignmentRequest toRequest() {
        return new AssignmentRequest(
                assignment.teacherId,
                null,
                null,
                assignment.schoolCode,
                assignment.stage,
                assignment.role,
                assignment.share,
                Subject.of(assignment.subjectMask),
                assignment.validFrom,
                assignment.to());
    }
}
