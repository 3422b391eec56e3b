package org.edubalance.evaluation.evaluations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;

/** Results as canonical JSON; what is unknown is written as {@code null}, not left out. */
@ApplicationScoped
public class ResultJson {

    private final ObjectMapper mapper;

    ResultJson(ObjectMapper mapper) {
        this.mapper = mapper.copy().setSerializationInclusion(JsonInclude.Include.ALWAYS);
    }

    /** Canonical JSON of a record or a tree. */
    public String canonical(Object value) {
        return CanonicalText.of(mapper.valueToTree(value));
    }

    /** Reads what was stored, as what it was written from. */
    public <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored result can not be read", e);
        }
    }

    /** Reads what was stored. */
    public JsonNode read(String json) {
        try {
            return mapper.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("a stored result can not be read", e);
        }
    }
}
