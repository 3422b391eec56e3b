package org.edubalance.teacher.assignments;

import static org.edubalance.kit.problem.Fault.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.edubalance.kit.problem.Fault;
import org.edubalance.teacher.directory.School;
import org.edubalance.teacher.vocabulary.Stage;

/** What an assignment has to be in itself and to its teacher and school. */
final class AssignmentRules {
    /** Stages of the kinds of schools; a kind that is not known here has any. */
    private static final Map<String, Set<Stage>> STAGES =
            Map.of(
                    "PRIMARY", Set.of(Stage.PRIMARY),
                    "TEACHING_POINT", Set.of(Stage.PRIMARY),
                    "JUNIOR", Set.of(Stage.JUNIOR),
                    "NINE_YEAR", Set.of(Stage.PRIMARY, Stage.JUNIOR),
                    "TWELVE_YEAR", Set.of(Stage.PRIMARY, Stage.JUNIOR, Stage.SENIOR),
                    "COMPLETE_SECONDARY", Set.of(Stage.JUNIOR, Stage.SENIOR),
                    "SPECIAL", Set.of(Stage.SPECIAL));

    private AssignmentRules() {}

    /** Faults that need nothing but the request. */
    static List<Fault> faults(AssignmentRequest request) {
        List<Fault> faults = new ArrayList<>();
        boolean numbered = request.divisionCode() != null && request.staffNumber() != null;
        if (request.teacherId() == null && !numbered) {
            faults.add(
                    fault(
                            "teacherId",
                            "须填 teacherId，或同时填 divisionCode 与 staffNumber",
                            "Name the teacher by teacherId, or by divisionCode and staffNumber"));
        }
        if (request.to() != null && !request.to().isAfter(request.from())) {
            faults.add(
                    fault(
                            "to",
                            "结束日期须晚于开始日期",
                            "The end comes after the beginning",
                            request.to().toString()));
        }
        return faults;
    }

    /** What the school, as the directory has it, does not allow. */
    static List<Fault> school(AssignmentRequest request, TeacherRef teacher, School school) {
        List<Fault> faults = new ArrayList<>();
        county(teacher, school).ifPresent(faults::add);
        Set<Stage> stages = STAGES.get(school.kind());
        if (stages != null && !stages.contains(request.stage())) {
            faults.add(
                    fault(
                            "stage",
                            "学校的办学类型为 %s，没有该学段".formatted(school.kind()),
                            "The school is of kind %s, it has no such stage"
                                    .formatted(school.kind()),
                            request.stage()));
        }
        return faults;
    }

    /** The fault when the school is not in the county that employs the teacher. */
    private static Optional<Fault> county(TeacherRef teacher, School school) {
        return teacher.divisionCode().equals(school.divisionCode())
                ? Optional.empty()
                : Optional.of(
                        fault(
                                "schoolCode",
                                "学校属于 %s，教师属于 %s"
                                        .formatted(school.divisionCode(), teacher.divisionCode()),
                                "The school is in %s, the teacher in %s"
                                        .formatted(school.divisionCode(), teacher.divisionCode()),
                                school.code()));
    }

    /** The fault when posts add up to more than one somewhere. */
    static Optional<Fault> shares(List<Post> posts) {
        return Post.firstExcess(posts)
                .map(
                        excess ->
                                fault(
                                        "share",
                                        "%s 起该教师的任职份额合计为 %s，超过 1"
                                                .formatted(
                                                        excess.date(),
                                                        excess.sum().toPlainString()),
                                        "From %s the teacher's shares add up to %s, more than 1"
                                                .formatted(
                                                        excess.date(),
                                                        excess.sum().toPlainString()),
                                        excess.sum()));
    }

    static Fault unknownSchool(String code) {
        return fault("schoolCode", "学校登记服务中没有此学校", "The registry has no such school", code);
    }

    static Fault unknownTeacher(AssignmentRequest request) {
        return request.teacherId() == null
                ? fault(
                        "staffNumber",
                        "该县没有此编号的教师",
                        "The county has no teacher of this number",
                        request.staffNumber())
                : fault(
                        "teacherId",
                        "没有此教师",
                        "There is no such teacher",
                        request.teacherId().toString());
    }
}
