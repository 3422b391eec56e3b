package org.edubalance.evaluation.core.claims;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the sample's county publishes, and the rules for it, as the sample's files have them. */
public final class SampleReport {

    private static final Path FOLDER = Path.of("../deploy/sample/src/main/resources/lankao");
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private SampleReport() {}

    /** The lines of {@code claims} or {@code claim-rules}. */
    public static List<ObjectNode> lines(String name) {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(name + ".ndjson"))) {
            return lines.map(SampleReport::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PublishedClaim> claims() {
        return lines("claims").stream()
                .map(line -> (ObjectNode) line.without(Set.of("divisionCode", "academicYear")))
                .map(line -> as(line, PublishedClaim.class))
                .toList();
    }

    static List<ClaimRule> rules() {
        return lines("claim-rules").stream()
                .map(line -> (ObjectNode) line.without("divisionCode"))
                .map(line -> as(line, ClaimRule.class))
                .toList();
    }

    private static ObjectNode read(String line) {
        try {
            return (ObjectNode) JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T as(JsonNode line, Class<T> type) {
        try {
            return JSON.treeToValue(line, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
