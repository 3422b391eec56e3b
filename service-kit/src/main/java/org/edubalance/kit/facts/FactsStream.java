package org.edubalance.kit.facts;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.time.Instant;

/**
 * Writes facts as NDJSON: one line a fact in canonical form (RFC 8785), so that whoever reads may
 * take the digest over the bytes as they come, and a trailer at the end.
 */
public final class FactsStream {

    /** The media type of a stream of JSON lines. */
    public static final String MEDIA_TYPE = "application/x-ndjson";

    private final OutputStream out;
    private final MessageDigest digest = CanonicalJson.sha256();
    private long rows;

    /** A stream that writes to {@code out}, which stays open. */
    public FactsStream(OutputStream out) {
        this.out = out;
    }

    /** Writes a fact. */
    public void line(JsonNode fact) throws IOException {
        canonicalLine(CanonicalJson.of(fact));
    }

    /** Writes a fact that is in canonical form already. */
    public void canonicalLine(byte[] canonical) throws IOException {
        out.write(canonical);
        out.write('\n');
        digest.update(canonical);
        digest.update((byte) '\n');
        rows++;
    }

    /** Ends the stream; nothing may be written after it. */
    public FactsTrailer end(Instant asOf, int factsVersion) throws IOException {
        FactsTrailer trailer =
                new FactsTrailer(rows, asOf, factsVersion, CanonicalJson.name(digest));
        String line =
                "{\"asOf\":\"%s\",\"digest\":\"%s\",\"factsVersion\":%d,\"rows\":%d}\n"
                        .formatted(asOf, trailer.digest(), factsVersion, rows);
        out.write(line.getBytes(UTF_8));
        return trailer;
    }
}
