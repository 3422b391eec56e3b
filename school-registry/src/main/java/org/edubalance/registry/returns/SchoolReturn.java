package org.edubalance.registry.returns;

import com.fasterxml.jackson.core.type.TypeReference;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One revision of a school's return. It moves from DRAFT to SUBMITTED to VERIFIED, or back to DRAFT
 * when it is rejected; a verified one no longer changes, but may be superseded by a later revision
 * that is verified.
 */
@Entity
class SchoolReturn {

    private static final TypeReference<List<ReturnWarning>> WARNINGS = new TypeReference<>() {};

    @Id private UUID id;
    private String schoolCode;
    private int academicYear;
    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReturnStatus status;

    /** {@code true} or {@code null}, so that a unique key allows one in force. */
    private Boolean inForce;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String content;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String factsPremises;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String factsEquipment;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String factsStages;

    private String submittedBy;
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.LONG32VARCHAR)
    private String warnings;

    private String verifiedBy;
    private Instant verifiedAt;
    private String rejectedBy;
    private Instant rejectedAt;

    @Column(length = 1000)
    private String rejectionReason;

    @Version private int version;

    protected SchoolReturn() {}

    private SchoolReturn(String schoolCode, int academicYear, int revision) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.schoolCode = schoolCode;
        this.academicYear = academicYear;
        this.revision = revision;
        this.status = ReturnStatus.DRAFT;
    }

    /** The first draft of a school's return. */
    static SchoolReturn first(String schoolCode, int academicYear, ReturnContent content) {
        SchoolReturn first = new SchoolReturn(schoolCode, academicYear, 1);
        first.write(content);
        return first;
    }

    /** A draft that may some day supersede this revision; so far with the same content. */
    SchoolReturn nextRevision() {
        SchoolReturn next = new SchoolReturn(schoolCode, academicYear, revision + 1);
        next.content = content;
        next.factsPremises = factsPremises;
        next.factsEquipment = factsEquipment;
        next.factsStages = factsStages;
        return next;
    }

    /** Replaces what is reported, and with it the facts. */
    final void write(ReturnContent replacement) {
        content = ReturnJson.canonical(replacement);
        ReturnFacts facts = ReturnFacts.of(replacement);
        factsPremises = facts.premises();
        factsEquipment = facts.equipment();
        factsStages = facts.stages();
    }

    void submit(String by, Instant at, List<ReturnWarning> striking) {
        status = ReturnStatus.SUBMITTED;
        submittedBy = by;
        submittedAt = at;
        warnings = striking.isEmpty() ? null : ReturnJson.canonical(striking);
    }

    void reject(String by, Instant at, String reason) {
        status = ReturnStatus.DRAFT;
        submittedBy = null;
        submittedAt = null;
        warnings = null;
        rejectedBy = by;
        rejectedAt = at;
        rejectionReason = reason;
    }

    void verify(String by, Instant at) {
        status = ReturnStatus.VERIFIED;
        inForce = true;
        verifiedBy = by;
        verifiedAt = at;
    }

    /** Says that a later revision is in force instead. */
    void supersede() {
        inForce = null;
    }

    boolean sameAs(String canonicalContent) {
        return content.equals(canonicalContent);
    }

    String schoolCode() {
        return schoolCode;
    }

    int academicYear() {
        return academicYear;
    }

    int revision() {
        return revision;
    }

    int version() {
        return version;
    }

    ReturnStatus status() {
        return status;
    }

    boolean isInForce() {
        return Boolean.TRUE.equals(inForce);
    }

    String submittedBy() {
        return submittedBy;
    }

    ReturnContent content() {
        return ReturnJson.read(content, ReturnContent.class);
    }

    List<ReturnWarning> warnings() {
        return warnings == null ? List.of() : ReturnJson.read(warnings, WARNINGS);
    }

    /** Tells revisions apart as well as versions of one. */
    EntityTag tag() {
        return new EntityTag(revision + "." + version);
    }

    ReturnResponse response() {
        ReturnContent reported = content();
        return new ReturnResponse(
                schoolCode,
                academicYear,
                revision,
                status,
                isInForce(),
                reported.premises(),
                reported.equipment(),
                reported.stages(),
                reported.safety(),
                reported.digital(),
                reported.canteen(),
                warnings(),
                submittedBy,
                submittedAt,
                verifiedBy,
                verifiedAt,
                rejection());
    }

    RevisionResponse revisionResponse() {
        return new RevisionResponse(
                revision,
                status,
                isInForce(),
                submittedBy,
                submittedAt,
                verifiedBy,
                verifiedAt,
                rejection());
    }

    private ReturnResponse.Rejection rejection() {
        return rejectionReason == null
                ? null
                : new ReturnResponse.Rejection(rejectionReason, rejectedBy, rejectedAt);
    }
}
