package org.edubalance.evaluation.standards;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.edubalance.evaluation.core.Standard;

/**
 * A version of a standard.
 *
 * @param divisionCode whose it is: 0 for a national standard
 * @param digest over the canonical form of the document; part of every evaluation under it
 * @param document what the standard says
 */
@Schema(name = "StandardVersion")
public record StandardResponse(
        @Schema(examples = "CN-2012-BASIC") String id,
        @Schema(examples = "1") int version,
        @Schema(examples = "PUBLISHED") StandardStatus status,
        @Schema(examples = "0") String divisionCode,
        @Schema(
                        examples =
                                "sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String digest,
        Instant publishedAt,
        Standard document) {

    static StandardResponse of(StandardVersion version, StandardDocuments documents) {
        return new StandardResponse(
                version.id,
                version.number,
                version.status,
                version.divisionCode,
                version.digest,
                version.publishedAt,
                documents.read(version.document));
    }
}
