package org.edubalance.teacher.assignments;

import java.util.function.Function;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.edubalance.teacher.vocabulary.Subject;

/**
 * An assignment, and where its school is: together they say where it belongs.
 *
 * @param assignment the assignment
 * @param townOf town of a school by its code; {@code null} when the registry has none
 */
record RecordedAssignment(Assignment assignment, Function<String, String> townOf)
        implements Recorded {

    @Override
    public String journalType() {
        return "assignment";
    }

    @Override
    public String journalId() {
        return assignment.id.toString();
    }

    @Override
    public long journalVersion() {
        return assignment.version;
    }

    @Override
    public Place journalPlace() {
        return new Place(
                assignment.divisionCode,
                townOf.apply(assignment.schoolCode),
                assignment.schoolCode);
    }

    @Override
    public Object journalState() {
        return new AssignmentRequest(
                assignment.teacherId,
                assignment.divisionCode,
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
