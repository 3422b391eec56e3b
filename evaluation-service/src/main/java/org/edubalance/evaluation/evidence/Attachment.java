package org.edubalance.evaluation.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.Recorded;

/** What is known of an attached document; its bytes are in {@link AttachedFile}. */
@Entity
@Table(name = "evidence_attachment")
class Attachment implements Recorded {

    @Id UUID id;
    UUID evidenceId;
    String divisionCode;
    String fileName;
    String mediaType;
    int size;
    String digest;
    String addedBy;
    Instant addedAt;
    boolean withdrawn;
    @Version int version;

    @Override
    public String journalType() {
        return "evidence-attachment";
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
        return AttachmentResponse.of(this);
    }
}
