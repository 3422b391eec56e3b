package org.edubalance.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation of a document.
 *
 * @param method in capitals
 * @param path as the document writes it, with its parameters in braces
 * @param node what the document says of it
 */
record ApiOperation(String method, String path, JsonNode node) {

    /** How it is called in messages. */
    String name() {
        return node.path("operationId").asText(method + " " + path);
    }

    /** Whether a request to this address, without its query, is for this operation's path. */
    boolean answers(String address) {
        String[] parts = path.split("/", -1);
        String[] given = address.split("/", -1);
        if (parts.length != given.length) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            if (!matches(parts[i], given[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(String part, String given) {
        if (!part.contains("{")) {
            return part.equals(given);
        }
        int open = part.indexOf('{');
        int close = part.lastIndexOf('}');
        String before = part.substring(0, open);
        String after = part.substring(close + 1);
        return given.length() > before.length() + after.length()
                && given.startsWith(before)
                && given.endsWith(after);
    }

    /** How much of the path is fixed: of two that answer, the one with more does. */
    int fixedParts() {
        int fixed = 0;
        for (String part : path.split("/", -1)) {
            fixed += part.contains("{") ? 0 : 1;
        }
        return fixed;
    }
}
