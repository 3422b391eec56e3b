package org.edubalance.evaluation.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.edubalance.evaluation.claims.ClaimContent.ClaimName;

/** How the parts of a claim lie in their columns: as JSON. */
final class ClaimColumns {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ClaimColumns() {}

    /** The names in a claim. */
    @Converter
    static class Names implements AttributeConverter<List<ClaimName>, String> {
        @Override
        public String convertToDatabaseColumn(List<ClaimName> names) {
            return write(names);
        }

        @Override
        public List<ClaimName> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<List<ClaimName>>() {});
        }
    }

    /** The parameters of a figure. */
    @Converter
    static class Parameters implements AttributeConverter<Map<String, String>, String> {
        @Override
        public String convertToDatabaseColumn(Map<String, String> parameters) {
            return parameters == null ? null : write(new TreeMap<>(parameters));
        }

        @Override
        public Map<String, String> convertToEntityAttribute(String json) {
            return json == null ? null : read(json, new TypeReference<Map<String, String>>() {});
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored claim can not be read", e);
        }
    }
}
