package org.edubalance.evaluation.evaluations;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.edubalance.evaluation.sources.County;
import org.edubalance.evaluation.sources.CountyDirectory;
import org.edubalance.evaluation.sources.CountySources;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.jobs.JobKind;
import org.edubalance.kit.jobs.JobRun;
import org.edubalance.kit.journal.Author;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.trace.TraceId;

/**
 * Begins an evaluation that was queued: of a county, by evaluating it; of more than a county, by
 * finding its counties and the instant that all of them are evaluated as of.
 */
@ApplicationScoped
class EvaluationJob implements JobKind {

    static final String TASK = "evaluation";

    private final EvaluationProgress progress;
    private final CommissionStore commissions;
    private final Asking asking;
    private final CountyEvaluation evaluation;
    private final CountyDirectory directory;
    private final CountySources sources;
    private final Author author;
    private final TraceId trace;

    EvaluationJob(
            EvaluationProgress progress,
            CommissionStore commissions,
            Asking asking,
            CountyEvaluation evaluation,
            CountyDirectory directory,
            CountySources sources,
            Author author,
            TraceId trace) {
        this.progress = progress;
        this.commissions = commissions;
        this.asking = asking;
        this.evaluation = evaluation;
        this.directory = directory;
        this.sources = sources;
        this.author = author;
        this.trace = trace;
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void carryOut(JobRun run) {
        UUID id = evaluationOf(run);
        Commission commission = act(id);
        Evaluation asked = progress.read(id);
        if (!asked.status.isUnderWay()) {
            return;
        }
        Question question = asking.of(asked, commission.caller());
        if (asked.isCounty()) {
            run.transaction(() -> progress.begun(id));
            CountyEvaluation.Outcome outcome = evaluation.compute(question);
            run.transaction(() -> progress.sealed(id, outcome));
        } else if (asked.status == EvaluationStatus.QUEUED) {
            List<County> counties = counties(asked);
            Instant asOf = asked.asOf == null ? settled(question, counties) : asked.asOf;
            run.transaction(() -> progress.begun(id, commission.round(), asOf, counties));
        }
    }

    private List<County> counties(Evaluation asked) {
        List<County> counties = directory.within(DivisionCode.fromString(asked.divisionCode));
        if (counties.isEmpty()) {
            throw ProblemType.UNKNOWN_REFERENCE.because(
                    "学校台账中该区划没有县级区划", "The registry has no county within this division");
        }
        return counties;
    }

    /**
     * By the clocks of the sources. A county that is being loaded has settled nothing since; so two
     * are asked, and the later instant counts.
     */
    private Instant settled(Question question, List<County> counties) {
        Set<String> asked = new TreeSet<>();
        asked.add(counties.get(0).code());
        asked.add(counties.get(counties.size() - 1).code());
        return asked.stream()
                .map(county -> sources.settled(question.of(county).facts()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public void waits(JobRun run, Text reason) {
        // it is queued, or running, as before
    }

    @Override
    public void giveUp(JobRun run, Text reason) {
        UUID id = evaluationOf(run);
        act(id);
        progress.failed(id, Failure.of(reason));
    }

    private Commission act(UUID id) {
        Commission commission = commissions.find(id).orElseThrow();
        author.actFor(commission.caller(), trace.get());
        return commission;
    }

    private static UUID evaluationOf(JobRun run) {
        return UUID.fromString(run.id().split(":")[0]);
    }
}
