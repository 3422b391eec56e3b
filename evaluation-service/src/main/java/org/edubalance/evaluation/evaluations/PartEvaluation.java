package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.jobs.JobRun;
import org.edubalance.kit.jobs.JobTakenOver;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.sql.Contention;
import org.jboss.logging.Logger;

/**
 * Evaluates one county of a wide evaluation. Its facts are in memory for that long; so many
 * counties a replica at a time as is set.
 */
@ApplicationScoped
class PartEvaluation {

    private static final Logger LOG = Logger.getLogger(PartEvaluation.class);

    private final CountyEvaluation evaluation;
    private final EvaluationProgress progress;
    private final PartStore parts;
    private final Duration patience;
    private final Semaphore turns;

    PartEvaluation(
            CountyEvaluation evaluation,
            EvaluationProgress progress,
            PartStore parts,
            EvaluationSettings settings) {
        this.evaluation = evaluation;
        this.progress = progress;
        this.parts = parts;
        this.patience = settings.sourcePatience();
        this.turns = new Semaphore(settings.partsAtOnce());
    }

    /**
     * Ends a part: sealed, or failed.
     *
     * @param whole the evaluation that it is a part of
     * @param known evaluations that may stand for a county, since no fact of it has changed
     * @return false when it has to be tried again, for want of a source
     */
    boolean end(
            JobRun run,
            Evaluation whole,
            Question question,
            Caller caller,
            PartStore.Open part,
            Map<String, KnownFacts.Sealed> known) {
        String county = part.divisionCode();
        KnownFacts.Sealed before = known.get(county);
        if (before != null) {
            run.transaction(() -> seal(whole.id, county, before, true));
            return true;
        }
        try {
            CountyEvaluation.Outcome outcome = compute(question.of(county));
            run.transaction(
                    () ->
                            progress.whileRunning(
                                    whole.id,
                                    () ->
                                            sealedOnce(
                                                    whole.id,
                                                    county,
                                                    KnownFacts.Sealed.of(
                                                            evaluation.seal(outcome, caller)),
                                                    false)));
            return true;
        } catch (ProblemException problem) {
            return isOver(run, whole.id, part, problem);
        } catch (JobTakenOver gone) {
            throw gone;
        } catch (RuntimeException failure) {
            if (Contention.in(failure).isPresent() || Thread.currentThread().isInterrupted()) {
                throw failure;
            }
            LOG.errorf(failure, "%s: county %s failed", run, county);
            Failure ours =
                    Failure.of(
                            Text.text(
                                    "服务内部出错，任务编号 " + run.id(),
                                    "Something failed on our side; job " + run.id()));
            run.transaction(
                    () ->
                            progress.whileRunning(
                                    whole.id, () -> parts.failed(whole.id, county, ours)));
            return true;
        }
    }

    private CountyEvaluation.Outcome compute(Question question) {
        turns.acquireUninterruptibly();
        try {
            return evaluation.compute(question);
        } finally {
            turns.release();
        }
    }

    private void seal(UUID whole, String county, KnownFacts.Sealed sealed, boolean reused) {
        progress.whileRunning(whole, () -> sealedOnce(whole, county, sealed, reused));
    }

    /** Nothing of a county is kept twice, whoever else was at it. */
    private void sealedOnce(UUID whole, String county, KnownFacts.Sealed sealed, boolean reused) {
        if (!parts.sealed(whole, county, sealed, reused)) {
            throw new JobTakenOver(BlockJob.TASK, whole + " " + county);
        }
    }

    /** A source that does not deliver is waited for; any other problem is the county's own. */
    private boolean isOver(JobRun run, UUID whole, PartStore.Open part, ProblemException problem) {
        Instant now = Instant.now();
        Instant since = part.waitingSince() == null ? now : part.waitingSince();
        boolean waits =
                problem.type() == ProblemType.SOURCE_UNAVAILABLE
                        && now.isBefore(since.plus(patience));
        run.transaction(
                () ->
                        progress.whileRunning(
                                whole,
                                () -> {
                                    if (waits) {
                                        parts.waits(whole, part.divisionCode(), now);
                                    } else {
                                        parts.failed(
                                                whole, part.divisionCode(), Failure.of(problem));
                                    }
                                }));
        return !waits;
    }
}
