package org.edubalance.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Operations of RFC 6902: add, replace and remove of object members, add at the end of a list. */
final class JsonPatch {

    private JsonPatch() {}

    static void apply(JsonNode operation, JsonNode target) {
        String op = operation.path("op").asText();
        change(op, operation.path("path").asText(), operation.get("value"), target);
    }

    static void change(String op, String path, JsonNode value, JsonNode target) {
        JsonPointer pointer = JsonPointer.compile(path);
        String last = pointer.last().getMatchingProperty();
        JsonNode parent = target.at(pointer.head());
        if (parent instanceof ArrayNode list && op.equals("add") && last.equals("-")) {
            list.add(value.deepCopy());
        } else if (parent instanceof ObjectNode object && op.equals("add")) {
            object.set(last, value.deepCopy());
        } else if (parent instanceof ObjectNode object && object.has(last)) {
            switch (op) {
                case "replace" -> object.set(last, value.deepCopy());
                case "remove" -> object.remove(last);
                default -> throw new IllegalArgumentException("cannot " + op + " " + path);
            }
        } else {
            throw new IllegalArgumentException("cannot " + op + " " + path);
        }
    }
}
