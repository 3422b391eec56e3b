package org.edubalance.teacher.teachers;

import static org.edubalance.kit.problem.Fault.fault;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.teacher.directory.CountyDirectory;

/** Records teachers one at a time. */
@ApplicationScoped
class TeacherService {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final TeacherRepository teachers;
    private final PersonalFields personal;
    private final TeacherView view;
    private final StandingTable standings;
    private final CountyDirectory counties;
    private final Journal journal;
    private final Preconditions preconditions;
    private final JsonBinding json;

    TeacherService(
            TeacherRepository teachers,
            PersonalFields personal,
            TeacherView view,
            StandingTable standings,
            CountyDirectory counties,
            Journal journal,
            Preconditions preconditions,
            JsonBinding json) {
        this.teachers = teachers;
        this.personal = personal;
        this.view = view;
        this.standings = standings;
        this.counties = counties;
        this.journal = journal;
        this.preconditions = preconditions;
        this.json = json;
    }

    /**
     * @throws org.edubalance.kit.problem.ProblemException 404 when there is none that the caller
     *     may see
     */
    @Transactional
    Teacher get(UUID id, Caller caller) {
        Teacher teacher = teachers.findById(id);
        if (teacher == null || !teachers.isVisible(teacher, caller)) {
            throw ProblemType.NOT_FOUND.because("没有此教师", "There is no such teacher");
        }
        return teacher;
    }

    @Transactional
    Teacher create(TeacherRequest request, Caller caller) {
        requireCounty(request, caller);
        counties.requireKnown(request.divisionCode());
        Teacher teacher = Teacher.withId();
        state(teacher, request);
        teachers.persist(teacher);
        Recording recording = journal.recording();
        recording.creating(teacher);
        recording.write();
        standings.rewrite(List.of(teacher));
        return teacher;
    }

    @Transactional
    Teacher replace(UUID id, TeacherRequest request, Caller caller) {
        boolean townOfCounty = caller.division().value().startsWith(request.divisionCode());
        if (!townOfCounty) {
            caller.requireDivision(request.divisionCode());
        }
        Teacher teacher = writable(id, caller);
        preconditions.requireMatch(TeacherView.tag(teacher, caller));
        return change(teacher, request);
    }

    @Transactional
    Teacher patch(UUID id, JsonNode patch, Caller caller) {
        Teacher teacher = writable(id, caller);
        preconditions.requireMatch(TeacherView.tag(teacher, caller));
        return change(teacher, json.patch(view.asRequest(teacher), patch, TeacherRequest.class));
    }

    private Teacher writable(UUID id, Caller caller) {
        Teacher teacher = get(id, caller);
        if (!teachers.isWritable(teacher, caller, LocalDate.now(CHINA))) {
            throw caller.school() != null
                    ? ProblemType.OUTSIDE_SCHOOL.because(
                            "该教师目前不在您的学校任职，由县级修改",
                            "The teacher has no assignment at your school today; the county"
                                    + " changes it")
                    : ProblemType.OUTSIDE_DIVISION.because(
                            "该教师目前不在您的乡镇任职，由县级修改",
                            "The teacher has no assignment in your town today; the county"
                                    + " changes it");
        }
        return teacher;
    }

    private Teacher change(Teacher teacher, TeacherRequest request) {
        if (!teacher.divisionCode.equals(request.divisionCode())) {
            throw ProblemType.RULE_VIOLATED.of(
                    fault(
                            "divisionCode",
                            "教师不能改换县；请登记离职并在新县登记入职",
                            "A teacher does not change county: record the leaving here and the"
                                    + " hiring there",
                            request.divisionCode()));
        }
        Recording recording = journal.recording();
        recording.changing(teacher);
        boolean standing = state(teacher, request);
        recording.write();
        if (standing) {
            standings.rewrite(List.of(teacher));
        }
        return teacher;
    }

    private boolean state(Teacher teacher, TeacherRequest request) {
        List<Fault> broken = TeacherRules.faults(request);
        if (!broken.isEmpty()) {
            throw ProblemType.RULE_VIOLATED.of(broken);
        }
        List<Fault> unreadable = personal.restate(teacher, request);
        if (!unreadable.isEmpty()) {
            throw ProblemType.VALIDATION.of(unreadable);
        }
        return teacher.restate(request);
    }

    /** Hiring is the county's: a new teacher is at no school yet. */
    static void requireCounty(TeacherRequest request, Caller caller) {
        caller.requireDivision(request.divisionCode());
        if (caller.school() != null) {
            throw ProblemType.OUTSIDE_SCHOOL.because(
                    "新教师由县级登记，学校用户只能修改本校教师",
                    "New teachers are recorded by the county; a school changes its own");
        }
    }
}
