package org.edubalance.kit.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.edubalance.kit.journal.FeedPlace;
import org.edubalance.kit.journal.JournalNumbering;

/**
 * Appends to the chain of blocks what was committed since. Writers take no part in it: they do not
 * chain anything and wait for nobody.
 */
@ApplicationScoped
class Sealer {

    /** Blocks of one transaction. */
    private static final int BLOCKS = 20;

    private final JournalNumbering numbering;
    private final BlockStore blocks;
    private final DataSource database;

    Sealer(JournalNumbering numbering, BlockStore blocks, DataSource database) {
        this.numbering = numbering;
        this.blocks = blocks;
        this.database = database;
    }

    /** Seals all that is committed, unless another replica is at it. */
    void seal() {
        long last = numbering.catchUp();
        boolean more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(() -> sealSome(last));
        }
    }

    /** Returns whether there is more to seal. */
    private boolean sealSome(long last) {
        if (!blocks.lock()) {
            return false;
        }
        Optional<Block> tail = blocks.last();
        FeedPlace sealed = tail.map(Block::last).orElse(new FeedPlace(0, 0));
        Leaves leaves = Leaves.after(database, sealed, last);
        Optional<Leaf> first = leaves.next();
        for (int i = 0; first.isPresent() && i < BLOCKS; i++) {
            Block block = block(tail, first.get(), leaves);
            blocks.add(block);
            tail = Optional.of(block);
            first = leaves.next();
        }
        return first.isPresent();
    }

    private static Block block(Optional<Block> previous, Leaf first, Leaves leaves) {
        ByteArrayOutputStream hashes = new ByteArrayOutputStream();
        Leaf last = first;
        hashes.writeBytes(first.hash());
        int count = 1;
        while (count < Block.MOST_LEAVES) {
            Optional<Leaf> leaf = leaves.next();
            if (leaf.isEmpty()) {
                break;
            }
            last = leaf.get();
            hashes.writeBytes(last.hash());
            count++;
        }
        return Block.seal(
                previous.map(Block::number).orElse(0L) + 1,
                first.place(),
                last.place(),
                count,
                hashes.toByteArray(),
                previous.map(Block::hash).orElse(Block.nothing()),
                Instant.now().truncatedTo(ChronoUnit.MICROS));
    }
}
