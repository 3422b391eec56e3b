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
import org.hibernate.annotations.JdbcTypeCode;

/** A sealed evaluation, as it is stored; its parts are canonical JSON. */
@Entity
class Evaluation {

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

    /** A sealed evaluation never changes: its digest is its version. */
    EntityTag tag() {
        return new EntityTag(digest + ":" + id);
    }
}
