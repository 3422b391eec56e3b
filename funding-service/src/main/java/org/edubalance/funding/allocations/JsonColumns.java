package org.edubalance.funding.allocations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.edubalance.funding.enrolment.MissingSchool;
import org.edubalance.funding.rules.RuleVersion;

/** Lists that are kept with a run as they were, as JSON. */
final class JsonColumns {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private JsonColumns() {}

    private static String write(List<?> list) {
        try {
            return JSON.writeValueAsString(list);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> List<T> read(String json, TypeReference<List<T>> type) {
        try {
            return List.copyOf(JSON.readValue(json, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Schools that a run could not compute. */
    @Converter
    static class MissingSchools implements AttributeConverter<List<MissingSchool>, String> {
        @Override
        public String convertToDatabaseColumn(List<MissingSchool> schools) {
            return write(schools);
        }

        @Override
        public List<MissingSchool> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() {});
        }
    }

    /** Rules that a run followed. */
    @Converter
    static class RuleVersions implements AttributeConverter<List<RuleVersion>, String> {
        @Override
        public String convertToDatabaseColumn(List<RuleVersion> rules) {
            return write(rules);
        }

        @Override
        public List<RuleVersion> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() {});
        }
    }

    /** Ids of the rules that a line follows from. */
    @Converter
    static class Ids implements AttributeConverter<List<UUID>, String> {
        @Override
        public String convertToDatabaseColumn(List<UUID> ids) {
            return write(ids);
        }

        @Override
        public List<UUID> convertToEntityAttribute(String json) {
            return read(json, new TypeReference<>() {});
        }
    }
}
