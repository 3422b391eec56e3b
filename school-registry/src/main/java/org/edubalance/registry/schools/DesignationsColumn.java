package org.edubalance.registry.schools;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a school's designations as JSON beside the school: they are read and written with it. */
@Converter
class DesignationsColumn implements AttributeConverter<List<Designation>, String> {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<List<Designation>> TYPE = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<Designation> designations) {
        try {
            return MAPPER.writeValueAsString(designations);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("designations can not be written", e);
        }
    }

    @Override
    public List<Designation> convertToEntityAttribute(String json) {
        try {
            return json == null ? List.of() : MAPPER.readValue(json, TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("designations can not be read", e);
        }
    }
}
