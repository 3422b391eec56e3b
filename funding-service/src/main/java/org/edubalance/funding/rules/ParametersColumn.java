package org.edubalance.funding.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a rule's parameters as JSON. */
@Converter
class ParametersColumn implements AttributeConverter<RuleParameters, String> {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    @Override
    public String convertToDatabaseColumn(RuleParameters parameters) {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public RuleParameters convertToEntityAttribute(String json) {
        try {
            return JSON.readValue(json, RuleParameters.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
