package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.erdtman.jcs.NumberToJSON;

/**
 * Writes a tree in canonical form (RFC 8785) without writing and reading it as JSON first, as
 * {@link org.edubalance.kit.facts.CanonicalJson} has to: a result has some hundred schools, and
 * each of them is sealed.
 */
final class CanonicalText {

    private static final long LARGEST_EXACT = 1L << 53;
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder(512);

    private CanonicalText() {}

    static String of(JsonNode tree) {
        CanonicalText canonical = new CanonicalText();
        canonical.value(tree);
        return canonical.text.toString();
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER -> number(node);
            case BOOLEAN -> text.append(node.booleanValue());
            case NULL -> text.append("null");
            default -> throw new IllegalArgumentException("not JSON: " + node.getNodeType());
        }
    }

    private void object(JsonNode node) {
        String[] names = new String[node.size()];
        int count = 0;
        for (var field : node.properties()) {
            names[count++] = field.getKey();
        }
        Arrays.sort(names);
        text.append('{');
        for (int i = 0; i < names.length; i++) {
            if (i > 0) {
                text.append(',');
            }
            string(names[i]);
            text.append(':');
            value(node.get(names[i]));
        }
        text.append('}');
    }

    private void array(JsonNode node) {
        text.append('[');
        for (int i = 0; i < node.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            value(node.get(i));
        }
        text.append(']');
    }

    private void number(JsonNode node) {
        if (node.isIntegralNumber()
                && node.canConvertToLong()
                && Math.abs(node.longValue()) < LARGEST_EXACT) {
            text.append(node.longValue());
            return;
        }
        try {
            text.append(NumberToJSON.serializeNumber(node.doubleValue()));
        } catch (IOException e) {
            throw new UncheckedIOException("not a number of JSON", e);
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\f' -> text.append("\\f");
                case '\r' -> text.append("\\r");
                default -> {
                    if (character < FIRST_PRINTABLE) {
                        text.append("\\u%04x".formatted((int) character));
                    } else {
                        text.append(character);
                    }
                }
            }
        }
        text.append('"');
    }
}
