package org.edubalance.evaluation.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The bytes of an attached document. */
@Entity
@Table(name = "evidence_file")
class AttachedFile {

    @Id UUID attachmentId;

    @Column(columnDefinition = "LONGBLOB")
    byte[] content;
}
