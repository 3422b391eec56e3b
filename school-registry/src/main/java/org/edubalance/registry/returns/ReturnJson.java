package org.edubalance.registry.returns;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.edubalance.kit.facts.CanonicalJson;

/**
 * How a return is kept as text: in canonical form (RFC 8785), so that two equal returns are equal
 * texts, and without what is missing.
 */
final class ReturnJson {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private ReturnJson() {}

    /** The tree of a record. */
    static JsonNode tree(Object record) {
        return MAPPER.valueToTree(record);
    }

    /** The canonical text of a record or tree. */
    static String canonical(Object value) {
        JsonNode json = value instanceof JsonNode tree ? tree : tree(value);
        return new String(CanonicalJson.of(json), UTF_8);
    }

    static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored return can not be read", e);
        }
    }

    static <T> T read(String json, TypeReference<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored return can not be read", e);
        }
    }
}
