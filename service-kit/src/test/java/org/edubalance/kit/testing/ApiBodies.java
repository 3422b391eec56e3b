package org.edubalance.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Bodies, held to what the document says of their media type. */
final class ApiBodies {

    private static final int ENOUGH = 20;

    private ApiBodies() {}

    static boolean isJson(String mediaType) {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    /** One JSON document a line; its schema in the document is that of a line. */
    static boolean isLines(String mediaType) {
        return mediaType.equals("application/x-ndjson");
    }

    static boolean isText(String mediaType) {
        return mediaType.startsWith("text/");
    }

    /** What is wrong with a body of this type; one that is neither JSON nor lines is taken. */
    static List<String> faults(ApiDocument api, String type, JsonNode content, String body) {
        if (isJson(type)) {
            return faults(api, content.path("schema"), body, "");
        }
        List<String> faults = new ArrayList<>();
        if (isLines(type)) {
            int number = 0;
            for (String line : body.split("\n")) {
                number++;
                if (!line.isBlank() && faults.size() < ENOUGH) {
                    String where = "line " + number + " ";
                    faults.addAll(faults(api, content.path("schema"), line, where));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(
            ApiDocument api, JsonNode schema, String json, String where) {
        JsonNode value;
        try {
            value = ApiDocument.JSON.readTree(json);
        } catch (JsonProcessingException e) {
            return List.of(where + "is not JSON: " + e.getOriginalMessage());
        }
        if (!schema.isObject()) {
            return List.of(where + "has no schema in the document");
        }
        return api.schemas().faults(schema, value).stream().map(where::concat).toList();
    }
}
