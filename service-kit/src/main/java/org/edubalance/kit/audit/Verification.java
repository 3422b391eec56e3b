package org.edubalance.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.edubalance.kit.audit.VerificationResponse.Broken;
import org.edubalance.kit.journal.FeedPlace;
import org.edubalance.kit.journal.JournalNumbering;

/**
 * Computes the chain again from what is stored, and tells the first thing that differs. It reads
 * piece by piece and keeps nothing; what is sealed does not change, so that the sealer and writers
 * at work meanwhile do not matter: it goes as far as the chain went when it began.
 */
@ApplicationScoped
class Verification {

    private final DataSource database;
    private final BlockStore blocks;
    private final JournalNumbering numbering;

    Verification(DataSource database, BlockStore blocks, JournalNumbering numbering) {
        this.database = database;
        this.blocks = blocks;
        this.numbering = numbering;
    }

    /**
     * Verifies everything.
     *
     * @param kept a head that has to be in the chain; {@code null} for none
     */
    VerificationResponse verify(KeptHead kept) {
        Optional<Block> tail = blocks.last();
        long last = numbering.catchUp();
        long sealedUpTo = tail.map(block -> block.last().position()).orElse(0L);
        Optional<Broken> broken = new Walk(kept, last).broken(tail.map(Block::number).orElse(0L));
        return new VerificationResponse(
                broken.isEmpty(),
                broken.orElse(null),
                sealedUpTo,
                blocks.unsealed(sealedUpTo),
                tail.map(block -> block.number() + ":" + block.hexHash()).orElse(null));
    }

    /** One way through the chain and the journal, side by side. */
    private final class Walk {

        private final KeptHead kept;
        private final long last;
        private final Leaves leaves;
        private FeedPlace expected = FeedPlace.START;
        private byte[] previousHash = Block.nothing();

        Walk(KeptHead kept, long last) {
            this.kept = kept;
            this.last = last;
            this.leaves = Leaves.all(database, last);
        }

        Optional<Broken> broken(long tail) {
            long number = 0;
            while (number < tail) {
                List<Block> some = blocks.following(number);
                for (Block block : some) {
                    Optional<Broken> broken = brokenIn(block, ++number);
                    if (broken.isPresent() || number == tail) {
                        return broken.or(() -> brokenAfter(tail));
                    }
                }
                if (some.isEmpty()) {
                    return Optional.of(Broken.block(number + 1));
                }
            }
            return brokenAfter(tail);
        }

        private Optional<Broken> brokenIn(Block block, long number) {
            if (!isSound(block, number)) {
                return Optional.of(Broken.block(number));
            }
            for (int i = 0; i < block.leaves(); i++) {
                Optional<Leaf> leaf = leaves.next();
                if (!isExpected(leaf)) {
                    return Optional.of(Broken.at(number, firstOf(leaf)));
                }
                if (!isSealed(leaf.get(), block, i)) {
                    return Optional.of(Broken.at(number, leaf.get().place()));
                }
                expected = leaf.get().next();
            }
            previousHash = block.hash();
            return Optional.empty();
        }

        private boolean isSound(Block block, long number) {
            return block.number() == number
                    && block.leaves() > 0
                    && block.leafHashes().length == block.leaves() * Fingerprint.BYTES
                    && Arrays.equals(block.previousHash(), previousHash)
                    && Arrays.equals(block.hash(), block.computedHash())
                    && (kept == null
                            || kept.number() != number
                            || kept.hash().equals(block.hexHash()));
        }

        private boolean isExpected(Optional<Leaf> leaf) {
            return leaf.map(Leaf::place).filter(expected::equals).isPresent();
        }

        private boolean isSealed(Leaf leaf, Block block, int index) {
            int from = index * Fingerprint.BYTES;
            return Arrays.equals(
                    leaf.hash(),
                    0,
                    Fingerprint.BYTES,
                    block.leafHashes(),
                    from,
                    from + Fingerprint.BYTES);
        }

        /** What is missing, or what is there and does not belong. */
        private FeedPlace firstOf(Optional<Leaf> leaf) {
            return leaf.map(Leaf::place)
                    .filter(place -> place.compareTo(expected) < 0)
                    .orElse(expected);
        }

        /** A tail that was cut, and gaps in what is not sealed yet. */
        private Optional<Broken> brokenAfter(long tail) {
            if (kept != null && (kept.number() > tail || kept.number() < 1)) {
                return Optional.of(Broken.head(kept));
            }
            FeedPlace sealed = expected;
            Optional<Leaf> leaf = leaves.next();
            while (leaf.isPresent()) {
                if (!isExpected(leaf)) {
                    FeedPlace first = firstOf(leaf);
                    boolean inTail = first.compareTo(sealed) < 0;
                    return Optional.of(Broken.at(inTail ? tail : null, first));
                }
                expected = leaf.get().next();
                leaf = leaves.next();
            }
            return expected.equals(FeedPlace.before(last + 1))
                    ? Optional.empty()
                    : Optional.of(Broken.at(null, expected));
        }
    }
}
