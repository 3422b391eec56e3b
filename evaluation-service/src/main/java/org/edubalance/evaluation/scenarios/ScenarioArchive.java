package org.edubalance.evaluation.scenarios;

import static java.time.temporal.ChronoUnit.MICROS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.etag.Preconditions;
import org.edubalance.kit.journal.Journal;
import org.edubalance.kit.journal.Recording;
import org.edubalance.kit.problem.ProblemType;

/** Puts scenarios out of the way and brings them back; none is ever deleted. */
@ApplicationScoped
class ScenarioArchive {

    private final ScenarioRepository scenarios;
    private final Journal journal;
    private final Preconditions preconditions;

    ScenarioArchive(ScenarioRepository scenarios, Journal journal, Preconditions preconditions) {
        this.scenarios = scenarios;
        this.journal = journal;
        this.preconditions = preconditions;
    }

    /**
     * Puts a scenario out of the way.
     *
     * @throws org.edubalance.kit.problem.ProblemException 409 when it is archived already
     */
    @Transactional
    StoredScenario archive(UUID id, Caller caller) {
        StoredScenario scenario = scenarios.require(id, caller);
        preconditions.requireMatch(Preconditions.tag(scenario.version));
        if (scenario.archivedAt != null) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because("方案已归档", "It is archived already");
        }
        Recording recording = journal.recording();
        recording.changing(scenario, "ARCHIVED");
        scenario.archivedBy = caller.subject();
        scenario.archivedAt = Instant.now().truncatedTo(MICROS);
        recording.write();
        return scenario;
    }

    /**
     * Brings an archived scenario back.
     *
     * @throws org.edubalance.kit.problem.ProblemException 409 when it is not archived
     */
    @Transactional
    StoredScenario restore(UUID id, Caller caller) {
        StoredScenario scenario = scenarios.require(id, caller);
        if (scenario.archivedAt == null) {
            throw ProblemType.ILLEGAL_STATE_CHANGE.because("方案未归档", "It is not archived");
        }
        Recording recording = journal.recording();
        recording.changing(scenario, "RESTORED");
        scenario.archivedBy = null;
        scenario.archivedAt = null;
        recording.write();
        return scenario;
    }
}
