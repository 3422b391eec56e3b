package org.edubalance.teacher.assignments;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.edubalance.teacher.vocabulary.Role;
import org.edubalance.teacher.vocabulary.Stage;
import org.edubalance.teacher.vocabulary.Subject;

/** An assignment as stored: an open one ends on {@link #OPEN}. */
@Entity
class Assignment {
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id UUID id;
    UUID teacherId;
    String divisionCode;
    String schoolCode;

    @Enumerated(EnumType.STRING)
    Stage stage;

    @Enumerated(EnumType.STRING)
    Role role;

    @jakarta.persistence.Column(precision = 4, scale = 3)
    BigDecimal share;

    int subjectMask;
    LocalDate validFrom;
    LocalDate validTo;
    @Version int version;

    static Assignment of(TeacherRef teacher) {
        Assignment assignment = new Assignment();
        assignment.id = UuidCreator.getTimeOrderedEpoch();
        assignment.teacherId = teacher.id();
        assignment.divisionCode = teacher.divisionCode();
        return assignment;
    }

    void state(AssignmentRequest request) {
        schoolCode = request.schoolCode();
        stage = request.stage();
        role = request.role();
        share = request.share().setScale(3);
        subjectMask = Subject.mask(request.subjects());
        validFrom = request.from();
        validTo = request.to() == null ? OPEN : request.to();
    }

    LocalDate to() {
        return OPEN.equals(validTo) ? null : validTo;
    }

    Post post() {
        return new Post(id, share, validFrom, validTo);
    }

    /** What this assignment would be after a request. */
    Post postBy(AssignmentRequest request) {
        return new Post(
                id, request.share(), request.from(), request.to() == null ? OPEN : request.to());
    }
}
