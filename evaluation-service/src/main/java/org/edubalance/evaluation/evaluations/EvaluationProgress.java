package org.edubalance.evaluation.evaluations;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.sources.County;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.sql.PlainSql;

/**
 * What becomes of an evaluation that is under way. Every change of its state is made under its
 * row's lock, within a transaction of the job, and leaves an entry in the journal.
 */
@ApplicationScoped
class EvaluationProgress {

    private final EvaluationStore store;
    private final CommissionStore commissions;
    private final PartStore parts;
    private final EvaluationQueue queue;
    private final CountyEvaluation county;
    private final PlainSql sql;

    EvaluationProgress(
            EvaluationStore store,
            CommissionStore commissions,
            PartStore parts,
            EvaluationQueue queue,
            CountyEvaluation county,
            PlainSql sql) {
        this.store = store;
        this.commissions = commissions;
        this.parts = parts;
        this.queue = queue;
        this.county = county;
        this.sql = sql;
    }

    /** The evaluation as it is now. */
    Evaluation read(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> store.findByIdOptional(id).orElseThrow());
    }

    boolean isRunning(UUID id) {
        return "RUNNING".equals(status(id, ""));
    }

    /**
     * Does something for an evaluation that is running, and keeps it so until the transaction ends;
     * nothing when it was cancelled meanwhile.
     */
    void whileRunning(UUID id, Runnable work) {
        if ("RUNNING".equals(status(id, " LOCK IN SHARE MODE"))) {
            work.run();
        }
    }

    private String status(UUID id, String locking) {
        return sql.first(
                        "SELECT status FROM evaluation WHERE id = ?" + locking,
                        row -> row.getString(1),
                        id.toString())
                .orElseThrow();
    }

    /** A county is about to be evaluated. */
    void begun(UUID id) {
        Evaluation evaluation = store.locked(id);
        if (evaluation.status == EvaluationStatus.QUEUED) {
            store.change(evaluation, "STARTED", () -> evaluation.status = EvaluationStatus.RUNNING);
        }
    }

    /** The counties of a wide evaluation are known, and their first blocks are queued. */
    void begun(UUID id, int round, Instant asOf, List<County> counties) {
        Evaluation evaluation = store.locked(id);
        if (evaluation.status != EvaluationStatus.QUEUED) {
            return;
        }
        queue.add(id, round, counties);
        store.change(
                evaluation,
                "STARTED",
                () -> {
                    evaluation.status = EvaluationStatus.RUNNING;
                    evaluation.asOf = asOf;
                });
    }

    /** A county is evaluated. */
    void sealed(UUID id, CountyEvaluation.Outcome outcome) {
        Evaluation evaluation = store.locked(id);
        if (evaluation.status == EvaluationStatus.RUNNING) {
            county.sealIn(evaluation, outcome);
        }
    }

    /** It could not be evaluated. */
    void failed(UUID id, Failure failure) {
        Evaluation evaluation = store.locked(id);
        if (evaluation.status.isUnderWay()) {
            fail(evaluation, failure);
        }
    }

    private void fail(Evaluation evaluation, Failure failure) {
        store.change(
                evaluation,
                "FAILED",
                () -> {
                    evaluation.status = EvaluationStatus.FAILED;
                    evaluation.fail(failure);
                });
    }

    /** A block has no open parts any more: the next one is queued, or all is over. */
    void blockEnded(BlockId block) {
        Evaluation evaluation = store.locked(block.evaluation());
        if (evaluation.status != EvaluationStatus.RUNNING || !commissions.end(block)) {
            return;
        }
        queue.next(evaluation.id, block.round());
        if (parts.hasOpen(evaluation.id)) {
            return;
        }
        PartCounts counts = parts.counts(List.of(evaluation.id)).get(evaluation.id);
        if (counts.failed() == 0) {
            sealWhole(evaluation);
        } else {
            fail(
                    evaluation,
                    Failure.of(
                            Text.text(
                                    "%d 个县中有 %d 个未能评估，见 parts"
                                            .formatted(counts.total(), counts.failed()),
                                    "%d of %d counties could not be evaluated, see 'parts'"
                                            .formatted(counts.failed(), counts.total()))));
        }
    }

    private void sealWhole(Evaluation evaluation) {
        List<PartSeal> seals = parts.seals(evaluation.id);
        store.change(
                evaluation,
                "SEALED",
                () -> {
                    evaluation.status = EvaluationStatus.SEALED;
                    evaluation.verdict =
                            Verdict.all(seals.stream().map(PartSeal::verdict).toList());
                    evaluation.digest =
                            EvaluationDigest.ofParts(
                                    evaluation.engineVersion, evaluation.standardDigest, seals);
                });
    }
}
