package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.sources.County;
import org.edubalance.evaluation.sources.CountyDirectory;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;

/** Takes in evaluations that outlive a request, gives them up, and begins again what failed. */
@ApplicationScoped
class EvaluationCommissioning {

    private final EvaluationStore store;
    private final CommissionStore commissions;
    private final PartStore parts;
    private final EvaluationQueue queue;
    private final CountyDirectory directory;
    private final ResultJson json;

    EvaluationCommissioning(
            EvaluationStore store,
            CommissionStore commissions,
            PartStore parts,
            EvaluationQueue queue,
            CountyDirectory directory,
            ResultJson json) {
        this.store = store;
        this.commissions = commissions;
        this.parts = parts;
        this.queue = queue;
        this.directory = directory;
        this.json = json;
    }

    /**
     * Queues an evaluation.
     *
     * @throws ProblemException 422 when the registry has no such division, 503 when it does not
     *     answer
     */
    @Transactional
    Evaluation queue(Question question, Caller caller) {
        directory.requireKnown(DivisionCode.fromString(question.division()));
        Evaluation asked = Evaluation.asked(question, json, caller);
        store.create(asked);
        commissions.create(asked.id, caller);
        queue.begin(asked.id, 1);
        return asked;
    }

    /**
     * Gives an evaluation up. What was sealed of it stays; a county that somebody is at is not
     * sealed for it any more.
     *
     * @throws ProblemException 409 when it has ended
     */
    @Transactional
    Evaluation cancel(UUID id, Caller caller) {
        Evaluation evaluation = locked(id, caller);
        if (evaluation.status == EvaluationStatus.CANCELLED) {
            return evaluation;
        }
        if (!evaluation.status.isUnderWay()) {
            throw refused("已结束的评估不能取消", "An evaluation that has ended can not be cancelled");
        }
        parts.leave(id);
        store.change(evaluation, "CANCELLED", () -> evaluation.status = EvaluationStatus.CANCELLED);
        return evaluation;
    }

    /**
     * Begins again what failed, as of the same instant.
     *
     * @throws ProblemException 409 when it did not fail
     */
    @Transactional
    Evaluation retry(UUID id, Caller caller) {
        Evaluation evaluation = locked(id, caller);
        if (evaluation.status != EvaluationStatus.FAILED) {
            throw refused("只有失败（FAILED）的评估可以重试", "Only a failed evaluation can be tried again");
        }
        List<County> failed = parts.failed(id);
        commissions.again(id, caller);
        int round = commissions.find(id).orElseThrow().round();
        if (failed.isEmpty()) {
            queue.begin(id, round);
        } else {
            queue.again(id, round, failed);
        }
        store.change(
                evaluation,
                "RETRIED",
                () -> {
                    evaluation.status =
                            failed.isEmpty() ? EvaluationStatus.QUEUED : EvaluationStatus.RUNNING;
                    evaluation.fail(null);
                });
        return evaluation;
    }

    private Evaluation locked(UUID id, Caller caller) {
        store.require(id, caller);
        Evaluation evaluation = store.locked(id);
        caller.requireWholeDivision(evaluation.divisionCode);
        return evaluation;
    }

    private static ProblemException refused(String zh, String en) {
        return ProblemType.ILLEGAL_STATE_CHANGE.because(zh, en);
    }
}
