package org.edubalance.evaluation.gapplans;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.EntityTag;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** A plan, as it is stored; its parts are canonical JSON. Written once. */
@Entity
@Table(name = "gap_plan")
class StoredPlan implements Recorded {

    @Id UUID id;
    String name;
    UUID evaluationId;
    String baseDigest;
    String standardId;
    int standardVersion;
    String divisionCode;
    int academicYear;

    @Column(columnDefinition = "LONGTEXT")
    String options;

    @Column(columnDefinition = "LONGTEXT")
    String changes;

    boolean reached;
    BigDecimal cost;

    @Column(columnDefinition = "LONGTEXT")
    String summary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Verdict verdict;

    @Column(columnDefinition = "LONGTEXT")
    String stages;

    String digest;
    String createdBy;
    Instant createdAt;

    @Override
    public String journalType() {
        return "gap-plan";
    }

    @Override
    public String journalId() {
        return id.toString();
    }

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
        return new GapPlanState(
                id, name, evaluationId, divisionCode, reached, cost, verdict, digest);
    }

    /** A plan never changes. */
    EntityTag tag() {
        return new EntityTag(digest + ":" + id);
    }
}
