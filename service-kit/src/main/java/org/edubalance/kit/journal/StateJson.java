package org.edubalance.kit.journal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.edubalance.kit.json.Personal;

/** States as the journal keeps them: the API's JSON, with personal data masked. */
@ApplicationScoped
class StateJson {

    static final String MASK = "***";

    private final ObjectMapper mapper;

    StateJson(ObjectMapper mapper) {
        this.mapper =
                mapper.copy()
                        .registerModule(
                                new SimpleModule("masking")
                                        .setSerializerModifier(new PersonalIsMasked()));
    }

    String of(Object state) {
        if (state == null) {
            return null;
        }
        try {
            return mapper.writeValueAsString(state);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class PersonalIsMasked extends BeanSerializerModifier {
        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config,
                BeanDescription bean,
                List<BeanPropertyWriter> properties) {
            return properties.stream()
                    .map(
                            property ->
                                    property.getAnnotation(Personal.class) == null
                                            ? property
                                            : new Masked(property))
                    .toList();
        }
    }

    /** Writes that there is a value, and not which. */
    private static final class Masked extends BeanPropertyWriter {
        private static final long serialVersionUID = 1L;

        Masked(BeanPropertyWriter base) {
            super(base);
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider)
                throws Exception {
            if (get(bean) != null) {
                out.writeStringField(getName(), MASK);
            }
        }
    }
}
