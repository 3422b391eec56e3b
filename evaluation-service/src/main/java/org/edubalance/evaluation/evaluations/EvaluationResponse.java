package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.EntityTag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.sources.SourceDigest;

/**
 * An evaluation. One that is not sealed has no verdict and no digest; one of more than a county has
 * no stages and sources of its own: these are its parts'.
 *
 * @param asOf the latest instant that its facts are of; absent until it is known
 * @param verdict of the between-school balance; UNDETERMINED while something is missing. Of more
 *     than a county: of all its counties
 * @param stages each stage's indicators, composite, limit and verdict; numbers are full doubles
 * @param sources what each source delivered
 * @param factsVersion by source, the version of the meaning of its lines
 * @param engineVersion version of the computation
 * @param digest over inputs, standard and result; the same facts give the same digest
 * @param parts how its counties stand; absent for a county
 * @param failure why it could not be evaluated
 * @param supersededBy the newest sealed evaluation of the same division, standard, years and
 *     inclusion; absent for that one itself
 */
@Schema(name = "Evaluation")
public record EvaluationResponse(
        UUID id,
        AppliedStandard standard,
        @Schema(examples = "410225") String divisionCode,
        @Schema(examples = "2019") int academicYear,
        @Schema(examples = "2019") int fiscalYear,
        Instant asOf,
        @Schema(examples = "SEALED") EvaluationStatus status,
        @Schema(examples = "PASS") Verdict verdict,
        @Schema(implementation = Inclusion.class) JsonNode include,
        @Schema(implementation = StageResult[].class) JsonNode stages,
        @Schema(implementation = SourceDigest[].class) JsonNode sources,
        Map<String, Integer> factsVersion,
        @Schema(examples = "2") String engineVersion,
        @Schema(
                        examples =
                                "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String digest,
        PartCounts parts,
        Failure failure,
        UUID supersededBy,
        Instant createdAt) {

    /**
     * The standard that was applied.
     *
     * @param digest over its document
     */
    public record AppliedStandard(
            @Schema(examples = "CN-2012-BASIC") String id,
            @Schema(examples = "1") int version,
            String digest) {}

    /** Shape of the list, for the document. */
    @Schema(name = "EvaluationPage")
    record EvaluationPage(List<EvaluationResponse> items, String next, Long total) {}

    /**
     * @param parts {@code null} for a county
     * @param newest of the same question; itself when there is no newer one
     */
    static EvaluationResponse of(
            Evaluation evaluation, PartCounts parts, UUID newest, ResultJson json) {
        JsonNode sources = json.read(evaluation.sources);
        Map<String, Integer> versions = new TreeMap<>();
        sources.forEach(
                source ->
                        versions.put(
                                source.get("service").asText(),
                                source.get("factsVersion").asInt()));
        return new EvaluationResponse(
                evaluation.id,
                new AppliedStandard(
                        evaluation.standardId,
                        evaluation.standardVersion,
                        evaluation.standardDigest),
                evaluation.divisionCode,
                evaluation.academicYear,
                evaluation.fiscalYear,
                evaluation.asOf,
                evaluation.status,
                evaluation.verdict,
                json.read(evaluation.inclusion),
                json.read(evaluation.stages),
                sources,
                versions,
                evaluation.engineVersion,
                evaluation.digest,
                parts,
                evaluation.failure(),
                newest.equals(evaluation.id) ? null : newest,
                evaluation.createdAt);
    }

    /** The sealed part never changes, so what was added to it makes the version. */
    EntityTag tag(EntityTag sealed) {
        String more =
                (supersededBy == null ? "" : ":" + supersededBy)
                        + (parts == null || status == EvaluationStatus.SEALED
                                ? ""
                                : ":" + parts.sealed() + "/" + parts.failed());
        return new EntityTag(sealed.getValue() + more);
    }
}
