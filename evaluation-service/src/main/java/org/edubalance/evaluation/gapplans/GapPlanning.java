package org.edubalance.evaluation.gapplans;

import static java.time.temporal.ChronoUnit.MICROS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.evaluation.core.Standard;
import org.edubalance.evaluation.core.gap.GapPlan;
import org.edubalance.evaluation.core.gap.GapPlanner;
import org.edubalance.evaluation.core.scenario.Change;
import org.edubalance.evaluation.evaluations.ResultJson;
import org.edubalance.evaluation.evaluations.SealedCounties;
import org.edubalance.evaluation.evaluations.SealedCounty;
import org.edubalance.evaluation.scenarios.ScenarioMaking;
import org.edubalance.evaluation.scenarios.ScenarioResponse;
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
    private final Parts parts;

    GapPlanning(
            SealedCounties counties,
            SupposedCounty supposed,
            GapPlanRepository plans,
            Journal journal,
            Parts parts) {
        this.counties = counties;
        this.supposed = supposed;
        this.plans = plans;
        this.journal = journal;
        this.parts = parts;
    }

    /** What plans are made of, and what becomes of them. */
    @ApplicationScoped
    static class Parts {
        private final DefaultCosts costs;
        private final ScenarioMaking scenarios;
        private final ResultJson json;
        private final ObjectMapper mapper;

        Parts(DefaultCosts costs, ScenarioMaking scenarios, ResultJson json, ObjectMapper mapper) {
            this.costs = costs;
            this.scenarios = scenarios;
            this.json = json;
            this.mapper = mapper;
        }

        List<Change> changes(String stored) {
            try {
                return List.of(mapper.readValue(stored, Change[].class));
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException("stored changes can not be read", e);
            }
        }
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
        GapPlanOptions options = GapPlanOptions.of(request, standard, parts.costs);
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
        stored.stages = parts.json.canonical(check.result().stages());
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

    /** The plan as a scenario, to go on from. */
    @Transactional
    ScenarioResponse asScenario(StoredPlan plan, String name, Caller caller) {
        return parts.scenarios.of(
                name == null ? plan.name : name,
                plan.evaluationId,
                parts.changes(plan.changes),
                caller);
    }
}
