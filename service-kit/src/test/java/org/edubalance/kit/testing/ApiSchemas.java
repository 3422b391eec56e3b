package org.edubalance.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The schemas of a document, taken at their word: an object that lists its members has no others,
 * unless it says so with {@code additionalProperties}.
 */
final class ApiSchemas {

    private final SchemaRegistry registry =
            SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    builder ->
                            builder.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));
    private final JsonNode open;
    private final JsonNode closed;
    private final Map<JsonNode, Schema> compiled = new ConcurrentHashMap<>();

    ApiSchemas(JsonNode document) {
        this.open = document.path("components").path("schemas");
        JsonNode copy = open.deepCopy();
        copy.forEach(schema -> close(schema, false));
        this.closed = copy;
    }

    /** What is wrong with a value; empty when it is as the schema says. */
    List<String> faults(JsonNode schema, JsonNode value) {
        return compiled.computeIfAbsent(schema, this::compile).validate(value).stream()
                .map(ApiSchemas::said)
                .toList();
    }

    private static String said(Error error) {
        return "at '%s': %s".formatted(error.getInstanceLocation(), error.getMessage());
    }

    private Schema compile(JsonNode schema) {
        ObjectNode root = schema.deepCopy();
        close(root, false);
        root.putObject("components").set("schemas", closed);
        return registry.getSchema(root);
    }

    /** Closes a schema and those inside it; {@code part} for one that only adds to another. */
    private void close(JsonNode node, boolean part) {
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        if (schema.get("allOf") instanceof ArrayNode parts) {
            for (int i = 0; i < parts.size(); i++) {
                parts.set(i, written(parts.get(i)));
                close(parts.get(i), true);
            }
        }
        boolean lists = schema.has("properties") || schema.has("allOf");
        boolean decided = schema.has("additionalProperties") || schema.has("unevaluatedProperties");
        if (lists && !decided && !part) {
            schema.put("unevaluatedProperties", false);
        }
        for (String member : List.of("properties", "patternProperties", "$defs")) {
            schema.path(member).forEach(inner -> close(inner, false));
        }
        for (String member : List.of("items", "additionalProperties", "not")) {
            close(schema.path(member), false);
        }
        for (String member : List.of("anyOf", "oneOf", "prefixItems")) {
            schema.path(member).forEach(inner -> close(inner, false));
        }
    }

    /** What a reference of an {@code allOf} stands for: the parts are closed together. */
    private JsonNode written(JsonNode part) {
        String reference = part.path("$ref").asText();
        return reference.isEmpty()
                ? part
                : open.path(reference.substring(reference.lastIndexOf('/') + 1)).deepCopy();
    }
}
