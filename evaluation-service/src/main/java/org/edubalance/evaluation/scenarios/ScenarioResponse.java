package org.edubalance.evaluation.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.core.scenario.FactsDifference;
import org.edubalance.evaluation.core.scenario.ResultDifference;
import org.edubalance.evaluation.core.scenario.SupposedChange;
import org.edubalance.evaluation.evaluations.ResultJson;

/**
 * A scenario: supposed changes to the facts of a sealed evaluation, and what came of them beside
 * what was.
 *
 * @param id absent when it was only tried
 * @param name for readers
 * @param evaluationId evaluation that it stands on
 * @param baseDigest seal of that evaluation
 * @param standard id of the standard
 * @param standardVersion its version
 * @param divisionCode the county
 * @param academicYear of the facts
 * @param derivedFrom scenario whose changes come first; absent for none
 * @param inherited how many of {@code changes} come from there
 * @param changes all changes, in order
 * @param verdict on the changed facts
 * @param baseStages stages of the evaluation
 * @param stages the same on the changed facts
 * @param difference between the two: by county, stage, indicator and school
 * @param changedFacts what of the facts is no longer as it was
 * @param digest over the evaluation's digest, changes, engine and result
 * @param createdBy who made it; absent when it was only tried
 * @param createdAt when; absent when it was only tried
 * @param archived out of the way, kept for the record
 * @param archivedBy who archived it
 * @param archivedAt when
 */
@Schema(name = "Scenario")
public record ScenarioResponse(
        UUID id,
        @Schema(examples = "并校方案一") String name,
        UUID evaluationId,
        String baseDigest,
        @Schema(examples = "CN-2017-QUALITY") String standard,
        @Schema(examples = "1") int standardVersion,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        UUID derivedFrom,
        int inherited,
        @Schema(implementation = SupposedChange[].class) JsonNode changes,
        @Schema(examples = "PASS") Verdict verdict,
        @Schema(implementation = StageResult[].class) JsonNode baseStages,
        @Schema(implementation = StageResult[].class) JsonNode stages,
        @Schema(implementation = ResultDifference.class) JsonNode difference,
        @Schema(implementation = FactsDifference.class) JsonNode changedFacts,
        String digest,
        String createdBy,
        Instant createdAt,
        boolean archived,
        String archivedBy,
        Instant archivedAt) {

    static ScenarioResponse of(StoredScenario scenario, ResultJson json) {
        return new ScenarioResponse(
                scenario.id,
                scenario.name,
                scenario.evaluationId,
                scenario.baseDigest,
                scenario.standardId,
                scenario.standardVersion,
                scenario.divisionCode,
                scenario.academicYear,
                scenario.derivedFrom,
                scenario.inherited,
                json.read(scenario.changes),
                scenario.verdict,
                json.read(scenario.baseStages),
                json.read(scenario.stages),
                json.read(scenario.difference),
                json.read(scenario.changedFacts),
                scenario.digest,
                scenario.createdBy,
                scenario.createdAt,
                scenario.archivedAt != null,
                scenario.archivedBy,
                scenario.archivedAt);
    }

    /**
     * A scenario in a list.
     *
     * @param changes how many changes it makes
     */
    @Schema(name = "ScenarioSummary")
    record Summary(
            UUID id,
            String name,
            UUID evaluationId,
            String standard,
            int standardVersion,
            String divisionCode,
            int academicYear,
            UUID derivedFrom,
            int changes,
            Verdict verdict,
            String digest,
            String createdBy,
            Instant createdAt,
            boolean archived) {

        static Summary of(StoredScenario scenario, ResultJson json) {
            return new Summary(
                    scenario.id,
                    scenario.name,
                    scenario.evaluationId,
                    scenario.standardId,
                    scenario.standardVersion,
                    scenario.divisionCode,
                    scenario.academicYear,
                    scenario.derivedFrom,
                    json.read(scenario.changes).size(),
                    scenario.verdict,
                    scenario.digest,
                    scenario.createdBy,
                    scenario.createdAt,
                    scenario.archivedAt != null);
        }
    }

    /** Shape of the list, for the document. */
    @Schema(name = "ScenarioPage")
    record ScenarioPage(List<Summary> items, String next, Long total) {}
}
