package org.edubalance.evaluation.scenarios;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.sql.Types;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;
import org.hibernate.annotations.JdbcTypeCode;

/** A scenario, as it is stored; its parts are canonical JSON. Only its archiving ever changes. */
@Entity
@Table(name = "scenario")
class StoredScenario implements Recorded {

    @Id UUID id;
    String name;
    UUID evaluationId;
    String baseDigest;
    String standardId;
    int standardVersion;
    String divisionCode;
    int academicYear;
    UUID derivedFrom;
    int inherited;

    @Column(columnDefinition = "LONGTEXT")
    String changes;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    Verdict verdict;

    @Column(columnDefinition = "LONGTEXT")
    String baseStages;

    @Column(columnDefinition = "LONGTEXT")
    String stages;

    @Column(columnDefinition = "LONGTEXT")
    String difference;

    @Column(columnDefinition = "LONGTEXT")
    String changedFacts;

    String digest;
    String createdBy;
    Instant createdAt;
    String archivedBy;
    Instant archivedAt;
    @Version int version;

    @Override
    public String journalType() {
        return "scenario";
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
        return Place.of(divisionCode);
    }

    @Override
    public Object journalState() {
        return new ScenarioState(
                id, name, evaluationId, divisionCode, derivedFrom, verdict, digest, archivedAt);
    }
}
