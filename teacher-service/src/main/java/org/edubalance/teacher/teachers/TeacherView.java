package org.edubalance.teacher.teachers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.time.LocalDate;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.Roles;
import org.edubalance.teacher.personaldata.Mask;
import org.edubalance.teacher.vocabulary.Subject;

/** Shows teachers, each caller seeing of the person what is the caller's to see. */
@ApplicationScoped
class TeacherView {
    private static final String ANY = "*";

    private final PersonalFields personal;

    TeacherView(PersonalFields personal) {
        this.personal = personal;
    }

    /** The version of what the caller sees: the masked form is another representation. */
    static EntityTag tag(Teacher teacher, Caller caller) {
        return new EntityTag(
                teacher.version + (caller.has(Roles.PERSONAL_DATA) ? "-full" : "-masked"));
    }

    TeacherResponse of(Teacher teacher, Caller caller) {
        boolean full = caller.has(Roles.PERSONAL_DATA);
        String name = personal.name(teacher);
        String number = personal.idNumber(teacher);
        return of(teacher, full ? name : Mask.name(name), full ? number : Mask.idNumber(number));
    }

    /** All but the person: of name and number only that there are any. */
    static TeacherResponse withoutPerson(Teacher teacher) {
        return of(teacher, ANY, teacher.idNumber == null ? null : ANY);
    }

    private static TeacherResponse of(Teacher teacher, String name, String number) {
        Career career = teacher.career;
        return new TeacherResponse(
                teacher.id,
                teacher.divisionCode,
                teacher.staffNumber,
                name,
                number,
                teacher.gender,
                teacher.birthDate,
                teacher.hiredOn,
                teacher.leftOn,
                teacher.staffing,
                teacher.qualification,
                from(Span.last(career.qualification())),
                teacher.certificate(),
                teacher.title,
                from(Span.last(career.title())),
                Subject.of(teacher.subjectMask),
                teacher.tier,
                teacher.tierLevel,
                from(Span.last(career.tier())),
                tierTo(teacher),
                TeacherResponse.History.of(career, teacher.hiredOn),
                teacher.version);
    }

    /** What a request would say that leaves the teacher as it is. */
    TeacherRequest asRequest(Teacher teacher) {
        Career career = teacher.career;
        return new TeacherRequest(
                teacher.divisionCode,
                teacher.staffNumber,
                personal.name(teacher),
                personal.idNumber(teacher),
                teacher.gender,
                teacher.birthDate,
                teacher.hiredOn,
                teacher.leftOn,
                teacher.staffing,
                teacher.qualification,
                from(Span.last(career.qualification())),
                teacher.certificate(),
                teacher.title,
                from(Span.last(career.title())),
                Subject.of(teacher.subjectMask),
                teacher.tier,
                teacher.tierLevel,
                from(Span.last(career.tier())),
                tierTo(teacher));
    }

    private static LocalDate from(Span<?> span) {
        return span == null ? null : span.from();
    }

    private static LocalDate tierTo(Teacher teacher) {
        Span<TierHolding> last = Span.last(teacher.career.tier());
        return last == null ? null : last.value().to();
    }
}
