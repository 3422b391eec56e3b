package org.edubalance.kit.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A head of the chain: whoever keeps it elsewhere can tell later that nothing before it was changed
 * or cut off.
 *
 * @param number of the block
 * @param hash SHA-256 in hexadecimal digits
 * @param position last position that the block seals
 * @param sealedAt when
 */
@Schema(name = "AuditHead")
public record HeadResponse(
        @Schema(examples = "17") long number,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String hash,
        @Schema(examples = "2048") long position,
        @Schema(examples = "2026-11-24T02:00:01Z") Instant sealedAt) {

    static HeadResponse of(Block block) {
        return new HeadResponse(
                block.number(), block.hexHash(), block.last().position(), block.sealedAt());
    }

    /** The newest heads, newest first. */
    @Schema(name = "AuditHeads")
    record Heads(List<HeadResponse> items) {}
}
