package org.edubalance.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a document has to tell of each operation: an id of its own, a summary, a tag, who may call
 * it, the problems it answers with, and an example of each body, which is as its schema says.
 */
final class DocumentRules {

    private static final String PROBLEM = "application/problem+json";
    private static final List<String> ALWAYS = List.of("400", "401", "403", "406", "500");

    private final ApiDocument api;
    private final Set<String> ids = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private DocumentRules(ApiDocument api) {
        this.api = api;
    }

    /** All that the document lacks or gets wrong. */
    static List<String> faults(ApiDocument api) {
        DocumentRules rules = new DocumentRules(api);
        if (!api.root().path("openapi").asText().startsWith("3.1")) {
            rules.faults.add("the document is not OpenAPI 3.1");
        }
        api.operations().forEach(rules::check);
        return rules.faults;
    }

    private void check(ApiOperation operation) {
        String name = operation.method() + " " + operation.path();
        for (String member : List.of("operationId", "summary", "tags", "security")) {
            if (operation.node().path(member).isEmpty()
                    && operation.node().path(member).asText().isBlank()) {
                faults.add(name + " has no " + member);
            }
        }
        if (!ids.add(operation.node().path("operationId").asText())) {
            faults.add(name + " shares its operationId");
        }
        JsonNode responses = operation.node().path("responses");
        for (String status : ALWAYS) {
            if (!responses.has(status)) {
                faults.add(name + " does not tell of " + status);
            }
        }
        bodies(name + " request", operation.node().path("requestBody"));
        boolean success = false;
        for (var response : responses.properties()) {
            String where = name + " " + response.getKey();
            JsonNode told = api.resolve(response.getValue());
            success |= response.getKey().matches("2\\d\\d");
            if (response.getKey().matches("[45]\\d\\d") && !told.path("content").has(PROBLEM)) {
                faults.add(where + " is not a problem");
            }
            bodies(where, told);
        }
        if (!success) {
            faults.add(name + " does not tell of success");
        }
    }

    private void bodies(String where, JsonNode body) {
        for (var content : body.path("content").properties()) {
            String type = content.getKey();
            List<JsonNode> examples = examples(content.getValue());
            boolean readable =
                    ApiBodies.isJson(type) || ApiBodies.isLines(type) || ApiBodies.isText(type);
            if (readable && examples.isEmpty()) {
                faults.add("%s %s has no example".formatted(where, type));
            }
            for (JsonNode example : examples) {
                ApiBodies.faults(api, type, content.getValue(), text(type, example))
                        .forEach(fault -> faults.add(where + " " + type + " example " + fault));
            }
        }
    }

    private static List<JsonNode> examples(JsonNode content) {
        List<JsonNode> examples = new ArrayList<>();
        if (content.has("example")) {
            examples.add(content.get("example"));
        }
        content.path("examples")
                .forEach(
                        example ->
                                examples.add(
                                        example.has("value")
                                                ? example.get("value")
                                                : MissingNode.getInstance()));
        return examples;
    }

    /** As it would be sent: in a document, lines and tables are texts. */
    private static String text(String type, JsonNode example) {
        return example.isTextual() && !ApiBodies.isJson(type)
                ? example.asText()
                : example.toString();
    }
}
