package org.edubalance.kit.bulk;

import static org.edubalance.kit.problem.Text.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionSemantics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.edubalance.kit.journal.Author;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.trace.TraceId;
import org.jboss.logging.Logger;

/**
 * Carries out an import: all its rows in one transaction, which also says that it is done. So a
 * crash at any moment leaves either nothing or everything, and doing it again is safe.
 */
@ApplicationScoped
class ImportExecution {

    private static final Logger LOG = Logger.getLogger(ImportExecution.class);
    private static final int ONE_DAY = 86_400;

    private final ImportKinds kinds;
    private final ImportStore store;
    private final JsonBinding binding;
    private final Author author;

    ImportExecution(ImportKinds kinds, ImportStore store, JsonBinding binding, Author author) {
        this.kinds = kinds;
        this.store = store;
        this.binding = binding;
        this.author = author;
    }

    /** Carries out the import, unless it is finished already. */
    @ActivateRequestContext
    void carryOut(UUID id) {
        ImportJob job = store.find(id).orElseThrow();
        if (job.status().isFinal()) {
            return;
        }
        author.actFor(job.caller(), TraceId.fresh());
        store.started(id);
        load(job, kinds.named(job.kind()));
    }

    private <R> void load(ImportJob job, ImportKind<R> kind) {
        Tally tally = new Tally(new ImportRun(job.caller()));
        try {
            QuarkusTransaction.runner(TransactionSemantics.REQUIRE_NEW)
                    .timeout(ONE_DAY)
                    .run(
                            () -> {
                                apply(job, kind, tally);
                                Optional<Text> refusal = tally.refusal(job);
                                if (refusal.isPresent() || job.dryRun()) {
                                    throw new NothingToKeep();
                                }
                                store.finish(
                                        job.id(),
                                        ImportStatus.SUCCEEDED,
                                        tally.read,
                                        tally.accepted(),
                                        tally.run.rejected(),
                                        null);
                                store.addErrors(job.id(), tally.run.errors());
                            });
        } catch (NothingToKeep rolledBack) {
            Optional<Text> refusal = tally.refusal(job);
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                store.finish(
                                        job.id(),
                                        refusal.isPresent()
                                                ? ImportStatus.FAILED
                                                : ImportStatus.SUCCEEDED,
                                        tally.read,
                                        refusal.isPresent() ? 0 : tally.accepted(),
                                        tally.run.rejected(),
                                        refusal.orElse(null));
                                store.addErrors(job.id(), tally.run.errors());
                            });
        }
        LOG.infof(
                "import %s of %s: %d rows read, %d rejected",
                job.id(), job.kind(), tally.read, tally.run.rejected());
    }

    private <R> void apply(ImportJob job, ImportKind<R> kind, Tally tally) {
        try (ChunkStream content = store.content(job.id());
                RowSource rows = job.format().open(content, binding)) {
            Resources<R> resources = new Resources<>(kind, job.format().isTable(), tally.run);
            while (rows.next()) {
                tally.read++;
                Bound<R> bound = rows.row(kind.rowType());
                if (bound.isValid()) {
                    resources.add(new ImportRow<>(rows.number(), bound.value()));
                } else {
                    bound.faults().forEach(fault -> tally.run.reject(rows.number(), fault));
                    resources.unreadable();
                }
                if (resources.complete() >= ImportRun.BATCH) {
                    flush(job, kind, resources.take(), tally, content);
                }
            }
            flush(job, kind, resources.takeAll(), tally, content);
        } catch (CharacterCodingException e) {
            notText(tally);
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e;
            }
            notText(tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                notText(tally);
            } else {
                tally.run.reject(
                        tally.read + 2,
                        Fault.fault(
                                "", "不是合法的 CSV：" + e.getMessage(), "Not CSV: " + e.getMessage()));
            }
        }
    }

    private static void notText(Tally tally) {
        tally.read++;
        tally.run.reject(
                tally.read + 1,
                Fault.fault(
                        "", "文件不是 UTF-8 编码，请另存为 UTF-8", "The file is not in UTF-8; save it so"));
    }

    private <R> void flush(
            ImportJob job,
            ImportKind<R> kind,
            List<ImportRow<R>> batch,
            Tally tally,
            ChunkStream content) {
        if (batch.isEmpty()) {
            return;
        }
        kind.apply(batch, tally.run);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                store.progress(
                                        job.id(),
                                        tally.read,
                                        0,
                                        tally.run.rejected(),
                                        content.bytesRead()));
    }

    /** What an import has come to so far. */
    private static final class Tally {

        private final ImportRun run;
        private long read;

        Tally(ImportRun run) {
            this.run = run;
        }

        long accepted() {
            return read - run.rejected();
        }

        /** Why nothing may be kept; empty when the rows may be. */
        Optional<Text> refusal(ImportJob job) {
            if (read == 0) {
                return Optional.of(text("文件中没有数据行", "The file holds no rows"));
            }
            if (run.isHopeless()) {
                return Optional.of(
                        text(
                                "同一对象的各行不相邻，未导入任何数据",
                                "Rows of one resource lie apart, nothing was loaded"));
            }
            if (run.rejected() > 0 && job.onError() == OnError.fail) {
                return Optional.of(
                        text(
                                run.rejected() + " 行有误，未导入任何数据",
                                run.rejected() + " row(s) are bad, nothing was loaded"));
            }
            if (accepted() == 0) {
                return Optional.of(text("没有可导入的行", "Not one row could be loaded"));
            }
            return Optional.empty();
        }
    }

    /** Rolls the rows back: of a dry run, or of a file with bad rows. */
    private static final class NothingToKeep extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingToKeep() {
            super(null, null, false, false);
        }
    }
}
