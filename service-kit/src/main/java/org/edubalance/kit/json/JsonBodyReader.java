package org.edubalance.kit.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.edubalance.kit.http.BodyLimit;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Reads request bodies into records, refusing them with every fault at once. */
@Provider
@Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
public class JsonBodyReader implements MessageBodyReader<Object> {

    private final JsonBinding binding;

    JsonBodyReader(JsonBinding binding) {
        this.binding = binding;
    }

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || com.fasterxml.jackson.databind.JsonNode.class == type;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(BodyLimit.DOCUMENT_BYTES + 1);
        if (bytes.length > BodyLimit.DOCUMENT_BYTES) {
            throw BodyLimit.tooLarge(BodyLimit.DOCUMENT_BYTES);
        }
        if (bytes.length == 0) {
            throw ProblemType.VALIDATION.of(Fault.fault("", "缺少请求体", "A body is needed"));
        }
        Bound<?> bound = binding.bind(bytes, type);
        if (!bound.isValid()) {
            throw (bound.malformed() ? ProblemType.MALFORMED_JSON : ProblemType.VALIDATION)
                    .of(bound.faults());
        }
        return bound.value();
    }
}
