package org.edubalance.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the bytes of an answer while its transaction is open: an answer that can not be made undoes
 * what it would have told of, and first and repeated answers are the same bytes.
 */
@ApplicationScoped
class Answers {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param needed whether the answer has to be kept
     * @return empty for an entity that is neither JSON nor bytes, such as a stream
     */
    Optional<KeptAnswer> of(Response response, boolean needed) throws JsonProcessingException {
        Object entity = response.getEntity();
        MediaType type = response.getMediaType();
        byte[] body;
        if (entity == null) {
            body = new byte[0];
        } else if (entity instanceof byte[] bytes) {
            body = bytes;
        } else if (entity instanceof String text) {
            body = text.getBytes(StandardCharsets.UTF_8);
        } else if (isJson(type)) {
            body = json.writeValueAsBytes(entity);
        } else if (needed) {
            throw new IllegalStateException("an answer of type " + type + " can not be kept");
        } else {
            return Optional.empty();
        }
        return Optional.of(
                new KeptAnswer(
                        response.getStatus(),
                        headers(response, entity != null && type == null),
                        body));
    }

    private static boolean isJson(MediaType type) {
        return type == null
                || type.getSubtype().equals("json")
                || type.getSubtype().endsWith("+json");
    }

    private static List<KeptAnswer.Header> headers(Response response, boolean untyped) {
        List<KeptAnswer.Header> headers = new ArrayList<>();
        response.getStringHeaders()
                .forEach(
                        (name, values) ->
                                values.forEach(v -> headers.add(new KeptAnswer.Header(name, v))));
        if (untyped) {
            headers.add(new KeptAnswer.Header(HttpHeaders.CONTENT_TYPE, JSON));
        }
        return headers;
    }
}
