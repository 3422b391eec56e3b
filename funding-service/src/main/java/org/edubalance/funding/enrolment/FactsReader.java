package org.edubalance.funding.enrolment;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.edubalance.kit.facts.CanonicalJson;

/**
 * Reads a stream of facts and believes it only when its trailer agrees: as many lines as it says,
 * and the digest over their bytes as they came.
 */
final class FactsReader {

    private static final int MOST_BYTES = 64 << 20;

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private FactsReader() {}

    /**
     * The enrolment that the stream tells of.
     *
     * @throws IOException when the stream breaks off, is no facts, or is not what its trailer says
     */
    static CountyEnrolment read(String service, InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(MOST_BYTES);
        List<byte[]> lines = lines(bytes);
        if (lines.isEmpty()) {
            throw new IOException("no trailer");
        }
        JsonNode trailer = JSON.readTree(lines.remove(lines.size() - 1));
        MessageDigest digest = CanonicalJson.sha256();
        List<SchoolEnrolment> schools = new ArrayList<>();
        List<MissingSchool> missing = new ArrayList<>();
        for (byte[] line : lines) {
            digest.update(line);
            digest.update((byte) '\n');
            FactLine fact = JSON.readValue(line, FactLine.class);
            if (fact == null || fact.schoolCode() == null) {
                throw new IOException("a line that names no school");
            }
            fact.sort(schools, missing);
        }
        return new CountyEnrolment(
                schools, missing, source(service, trailer, lines.size(), digest));
    }

    private static Source source(String service, JsonNode trailer, long rows, MessageDigest digest)
            throws IOException {
        String name = CanonicalJson.name(digest);
        if (trailer.path("rows").asLong(-1) != rows) {
            throw new IOException("read " + rows + " lines, the trailer says " + trailer);
        }
        if (!name.equals(trailer.path("digest").asText())) {
            throw new IOException("digest is " + name + ", the trailer says " + trailer);
        }
        try {
            return new Source(service, rows, name, Instant.parse(trailer.path("asOf").asText()));
        } catch (DateTimeParseException e) {
            throw new IOException("the trailer names no instant: " + trailer, e);
        }
    }

    /** The lines; one that does not end in a line feed was cut off. */
    private static List<byte[]> lines(byte[] bytes) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                lines.add(Arrays.copyOfRange(bytes, start, i));
                start = i + 1;
            }
        }
        if (start < bytes.length) {
            throw new IOException("breaks off after " + lines.size() + " lines");
        }
        return lines;
    }
}
