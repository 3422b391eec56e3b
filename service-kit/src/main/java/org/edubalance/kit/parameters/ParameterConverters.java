package org.edubalance.kit.parameters;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Instant;

/** Reads instants (RFC 3339) from parameters. */
@Provider
public class ParameterConverters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(
            Class<T> type, Type generic, Annotation[] annotations) {
        return type == Instant.class ? (ParamConverter<T>) new InstantConverter() : null;
    }

    private static final class InstantConverter implements ParamConverter<Instant> {
        @Override
        public Instant fromString(String value) {
            return value == null || value.isEmpty() ? null : Instant.parse(value);
        }

        @Override
        public String toString(Instant value) {
            return value.toString();
        }
    }
}
