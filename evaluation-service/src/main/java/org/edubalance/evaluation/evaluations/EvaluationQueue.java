package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.evaluation.sources.County;
import org.edubalance.kit.jobs.Jobs;

/**
 * Queues what an evaluation still needs, as part of the transaction under way. A wide evaluation is
 * cut into blocks of counties of one prefecture. Only some blocks are queued at a time and each one
 * that ends queues the next, so that other jobs of the service get their turn in between.
 */
@ApplicationScoped
class EvaluationQueue {

    private static final int PREFECTURE_DIGITS = 4;
    private static final int COUNTIES_A_BLOCK = 8;

    private final Jobs jobs;
    private final CommissionStore commissions;
    private final PartStore parts;
    private final EvaluationSettings settings;
    private final TransactionSynchronizationRegistry transactions;

    EvaluationQueue(
            Jobs jobs,
            CommissionStore commissions,
            PartStore parts,
            EvaluationSettings settings,
            TransactionSynchronizationRegistry transactions) {
        this.jobs = jobs;
        this.commissions = commissions;
        this.parts = parts;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Queues the beginning of an evaluation. */
    void begin(UUID evaluation, int round) {
        queue(EvaluationJob.TASK, evaluation + ":" + round);
    }

    /**
     * Makes counties parts of an evaluation, in blocks, and queues the first of these.
     *
     * @param counties by code
     */
    void add(UUID evaluation, int round, List<County> counties) {
        cut(evaluation, round, counties, parts::add);
    }

    /**
     * Cuts parts that failed into blocks of a further round, and queues the first of these.
     *
     * @param counties by code
     */
    void again(UUID evaluation, int round, List<County> counties) {
        cut(evaluation, round, counties, parts::again);
    }

    private interface Putting {
        void put(BlockId block, List<County> counties);
    }

    private void cut(UUID evaluation, int round, List<County> counties, Putting parts) {
        int number = 0;
        for (List<County> block : blocks(counties)) {
            BlockId id = new BlockId(evaluation, round, ++number);
            commissions.addBlock(id);
            parts.put(id, block);
        }
        for (int lane = 0; lane < settings.blocksAtOnce(); lane++) {
            next(evaluation, round);
        }
    }

    /** Queues a block that nobody was offered yet, if there is one. */
    void next(UUID evaluation, int round) {
        Optional<BlockId> next = commissions.nextBlock(evaluation, round);
        next.ifPresent(block -> queue(BlockJob.TASK, block.toString()));
    }

    private static List<List<County>> blocks(List<County> counties) {
        List<List<County>> blocks = new ArrayList<>();
        String prefecture = "";
        for (County county : counties) {
            String own = county.code().substring(0, PREFECTURE_DIGITS);
            if (!own.equals(prefecture)
                    || blocks.get(blocks.size() - 1).size() == COUNTIES_A_BLOCK) {
                blocks.add(new ArrayList<>());
                prefecture = own;
            }
            blocks.get(blocks.size() - 1).add(county);
        }
        return blocks;
    }

    private void queue(String task, String id) {
        jobs.queue(task, id);
        transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }

    /** What is queued is begun at once, not with the next look. */
    private final class WakeAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {
            // only what comes after matters
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                jobs.wake();
            }
        }
    }
}
