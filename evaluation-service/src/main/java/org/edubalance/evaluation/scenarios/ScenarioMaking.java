package org.edubalance.evaluation.scenarios;

import static java.time.temporal.ChronoUnit.MICROS;
import static org.edubalance.kit.problem.Text.text;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.edubalance.evaluation.core.scenario.FactsDifference;
import org.edubalance.evaluation.core.scenario.ResultDifference;
import org.edubalance.evaluation.core.scenario.SupposedChange;
import org.edubalance.evaluation.evaluations.ResultJson;
import org.edubalance.evaluation.evaluations.SealedCounties;
import org.edubalance.evaluation.evaluations.SealedCounty;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Makes scenarios and keeps them. No other service is written to. */
@ApplicationScoped
public class ScenarioMaking {

    private final SealedCounties counties;
    private final SupposedCounty supposed;
    private final ScenarioRepository scenarios;
    private final Journal journal;
    private final ResultJson json;

    ScenarioMaking(
            SealedCounties counties,
            SupposedCounty supposed,
            ScenarioRepository scenarios,
            Journal journal,
            ResultJson json) {
        this.counties = counties;
        this.supposed = supposed;
        this.scenarios = scenarios;
        this.journal = journal;
        this.json = json;
    }

    /**
     * Computes a scenario, and keeps it unless it is only tried.
     *
     * @throws org.edubalance.kit.problem.ProblemException as {@link SealedCounties#of} and {@link
     *     SupposedCounty#of}; 422 when the scenario to derive from is not one of this evaluation's,
     *     409 when it is archived
     */
    @Transactional
    StoredScenario make(ScenarioRequest request, boolean dryRun, Caller caller) {
        List<SupposedChange> changes = new ArrayList<>();
        if (request.derivedFrom() != null) {
            changes.addAll(supposed.read(parent(request, caller).changes));
        }
        int inherited = changes.size();
        changes.addAll(request.changes());
        StoredScenario scenario =
                compute(
                        request.name(),
                        counties.of(request.evaluationId(), caller),
                        changes,
                        request.derivedFrom(),
                        inherited);
        if (!dryRun) {
            keep(scenario, caller);
        }
        return scenario;
    }

    /**
     * Keeps changes that were made elsewhere, such as a plan's, as a scenario.
     *
     * @param changes as {@link SupposedCounty#canonical} wrote them
     */
    @Transactional
    public ScenarioResponse of(String name, UUID evaluationId, String changes, Caller caller) {
        StoredScenario scenario =
                compute(name, counties.of(evaluationId, caller), supposed.read(changes), null, 0);
        keep(scenario, caller);
        return ScenarioResponse.of(scenario, json);
    }

    private StoredScenario parent(ScenarioRequest request, Caller caller) {
        StoredScenario parent =
                scenarios
                        .visible(request.derivedFrom(), caller)
                        .filter(found -> found.evaluationId.equals(request.evaluationId()))
                        .orElseThrow(
                                () ->
                                        ProblemType.UNKNOWN_REFERENCE.of(
                                                Fault.fault(
                                                        "derivedFrom",
                                                        "该评估没有此方案",
                                                        "There is no such scenario of this evaluation",
                                                        request.derivedFrom().toString())));
        if (parent.archivedAt != null) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because(
                    text(
                            "方案已归档，须先恢复才能据以派生",
                            "The scenario is archived: restore it before deriving from it"));
        }
        return parent;
    }

    private StoredScenario compute(
            String name,
            SealedCounty county,
            List<SupposedChange> changes,
            UUID derivedFrom,
            int inherited) {
        SupposedCounty.Outcome outcome = supposed.of(county, changes, inherited);
        StoredScenario scenario = new StoredScenario();
        scenario.name = name;
        scenario.evaluationId = county.evaluationId();
        scenario.baseDigest = county.digest();
        scenario.standardId = county.standard().document().id();
        scenario.standardVersion = county.standard().document().version();
        scenario.divisionCode = county.divisionCode();
        scenario.academicYear = county.academicYear();
        scenario.derivedFrom = derivedFrom;
        scenario.inherited = inherited;
        scenario.changes = outcome.changes();
        scenario.verdict = outcome.result().verdict();
        scenario.baseStages = json.canonical(county.result().stages());
        scenario.stages = outcome.stages();
        scenario.difference =
                supposed.canonical(ResultDifference.between(county.result(), outcome.result()));
        scenario.changedFacts =
                supposed.canonical(FactsDifference.between(county.facts(), outcome.facts()));
        scenario.digest = outcome.digest();
        return scenario;
    }

    private void keep(StoredScenario scenario, Caller caller) {
        scenario.id = UuidCreator.getTimeOrderedEpoch();
        scenario.createdBy = caller.subject();
        scenario.createdAt = Instant.now().truncatedTo(MICROS);
        Recording recording = journal.recording();
        recording.creating(scenario);
        scenarios.persist(scenario);
        recording.write();
    }
}
