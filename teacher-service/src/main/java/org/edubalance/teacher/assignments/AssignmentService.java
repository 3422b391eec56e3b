package org.edubalance.teacher.assignments;

import static org.edubalance.kit.problem.Fault.fault;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.teacher.directory.School;
import org.edubalance.teacher.directory.SchoolDirectory;

/**
 * Records assignments one at a time. The school is looked up before anything is locked, since the
 * registry may have to be asked.
 */
@ApplicationScoped
class AssignmentService {
    private final AssignmentRepository assignments;
    private final SchoolDirectory schools;
    private final TeacherLock teachers;
    private final Journal journal;
    private final Preconditions preconditions;
    private final JsonBinding json;

    AssignmentService(
            AssignmentRepository assignments,
            SchoolDirectory schools,
            TeacherLock teachers,
            Journal journal,
            Preconditions preconditions,
            JsonBinding json) {
        this.assignments = assignments;
        this.schools = schools;
        this.teachers = teachers;
        this.journal = journal;
        this.preconditions = preconditions;
        this.json = json;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 404 when there is none that the caller
     *     may see
     */
    AssignmentRow get(UUID id, Caller caller) {
        return assignments
                .row(id)
                .filter(row -> row.isVisible(caller))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此任职", "There is no such assignment"));
    }

    @Transactional
    AssignmentRow create(AssignmentRequest request, Caller caller) {
        Optional<School> school = checked(request, caller);
        TeacherRef teacher = teacher(request, school, caller);
        Assignment assignment = Assignment.of(teacher);
        requireFitting(assignment, request, teacher, school.get());
        assignment.state(request);
        assignments.persist(assignment);
        Recording recording = journal.recording();
        recording.creating(new RecordedAssignment(assignment, code -> school.get().townCode()));
        recording.write();
        return AssignmentRow.of(assignment, teacher, school.get());
    }

    @Transactional
    AssignmentRow replace(UUID id, AssignmentRequest request, Caller caller) {
        Optional<School> school = checked(request, caller);
        return change(id, request, school, caller);
    }

    @Transactional
    AssignmentRow patch(UUID id, JsonNode patch, Caller caller) {
        AssignmentRequest current = get(id, caller).toRequest();
        AssignmentRequest request = json.patch(current, patch, AssignmentRequest.class);
        return change(id, request, checked(request, caller), caller);
    }

    private AssignmentRow change(
            UUID id, AssignmentRequest request, Optional<School> school, Caller caller) {
        AssignmentRow row = get(id, caller);
        Assignment assignment = row.assignment();
        preconditions.requireMatch(Preconditions.tag(assignment.version));
        TeacherRef teacher = teacher(request, school, caller);
        if (!teacher.id().equals(assignment.teacherId)) {
            throw ProblemType.RULE_VIOLATED.of(
                    fault("teacherId", "任职不能改换教师", "An assignment does not change its teacher"));
        }
        requireFitting(assignment, request, teacher, school.get());
        Map<String, String> towns = new HashMap<>();
        towns.put(assignment.schoolCode, row.townCode());
        towns.put(school.get().code(), school.get().townCode());
        Recording recording = journal.recording();
        recording.changing(new RecordedAssignment(assignment, towns::get));
        assignment.state(request);
        recording.write();
        return AssignmentRow.of(assignment, teacher, school.get());
    }

    /** Refuses what can be refused without a transaction, and finds the school. */
    private Optional<School> checked(AssignmentRequest request, Caller caller) {
        if (request.divisionCode() != null && !isAround(request.divisionCode(), caller)) {
            caller.requireDivision(request.divisionCode());
        }
        List<Fault> faults = AssignmentRules.faults(request);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
        Optional<School> school =
                Optional.ofNullable(
                        schools.named(List.of(request.schoolCode())).get(request.schoolCode()));
        school.ifPresent(
                found ->
                        caller.requireSchool(found.divisionCode(), found.townCode(), found.code()));
        return school;
    }

    private TeacherRef teacher(AssignmentRequest request, Optional<School> school, Caller caller) {
        Optional<TeacherRef> teacher =
                teachers.named(request)
                        .filter(found -> isAround(found.divisionCode(), caller))
                        .filter(
                                found ->
                                        !assignments
                                                .assignable(List.of(found.id()), caller)
                                                .isEmpty());
        List<Fault> unknown = new ArrayList<>();
        if (school.isEmpty()) {
            unknown.add(AssignmentRules.unknownSchool(request.schoolCode()));
        }
        if (teacher.isEmpty()) {
            unknown.add(AssignmentRules.unknownTeacher(request));
        }
        if (!unknown.isEmpty()) {
            throw ProblemType.UNKNOWN_REFERENCE.of(unknown);
        }
        return teacher.get();
    }

    private void requireFitting(
            Assignment assignment, AssignmentRequest request, TeacherRef teacher, School school) {
        List<Fault> faults = AssignmentRules.school(request, teacher, school);
        List<Post> posts = new ArrayList<>();
        assignments.ofTeachers(List.of(teacher.id())).stream()
                .filter(other -> !other.id.equals(assignment.id))
                .forEach(other -> posts.add(other.post()));
        posts.add(assignment.postBy(request));
        AssignmentRules.shares(posts).ifPresent(faults::add);
        if (!faults.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(faults);
        }
    }

    /** Whether a county is within the caller's division, or has it within: a town's caller. */
    static boolean isAround(String county, Caller caller) {
        return caller.covers(county) || caller.division().value().startsWith(county);
    }
}
