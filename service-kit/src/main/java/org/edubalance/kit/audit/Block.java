package org.edubalance.kit.audit;

import java.time.Instant;
import java.util.HexFormat;
import org.edubalance.kit.journal.FeedPlace;

/**
 * Leaves sealed together, chained to the block before.
 *
 * @param number from 1, without gaps
 * @param first place of the first leaf
 * @param last place of the last leaf
 * @param leaves how many leaves
 * @param leafHashes their hashes, one after the other
 * @param previousHash hash of the block before; zeros for the first
 * @param sealedAt when, to the microsecond
 * @param hash over all of the above
 */
record Block(
        long number,
        FeedPlace first,
        FeedPlace last,
        int leaves,
        byte[] leafHashes,
        byte[] previousHash,
        Instant sealedAt,
        byte[] hash) {

    /** Most leaves of a block. */
    static final int MOST_LEAVES = 1_000;

    private static final HexFormat HEX = HexFormat.of();

    /** What comes before the first block. */
    static byte[] nothing() {
        return new byte[Fingerprint.BYTES];
    }

    static Block seal(
            long number,
            FeedPlace first,
            FeedPlace last,
            int leaves,
            byte[] leafHashes,
            byte[] previousHash,
            Instant sealedAt) {
        return new Block(
                number,
                first,
                last,
                leaves,
                leafHashes,
                previousHash,
                sealedAt,
                hash(number, first, last, leaves, leafHashes, previousHash, sealedAt));
    }

    /** The hash that the block has to have. */
    byte[] computedHash() {
        return hash(number, first, last, leaves, leafHashes, previousHash, sealedAt);
    }

    String hexHash() {
        return HEX.formatHex(hash);
    }

    private static byte[] hash(
            long number,
            FeedPlace first,
            FeedPlace last,
            int leaves,
            byte[] leafHashes,
            byte[] previousHash,
            Instant sealedAt) {
        return new Fingerprint("block")
                .add(number)
                .add(first.position())
                .add(first.number())
                .add(last.position())
                .add(last.number())
                .add(leaves)
                .add(previousHash)
                .add(sealedAt.getEpochSecond())
                .add(sealedAt.getNano())
                .add(leafHashes)
                .end();
    }
}
