package org.edubalance.evaluation.gapplans;

import static java.time.temporal.ChronoUnit.MICROS;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.gap.GapPlan;
import org.edubalance.evaluation.core.gap.GapPlanner;
import org.edubalance.evaluation.evaluations.SealedCounties;
import org.edubalance.evaluation.evaluations.SealedCounty;
import org.edubalance.evaluation.scenarios.SupposedCounty;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;

/** Makes plans on top of sealed evaluations, checks each as a scenario, and keeps both. */
@ApplicationScoped
class GapPlanning {

    private final SealedCounties counties;
    private final SupposedCounty supposed;
    private final GapPlanRepository plans;
    private final Journal journal;
    private final DefaultCosts costs;

    GapPlanning(
            SealedCounties counties,
            SupposedCounty supposed,
            GapPlanRepository plans,
            Journal journal,
            DefaultCosts costs) {
        this.counties = counties;
        this.supposed = supposed;
        this.plans = plans;
        this.journal = journal;
        this.costs = costs;
    }

    /**
     * Makes and keeps a plan.
     *
     * @throws org.edubalance.kit.problem.ProblemException as {@link SealedCounties#of} and {@link
     *     GapPlanOptions#of}
     */
    @Transactional
    StoredPlan make(GapPlanRequest request, Caller caller) {
        SealedCounty county = counties.of(request.evaluationId(), caller);
        Standard standard = county.standard().document();
        GapPlanOptions options = GapPlanOptions.of(request, standard, costs);
        GapPlan plan =
                GapPlanner.plan(standard, county.inclusion(), county.facts(), options.toCore());
        SupposedCounty.Outcome check = supposed.of(county, plan.changes(), 0);
        StoredPlan stored = new StoredPlan();
        stored.id = UuidCreator.getTimeOrderedEpoch();
        stored.name = request.name() == null ? standard.title().zh() : request.name();
        stored.evaluationId = county.evaluationId();
        stored.baseDigest = county.digest();
        stored.standardId = standard.id();
        stored.standardVersion = standard.version();
        stored.divisionCode = county.divisionCode();
        stored.academicYear = county.academicYear();
        stored.options = supposed.canonical(options);
        stored.changes = check.changes();
        stored.reached = plan.reached();
        stored.cost = plan.cost();
        stored.summary = supposed.canonical(GapPlanSummary.of(plan));
        stored.verdict = check.result().verdict();
        stored.stages = check.stages();
        stored.digest = check.digest();
        stored.createdBy = caller.subject();
        stored.createdAt = Instant.now().truncatedTo(MICROS);
        keep(stored, plan);
        return stored;
    }

    private void keep(StoredPlan stored, GapPlan plan) {
        List<StoredLine> lines = new ArrayList<>();
        for (int i = 0; i < plan.rows().size(); i++) {
            lines.add(StoredLine.of(stored.id, i + 1, plan.rows().get(i)));
        }
        Recording recording = journal.recording();
        recording.creating(stored);
        plans.persist(stored);
        plans.keep(lines);
        recording.write();
    }
}
