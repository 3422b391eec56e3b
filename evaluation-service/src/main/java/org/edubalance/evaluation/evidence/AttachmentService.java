package org.edubalance.evaluation.evidence;

import static java.time.temporal.ChronoUnit.MICROS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.facts.CanonicalJson;
import org.edubalance.kit.http.BodyLimit;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Documents behind items: taken in when they are what they may be, and never changed. */
@ApplicationScoped
class AttachmentService {

    private final EvidenceRepository items;
    private final EvidenceService evidence;
    private final EvidenceConfig config;
    private final Journal journal;
    private final Preconditions preconditions;

    AttachmentService(
            EvidenceRepository items,
            EvidenceService evidence,
            EvidenceConfig config,
            Journal journal,
            Preconditions preconditions) {
        this.items = items;
        this.evidence = evidence;
        this.config = config;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    @Transactional
    Attachment attach(EvidenceKey key, String fileName, byte[] content, Caller caller) {
        EvidenceItem item = evidence.visible(key, caller);
        caller.requireWholeDivision(key.divisionCode());
        long most = config.maxAttachmentSize().asLongValue();
        if (content.length > most) {
            throw BodyLimit.tooLarge(most);
        }
        Attachment attachment = new Attachment();
        attachment.id = UuidCreator.getTimeOrderedEpoch();
        attachment.evidenceId = item.id;
        attachment.divisionCode = item.divisionCode;
        attachment.fileName = fileName;
        attachment.mediaType =
                FileType.of(content)
                        .orElseThrow(
                                () ->
                                        ProblemType.RULE_VIOLATED.of(
                                                Fault.fault(
                                                        "",
                                                        "内容须为 PDF、PNG、JPEG、DOCX 或 XLSX",
                                                        "The content has to be PDF, PNG, JPEG, DOCX"
                                                                + " or XLSX")))
                        .mediaType();
        attachment.size = content.length;
        attachment.digest = CanonicalJson.digest(content);
        attachment.addedBy = caller.subject();
        attachment.addedAt = Instant.now().truncatedTo(MICROS);
        Recording recording = journal.recording();
        recording.creating(attachment);
        items.attach(attachment, content);
        recording.write();
        return attachment;
    }

    @Transactional
    Attachment withdraw(EvidenceKey key, UUID id, Caller caller) {
        Attachment attachment = visible(key, id, caller);
        caller.requireWholeDivision(key.divisionCode());
        preconditions.requireMatch(Preconditions.tag(attachment.version));
        if (attachment.withdrawn) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    "该附件已撤回", "The attachment is withdrawn already");
        }
        Recording recording = journal.recording();
        recording.changing(attachment, "WITHDRAWN");
        attachment.withdrawn = true;
        recording.write();
        return attachment;
    }

    /**
     * @throws ProblemException 404 when the item has no such document
     */
    @Transactional
    Attachment visible(EvidenceKey key, UUID id, Caller caller) {
        EvidenceItem item = evidence.visible(key, caller);
        return items.attachment(id)
                .filter(attachment -> attachment.evidenceId.equals(item.id))
                .orElseThrow(
                        () ->
                                ProblemType.NOT_FOUND.because(
                                        "没有此附件：" + id, "No such attachment: " + id));
    }

    @Transactional
    byte[] content(Attachment attachment) {
        return items.content(attachment.id);
    }
}
