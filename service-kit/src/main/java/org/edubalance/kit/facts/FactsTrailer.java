package org.edubalance.kit.facts;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Last line of a facts stream: by it a reader knows that nothing was cut off.
 *
 * @param rows lines before this one
 * @param asOf the instant that the facts are of
 * @param factsVersion version of the meaning and shape of the lines
 * @param digest SHA-256 over the lines before this one, each with its line feed
 */
@Schema(
        name = "FactsTrailer",
        requiredProperties = {"rows", "asOf", "factsVersion", "digest"})
public record FactsTrailer(long rows, Instant asOf, int factsVersion, String digest) {}
