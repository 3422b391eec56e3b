package org.edubalance.evaluation.evidence;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A document behind an item.
 *
 * @param fileName as it was given
 * @param mediaType as its content shows
 * @param size bytes
 * @param digest SHA-256 of the content
 * @param addedBy who added it
 * @param withdrawn taken back; it can still be read
 */
@Schema(name = "EvidenceAttachment")
public record AttachmentResponse(
        UUID id,
        @Schema(examples = "计划.pdf") String fileName,
        @Schema(examples = "application/pdf") String mediaType,
        @Schema(examples = "48213") int size,
        @Schema(
                        examples =
                                "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String digest,
        @Schema(examples = "editor") String addedBy,
        Instant addedAt,
        @Schema(examples = "false") boolean withdrawn) {

    static AttachmentResponse of(Attachment attachment) {
        return new AttachmentResponse(
                attachment.id,
                attachment.fileName,
                attachment.mediaType,
                attachment.size,
                attachment.digest,
                attachment.addedBy,
                attachment.addedAt,
                attachment.withdrawn);
    }
}
