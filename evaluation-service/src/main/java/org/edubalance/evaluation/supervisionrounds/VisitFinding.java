package org.edubalance.evaluation.supervisionrounds;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** What an inspection found, and how far it has been put right. */
@Entity
@Table(name = "supervision_finding")
class VisitFinding implements Recorded {

    @Id UUID id;
    UUID visitId;
    String divisionCode;

    @JdbcTypeCode(Types.CHAR)
    @Column(length = 10)
    String schoolCode;

    String schoolName;
    String text;
    LocalDate deadline;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    FindingState state;

    String rectification;
    String rectifiedBy;
    Instant rectifiedAt;
    String closingComment;
    String closedBy;
    Instant closedAt;
    @Version int version;

    static VisitFinding of(Visit visit, VisitRequest.FindingRequest request) {
        VisitFinding finding = new VisitFinding();
        finding.id = UuidCreator.getTimeOrderedEpoch();
        finding.visitId = visit.id;
        finding.divisionCode = visit.divisionCode;
        finding.schoolCode = visit.schoolCode;
        finding.schoolName = visit.schoolName;
        finding.text = request.text();
        finding.deadline = request.deadline();
        finding.state = FindingState.OPEN;
        return finding;
    }

    void rectified(String report, String subject, Instant at) {
        state = FindingState.RECTIFIED;
        rectification = report;
        rectifiedBy = subject;
        rectifiedAt = at;
    }

    void closed(String comment, String subject, Instant at) {
        state = FindingState.CLOSED;
        closingComment = comment;
        closedBy = subject;
        closedAt = at;
    }

    /** It is not put right after all; what was reported stays to be read in the history. */
    void reopened(String reason) {
        state = FindingState.OPEN;
        closingComment = reason;
        rectification = null;
        rectifiedBy = null;
        rectifiedAt = null;
    }

    /** Not closed by the end of its last day. */
    boolean isOverdue(LocalDate today) {
        return state != FindingState.CLOSED && deadline.isBefore(today);
    }

    @Override
    public String journalType() {
        return "supervision-finding";
    }

    @Override
    public String journalId() {
        return id.toString();
    }

    @Override
    public long journalVersion() {
        return version;
    }

    @Override
    public Place journalPlace() {
        return new Place(divisionCode, null, schoolCode);
    }

    @Override
    public Object journalState() {
        return FindingResponse.of(this, null);
    }
}
