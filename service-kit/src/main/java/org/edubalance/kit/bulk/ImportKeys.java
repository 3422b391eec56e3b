package org.edubalance.kit.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.edubalance.kit.idempotency.IdempotencyKey;
import org.edubalance.kit.idempotency.IdempotencyKeys;
import org.edubalance.kit.idempotency.KeptAnswer;
import org.edubalance.kit.idempotency.WholeTransaction;

/**
 * One import for one {@code Idempotency-Key}. The body is received before, outside of the
 * transaction that makes it count.
 */
@ApplicationScoped
class ImportKeys {

    private final IdempotencyKeys keys;
    private final WholeTransaction whole;
    private final ObjectMapper json;

    ImportKeys(IdempotencyKeys keys, WholeTransaction whole, ObjectMapper json) {
        this.keys = keys;
        this.whole = whole;
        this.json = json;
    }

    /** Refuses a key that is none, before anything is received. */
    void check() {
        keys.current();
    }

    /**
     * Queues an import in a transaction, unless the request's key was used before.
     *
     * @param queueing makes the import count and says what its caller is told
     * @return the answer that was given before; empty when the import was queued now
     */
    Optional<Response> once(Callable<Response> queueing) throws Exception {
        Optional<IdempotencyKey> key = keys.current();
        return whole.run(
                () -> {
                    Optional<KeptAnswer> before = key.flatMap(keys::claim);
                    if (before.isPresent()) {
                        QuarkusTransaction.setRollbackOnly();
                        return Optional.of(before.get().again());
                    }
                    Response answer = queueing.call();
                    if (key.isPresent()) {
                        keys.keep(key.get(), kept(answer));
                    }
                    return Optional.empty();
                });
    }

    private KeptAnswer kept(Response answer) throws JsonProcessingException {
        return new KeptAnswer(
                answer.getStatus(),
                List.of(
                        new KeptAnswer.Header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_JSON),
                        new KeptAnswer.Header(
                                HttpHeaders.LOCATION, answer.getLocation().toString())),
                json.writeValueAsBytes(answer.getEntity()));
    }
}
