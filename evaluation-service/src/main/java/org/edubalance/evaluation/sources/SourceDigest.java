package org.edubalance.evaluation.sources;

import java.time.Instant;

/**
 * From which data a result was computed: what one source delivered, checked on arrival.
 *
 * @param service name of the source
 * @param asOf the instant that its facts are of
 * @param rows lines that it sent
 * @param factsVersion version of the meaning of the lines
 * @param digest SHA-256 over the lines
 */
public record SourceDigest(
        String service, Instant asOf, long rows, int factsVersion, String digest) {}
