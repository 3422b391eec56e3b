package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.jobs.JobKind;
import org.edubalance.kit.jobs.JobRun;
import org.edubalance.kit.journal.Author;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.trace.TraceId;

/**
 * Evaluates some counties of a wide evaluation, one after the other, each sealed in a transaction
 * of its own: whoever takes the job over goes on with those that are not.
 */
@ApplicationScoped
class BlockJob implements JobKind {

    static final String TASK = "evaluation-block";

    private final EvaluationProgress progress;
    private final CommissionStore commissions;
    private final PartStore parts;
    private final PartEvaluation evaluation;
    private final KnownFacts known;
    private final Asking asking;
    private final Author author;
    private final TraceId trace;

    BlockJob(
            EvaluationProgress progress,
            CommissionStore commissions,
            PartStore parts,
            PartEvaluation evaluation,
            KnownFacts known,
            Asking asking,
            Author author,
            TraceId trace) {
        this.progress = progress;
        this.commissions = commissions;
        this.parts = parts;
        this.evaluation = evaluation;
        this.known = known;
        this.asking = asking;
        this.author = author;
        this.trace = trace;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void carryOut(JobRun run) {
        BlockId block = BlockId.fromString(run.id());
        Commission commission = act(block);
        Evaluation whole = progress.read(block.evaluation());
        if (whole.status != EvaluationStatus.RUNNING || commission.round() != block.round()) {
            return;
        }
        Question question = asking.of(whole, commission.caller());
        List<PartStore.Open> open = parts.open(block);
        run.transaction(() -> parts.running(block, open));
        Map<String, KnownFacts.Sealed> sealed =
                known.of(question, open.stream().map(PartStore.Open::divisionCode).toList());
        boolean waiting = false;
        for (PartStore.Open part : open) {
            if (!progress.isRunning(block.evaluation())) {
                return;
            }
            waiting |= !evaluation.end(run, whole, question, commission.caller(), part, sealed);
        }
        if (waiting) {
            throw ProblemType.SOURCE_UNAVAILABLE.because(
                    "等待来源服务", "Waits for a source that does not deliver");
        }
        run.transaction(() -> progress.blockEnded(block));
    }

    @Override
    public void waits(JobRun run, Text reason) {
        BlockId block = BlockId.fromString(run.id());
        parts.queued(block, parts.open(block));
    }

    @Override
    public void giveUp(JobRun run, Text reason) {
        BlockId block = BlockId.fromString(run.id());
        act(block);
        for (PartStore.Open part : parts.open(block)) {
            parts.failed(block.evaluation(), part.divisionCode(), Failure.of(reason));
        }
        progress.blockEnded(block);
    }

    private Commission act(BlockId block) {
        Commission commission = commissions.find(block.evaluation()).orElseThrow();
        author.actFor(commission.caller(), trace.get());
        return commission;
    }
}
