package org.edubalance.funding.enrolment;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which data something was computed from.
 *
 * @param service that gave it
 * @param rows lines of facts
 * @param digest SHA-256 over these lines
 * @param asOf the instant that they are of
 */
public record Source(
        @Schema(examples = "school-registry") String service,
        @Schema(examples = "287") long rows,
        @Schema(
                        examples =
                                "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String digest,
        Instant asOf) {}
