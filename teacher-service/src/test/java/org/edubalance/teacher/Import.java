package org.edubalance.teacher;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Loads rows as users do, and waits for the end. */
public final class Import {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Import() {}

    /** The finished import of these rows. */
    @SafeVarargs
    public static Response of(
            RequestSpecification caller, String kind, Map<String, Object>... rows) {
        return of(caller, kind, "", Arrays.asList(rows));
    }

    /** The finished import of these rows, with further query parameters. */
    public static Response of(
            RequestSpecification caller, String kind, String more, List<Map<String, Object>> rows) {
        List<String> lines = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            try {
                lines.add(MAPPER.writeValueAsString(row));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        Response response =
                caller.contentType("application/x-ndjson; charset=utf-8")
                        .header("Prefer", "wait=60")
                        .body(
                                String.join("\n", lines)
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/v1/imports?kind=" + kind + more);
        response.then().statusCode(200);
        return response;
    }
}
