package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Inclusion;
import org.edubalance.evaluation.core.StageResult;
import org.edubalance.evaluation.core.Verdict;
import org.edubalance.evaluation.sources.SourceDigest;

/**
 * A sealed evaluation.
 *
 * @param asOf the latest instant that its facts are of
 * @param verdict of the between-school balance; UNDETERMINED while something is missing
 * @param stages each stage's indicators, composite, limit and verdict; numbers are full doubles
 * @param sources what each source delivered
 * @param engineVersion version of the computation
 * @param digest over inputs, standard and result; the same facts give the same digest
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
        @Schema(examples = "2") String engineVersion,
        @Schema(
                        examples =
                                "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String digest,
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

    static EvaluationResponse of(Evaluation evaluation, ResultJson json) {
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
                json.read(evaluation.sources),
                evaluation.engineVersion,
                evaluation.digest,
                evaluation.createdAt);
    }
}
