package org.edubalance.evaluation.evaluations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.ws.rs.core.EntityTag;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** A sealed evaluation, as it is stored; its parts are canonical JSON. */
@Entity
class Evaluation implements Recorded {

    @Id UUID id;
    String standardId;
    int standardVersion;
    String standardDigest;
    String divisionCode;
    int academicYear;
    int fiscalYear;
    Instant asOf;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    EvaluationStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Verdict verdict;

    String engineVersion;
    String digest;

    @Column(columnDefinition = "LONGTEXT")
    String inclusion;

    @Column(columnDefinition = "LONGTEXT")
    String stages;

    @Column(columnDefinition = "LONGTEXT")
    String sources;

    @Column(columnDefinition = "LONGTEXT")
    String findings;

    String createdBy;
    Instant createdAt;

    @Override
    public String journalType() {
        return "evaluation";
    }

    @Override
    public String journalId() {
        return id.toString();
    }

    /** It is written once. */
    @Override
    public long journalVersion() {
        return 1;
    }

    @Override
    public Place journalPlace() {
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return new EvaluationState(
                id,
                standardId,
                standardVersion,
                divisionCode,
                academicYear,
                fiscalYear,
                asOf,
                verdict,
                digest);
    }

    /** A sealed evaluation never changes: its digest is its version. */
    EntityTag tag() {
        return new EntityTag(digest + ":" + id);
    }
}
