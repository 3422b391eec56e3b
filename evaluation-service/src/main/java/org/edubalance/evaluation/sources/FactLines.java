package org.edubalance.evaluation.sources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.edubalance.kit.facts.CanonicalJson;

/**
 * The lines of a facts stream, checked against its trailer: a stream that was cut off, or altered
 * on its way, is refused.
 *
 * @param lines the facts, in the order sent
 * @param provenance what the trailer says, after it was checked
 */
record FactLines(List<JsonNode> lines, SourceDigest provenance) {

    static FactLines read(Source source, byte[] body, ObjectReader json) {
        List<JsonNode> lines = new ArrayList<>();
        MessageDigest digest = CanonicalJson.sha256();
        int start = 0;
        try {
            for (int end = next(body, start); end >= 0; end = next(body, start)) {
                JsonNode line = json.readTree(body, start, end - start);
                if (line.has("asOf") && line.has("digest")) {
                    return new FactLines(
                            List.copyOf(lines),
                            checked(source, line, lines.size(), CanonicalJson.name(digest)));
                }
                digest.update(body, start, end - start + 1);
                lines.add(line);
                start = end + 1;
            }
        } catch (IOException e) {
            throw new SourceUnavailable(source, "a line can not be read", e);
        }
        throw new SourceUnavailable(source, "the stream ended before its trailer");
    }

    private static int next(byte[] body, int start) {
        for (int i = start; i < body.length; i++) {
            if (body[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    private static SourceDigest checked(Source source, JsonNode trailer, long rows, String digest) {
        if (trailer.path("rows").asLong(-1) != rows
                || !digest.equals(trailer.path("digest").asText())) {
            throw new SourceUnavailable(source, "rows or digest differ from the trailer");
        }
        return new SourceDigest(
                source.service(),
                instant(source, trailer.path("asOf").asText()),
                rows,
                trailer.path("factsVersion").asInt(),
                digest);
    }

    private static Instant instant(Source source, String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new SourceUnavailable(source, "the trailer has no instant", e);
        }
    }
}
