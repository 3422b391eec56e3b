package org.edubalance.kit.idempotency;

import static org.edubalance.kit.problem.Fault.fault;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.edubalance.kit.division.CurrentCaller;
import org.edubalance.kit.problem.ProblemType;

/**
 * Keys that callers name their writes with, each kept with the answer that the write was given.
 *
 * <p>A {@link WriteOperation} needs nothing of this. A method with transactions of its own, such as
 * the intake of an import, does the same by hand in the transaction that makes its work count:
 *
 * <pre>{@code
 * Optional<IdempotencyKey> key = keys.current();          // 400 when malformed
 * ... receive and store the whole body ...                // the fingerprint is taken on the way
 * Response response = whole.run(() -> {
 *     Optional<KeptAnswer> first = key.flatMap(keys::claim);   // first thing; 409 and 422 from here
 *     if (first.isPresent()) {
 *         QuarkusTransaction.setRollbackOnly();           // nothing may be done beside it
 *         return first.get().again();
 *     }
 *     ... the effect ...
 *     KeptAnswer answer = new KeptAnswer(202, headers, json);
 *     key.ifPresent(k -> keys.keep(k, answer));
 *     return answer.toResponse();
 * });
 * }</pre>
 *
 * After it what was received can be thrown away when an answer was given again ({@link
 * #find(IdempotencyKey)} tells beforehand, without waiting, so that it need not be stored at all).
 */
@ApplicationScoped
public class IdempotencyKeys {

    /** The request header. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]{1,255}");

    private final IdempotencyStore store;
    private final RequestFingerprint fingerprint;
    private final CurrentCaller caller;
    private final HttpHeaders headers;
    private final Request request;
    private final UriInfo uri;
    private final MeterRegistry meters;

    IdempotencyKeys(
            IdempotencyStore store,
            RequestFingerprint fingerprint,
            CurrentCaller caller,
            HttpHeaders headers,
            Request request,
            UriInfo uri,
            MeterRegistry meters) {
        this.store = store;
        this.fingerprint = fingerprint;
        this.caller = caller;
        this.headers = headers;
        this.request = request;
        this.uri = uri;
        this.meters = meters;
    }

    /**
     * The key of the request under way; empty when none was sent.
     *
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is none
     */
    public Optional<IdempotencyKey> current() {
        List<String> sent = headers.getRequestHeader(HEADER);
        if (sent == null || sent.isEmpty()) {
            return Optional.empty();
        }
        if (sent.size() > 1 || !VISIBLE_ASCII.matcher(sent.get(0)).matches()) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            HEADER,
                            "须为 1 至 255 个可见 ASCII 字符，且只出现一次",
                            "Has to be 1 to 255 visible ASCII characters, given once",
                            String.join(", ", sent)));
        }
        return Optional.of(
                new IdempotencyKey(
                        caller.get().subject(),
                        request.getMethod(),
                        uri.getRequestUri().getRawPath(),
                        sent.get(0)));
    }

    /** The same, for what must not be done without a key: 400 when none was sent. */
    Optional<IdempotencyKey> required() {
        Optional<IdempotencyKey> key = current();
        if (key.isEmpty()) {
            throw ProblemType.VALIDATION.of(
                    fault(
                            HEADER,
                            "此操作须提供 Idempotency-Key 头，以免重复执行",
                            "This needs the header Idempotency-Key, so that it is never done twice"));
        }
        return key;
    }

    /**
     * Takes the key for the transaction under way, which must have read and written nothing so far,
     * and whose request's body must have been read to its end. When another transaction has the
     * key, waits up to 5 s for its end.
     *
     * @return the answer that was kept under the key; empty when there is none, and the write is to
     *     be carried out, with {@link #keep} at its end
     * @throws org.edubalance.kit.problem.ProblemException 409 when the other transaction goes on,
     *     422 when the key was used for another query or body
     */
    public Optional<KeptAnswer> claim(IdempotencyKey key) {
        byte[] print = fingerprint.under(key);
        if (store.claim(key, print, Instant.now())) {
            return Optional.empty();
        }
        IdempotencyStore.Kept kept = store.find(key).orElseThrow();
        requireSame(kept, print);
        meters.counter("balance.writes.replayed").increment();
        return Optional.of(kept.answer());
    }

    /** Keeps the answer of a key that was claimed in the transaction under way. */
    public void keep(IdempotencyKey key, KeptAnswer answer) {
        store.keep(key, answer);
    }

    /**
     * The answer that is kept under the key, whatever the request's body is; only {@link #claim}
     * compares it. Empty while the first request is under way.
     */
    public Optional<KeptAnswer> find(IdempotencyKey key) {
        return store.find(key).map(IdempotencyStore.Kept::answer);
    }

    private static void requireSame(IdempotencyStore.Kept kept, byte[] print) {
        if (!MessageDigest.isEqual(kept.fingerprint(), print)) {
            throw ProblemType.IDEMPOTENCY_KEY_REUSED.because(
                    "此 Idempotency-Key 已用于内容不同的请求，请换用新的键",
                    "This Idempotency-Key was used for a request with other content; take a new"
                            + " one");
        }
    }
}
