package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
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

    ImportIntake(ImportKinds kinds, ImportStore store, ImportContent content, ImportJobs jobs) {
        this.kinds = kinds;
        this.store = store;
        this.content = content;
        this.jobs = jobs;
    }

    UUID take(
            String kindName,
            ImportFormat format,
            boolean dryRun,
            OnError onError,
            Caller caller,
            InputStream body)
            throws IOException {
        ImportKind<?> kind = kinds.named(kindName);
        if (Collections.disjoint(kind.roles(), caller.roles())) {
            String roles = String.join(", ", kind.roles());
            throw ProblemType.MISSING_ROLE.because(
                    text("需要以下角色之一：" + roles, "One of these roles is needed: " + roles));
        }
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
        try {
            long bytes = receive(id, chunk, body);
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                store.received(id, bytes);
                                jobs.queue(id);
                            });
        } catch (IOException | RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> store.discard(id));
            throw e;
        }
        jobs.wake();
        return id;
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
