package org.edubalance.kit.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.kit.journal.FeedPlace;

/**
 * Whether the audit trail is as it was sealed.
 *
 * @param holds whether nothing was changed, inserted, reordered or taken away
 * @param firstBroken the first thing that is not as it was; absent when it holds
 * @param sealedUpTo last position that is sealed; 0 when nothing is
 * @param unsealed writes after it, to be sealed within seconds
 * @param head the chain's head as {@code <number>:<hash>}, to be kept elsewhere
 */
@Schema(name = "AuditVerification")
public record VerificationResponse(
        boolean holds, Broken firstBroken, long sealedUpTo, long unsealed, String head) {

    /** What kind of thing is broken. */
    public enum What {
        /** A write: who, when, with which roles. */
        WRITE,
        /** An entry of a write. */
        ENTRY,
        /** A block of the chain. */
        BLOCK,
        /** The head that was kept elsewhere is not in the chain. */
        HEAD
    }

    /**
     * Where the trail broke.
     *
     * @param block number of the block; absent for what is not sealed yet
     * @param position of the write
     * @param number of the entry in its write; 0 is the write itself
     */
    @Schema(name = "BrokenAuditEvent")
    public record Broken(What what, Long block, Long position, Integer number) {

        static Broken block(long number) {
            return new Broken(What.BLOCK, number, null, null);
        }

        static Broken head(KeptHead kept) {
            return new Broken(What.HEAD, kept.number(), null, null);
        }

        static Broken at(Long block, FeedPlace place) {
            return new Broken(
                    place.number() == 0 ? What.WRITE : What.ENTRY,
                    block,
                    place.position(),
                    place.number());
        }
    }
}
