package org.edubalance.teacher.teachers;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.edubalance.teacher.vocabulary.Gender;
import org.edubalance.teacher.vocabulary.Qualification;
import org.edubalance.teacher.vocabulary.Staffing;
import org.edubalance.teacher.vocabulary.Stage;
import org.edubalance.teacher.vocabulary.Subject;
import org.edubalance.teacher.vocabulary.Tier;
import org.edubalance.teacher.vocabulary.TierLevel;
import org.edubalance.teacher.vocabulary.Title;

/** A teacher as stored: name and number encrypted. */
@Entity
class Teacher implements Recorded {
    @Id UUID id;
    String divisionCode;
    String staffNumber;
    byte[] name;
    byte[] idNumber;

    @Enumerated(EnumType.STRING)
    Gender gender;

    LocalDate birthDate;
    LocalDate hiredOn;
    LocalDate leftOn;

    @Enumerated(EnumType.STRING)
    Staffing staffing;

    @Enumerated(EnumType.STRING)
    Qualification qualification;

    @Enumerated(EnumType.STRING)
    Title title;

    @Enumerated(EnumType.STRING)
    Tier tier;

    @Enumerated(EnumType.STRING)
    TierLevel tierLevel;

    @Enumerated(EnumType.STRING)
    Stage certificateStage;

    @Enumerated(EnumType.STRING)
    Subject certificateSubject;

    int subjectMask;

    @Convert(converter = CareerConverter.class)
    Career career = Career.NONE;

    @Version int version;

    static Teacher withId() {
        Teacher teacher = new Teacher();
        teacher.id = UuidCreator.getTimeOrderedEpoch();
        return teacher;
    }

    /**
     * Takes over everything but the personal data.
     *
     * @return whether the ranks by date have to be written anew
     */
    boolean restate(TeacherRequest request) {
        Career next = career.restated(request);
        int subjects = Subject.mask(request.subjects());
        boolean standing =
                !next.equals(career)
                        || subjects != subjectMask
                        || !request.hiredOn().equals(hiredOn)
                        || !java.util.Objects.equals(leftOn, request.leftOn());
        divisionCode = request.divisionCode();
        staffNumber = request.staffNumber();
        gender = request.gender();
        birthDate = request.birthDate();
        hiredOn = request.hiredOn();
        leftOn = request.leftOn();
        staffing = request.staffing();
        qualification = request.qualification();
        title = request.title();
        tier = request.tier();
        tierLevel = request.tierLevel();
        certificateStage = request.certificate() == null ? null : request.certificate().stage();
        certificateSubject = request.certificate() == null ? null : request.certificate().subject();
        subjectMask = subjects;
        if (standing) {
            career = next;
        }
        return standing;
    }

    @Override
    public String journalType() {
        return "teacher";
    }

    @Override
    public String journalId() {
        return id.toString();
    }

    @Override
    public long journalVersion() {
        return version;
    }

    /** A teacher is the county's, wherever assigned. */
    @Override
    public Place journalPlace() {
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return TeacherView.withoutPerson(this);
    }

    Certificate certificate() {
        return certificateStage == null
                ? null
                : new Certificate(certificateStage, certificateSubject);
    }
}
