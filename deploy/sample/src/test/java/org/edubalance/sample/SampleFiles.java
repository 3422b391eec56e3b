package org.edubalance.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The generated files as a reader sees them; written once a run. */
final class SampleFiles {
    static final String REFERENCE_DATE = "2019-09-01";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, List<JsonNode>> READ = new HashMap<>();
    private static Path folder;

    private SampleFiles() {}

    static synchronized List<JsonNode> rows(String name) {
        return READ.computeIfAbsent(name, SampleFiles::read);
    }

    static Stream<JsonNode> schools(String ownership, String... kinds) {
        List<String> wanted = List.of(kinds);
        return rows("schools").stream()
                .filter(s -> text(s, "ownership").equals(ownership))
                .filter(s -> wanted.isEmpty() || wanted.contains(text(s, "kind")));
    }

    static Map<String, JsonNode> schoolsByCode() {
        Map<String, JsonNode> schools = new LinkedHashMap<>();
        rows("schools").forEach(s -> schools.put(text(s, "code"), s));
        return schools;
    }

    static Map<String, JsonNode> teachersByNumber() {
        Map<String, JsonNode> teachers = new LinkedHashMap<>();
        rows("teachers").forEach(t -> teachers.put(text(t, "staffNumber"), t));
        return teachers;
    }

    /** All stages of all returns of a kind; a stage does not know its school, so it is given. */
    static Stream<Map.Entry<JsonNode, JsonNode>> stages(String stage) {
        Map<String, JsonNode> schools = schoolsByCode();
        return rows("returns").stream()
                .flatMap(
                        r ->
                                children(r.get("stages"))
                                        .filter(s -> text(s, "stage").equals(stage))
                                        .map(
                                                s ->
                                                        Map.entry(
                                                                schools.get(text(r, "schoolCode")),
                                                                s)));
    }

    static Stream<JsonNode> children(JsonNode array) {
        return array == null
                ? Stream.empty()
                : java.util.stream.StreamSupport.stream(array.spliterator(), false);
    }

    /** Assignments in force on the reference date as teaching staff. */
    static Stream<JsonNode> postsInForce() {
        return rows("assignments").stream()
                .filter(a -> text(a, "from").compareTo(REFERENCE_DATE) <= 0)
                .filter(a -> !a.has("to") || text(a, "to").compareTo(REFERENCE_DATE) > 0)
                .filter(
                        a ->
                                List.of("TEACHER", "PRINCIPAL", "VICE_PRINCIPAL")
                                        .contains(text(a, "role")));
    }

    static String text(JsonNode row, String field) {
        return row.path(field).asText();
    }

    private static List<JsonNode> read(String name) {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory(Path.of("target"), "sample-");
                LankaoSample.writeTo(folder);
            }
            try (Stream<String> lines = Files.lines(folder.resolve(name + ".ndjson"))) {
                return lines.map(SampleFiles::parse).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode parse(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
