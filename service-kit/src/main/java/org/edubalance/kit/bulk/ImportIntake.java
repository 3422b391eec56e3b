package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.http.BodyLimit;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;

/** Takes in what is to be imported: stored as a whole and queued before it is acknowledged. */
@ApplicationScoped
class ImportIntake {

    private static final int CHUNK_BYTES = 1 << 20;

    private final ImportKinds kinds;
    private final ImportStore store;
    private final ImportContent content;
    private final ImportJobs jobs;
    private final ImportKeys keys;

    ImportIntake(
            ImportKinds kinds,
            ImportStore store,
            ImportContent content,
            ImportJobs jobs,
            ImportKeys keys) {
        this.kinds = kinds;
        this.store = store;
        this.content = content;
        this.jobs = jobs;
        this.keys = keys;
    }

    /**
     * What came of it.
     *
     * @param id of the import
     * @param before the answer that was given to the same request before; {@code null} when this is
     *     the first
     */
    record Taken(UUID id, Response before) {}

    /**
     * @param answer what the caller is told of the import that is queued
     */
    Taken take(
            String kindName,
            ImportFormat format,
            boolean dryRun,
            OnError onError,
            Caller caller,
            InputStream body,
            Function<ImportJob, Response> answer)
            throws Exception {
        ImportKind<?> kind = kinds.named(kindName);
        if (Collections.disjoint(kind.roles(), caller.roles())) {
            String roles = String.join(", ", kind.roles());
            throw ProblemType.MISSING_ROLE.because(
                    text("需要以下角色之一：" + roles, "One of these roles is needed: " + roles));
        }
        keys.check();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        ImportJob job =
                new ImportJob(
                        id,
                        kind.name(),
                        format,
                        dryRun,
                        onError,
                        ImportStatus.RECEIVING,
                        0,
                        0,
                        0,
                        0,
                        0,
                        null,
                        caller,
                        Instant.now(),
                        null);
        byte[] chunk = body.readNBytes(CHUNK_BYTES);
        if (chunk.length == 0) {
            throw ProblemType.VALIDATION.of(Fault.fault("", "缺少请求体", "A body is needed"));
        }
        QuarkusTransaction.requiringNew().run(() -> store.create(job));
        Optional<Response> before = Optional.empty();
        try {
            long bytes = receive(id, chunk, body);
            before =
                    keys.once(
                            () -> {
                                store.received(id, bytes);
                                jobs.queue(id);
                                return answer.apply(store.find(id).orElseThrow());
                            });
        } catch (Exception e) {
            QuarkusTransaction.requiringNew().run(() -> store.discard(id));
            throw e;
        }
        if (before.isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> store.discard(id));
            return new Taken(id, before.get());
        }
        jobs.wake();
        return new Taken(id, null);
    }

    /** Stores the body piece by piece; answers its length in bytes. */
    private long receive(UUID id, byte[] first, InputStream body) throws IOException {
        long bytes = 0;
        byte[] chunk = first;
        for (int number = 0; chunk.length > 0; number++) {
            bytes += chunk.length;
            if (bytes > BodyLimit.IMPORT_BYTES) {
                throw BodyLimit.tooLarge(BodyLimit.IMPORT_BYTES);
            }
            byte[] piece = chunk;
            int place = number;
            QuarkusTransaction.requiringNew().run(() -> content.add(id, place, piece));
            chunk = body.readNBytes(CHUNK_BYTES);
        }
        return bytes;
    }
}
