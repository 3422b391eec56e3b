package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.edubalance.kit.jobs.JobRun;
import org.edubalance.kit.journal.Author;
import org.edubalance.kit.journal.Journal;
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
    private static final int COUNTY_DIGITS = 6;
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration BETWEEN_NOTES = Duration.ofMillis(250);

    private final ImportKinds kinds;
    private final ImportStore store;
    private final ImportRows rows;
    private final ImportErrors errors;
    private final ImportProgress progress;
    private final Author author;
    private final Journal journal;
    private final TraceId trace;

    ImportExecution(
            ImportKinds kinds,
            ImportStore store,
            ImportRows rows,
            ImportErrors errors,
            ImportProgress progress,
            Author author,
            Journal journal,
            TraceId trace) {
        this.kinds = kinds;
        this.store = store;
        this.rows = rows;
        this.errors = errors;
        this.progress = progress;
        this.author = author;
        this.journal = journal;
        this.trace = trace;
    }

    /** Carries out the import, unless it is finished already. */
    void carryOut(JobRun run) {
        ImportJob job = store.find(UUID.fromString(run.id())).orElseThrow();
        if (!job.status().isFinal()) {
            author.actFor(job.caller(), trace.get());
            run.transaction(
                    () -> {
                        store.started(job.id());
                        progress.set(job.id(), 0, 0, 0);
                    });
            load(run, job, kinds.named(job.kind()));
        }
    }

    private <R> void load(JobRun run, ImportJob job, ImportKind<R> kind) {
        Tally tally = new Tally(new ImportRun(job.caller()));
        Set<String> divisions = prepare(run, job, kind, tally.run());
        try {
            run.longTransaction(
                    LONGEST,
                    () -> {
                        journal.begin(divisions.toArray(String[]::new));
                        apply(run, job, kind, tally);
                        if (job.dryRun() || tally.refusal(job.onError()).isPresent()) {
                            throw new NothingToKeep();
                        }
                        end(job, tally);
                    });
        } catch (NothingToKeep rolledBack) {
            run.transaction(() -> end(job, tally));
        }
        LOG.infof(
                "import %s of %s: %d rows read, %d rejected",
                job.id(), job.kind(), tally.read(), tally.rejected());
    }

    private void end(ImportJob job, Tally tally) {
        Optional<Text> refusal = tally.refusal(job.onError());
        store.finish(
                job.id(),
                refusal.isPresent() ? ImportStatus.FAILED : ImportStatus.SUCCEEDED,
                tally.read(),
                refusal.isPresent() ? 0 : tally.accepted(),
                tally.rejected(),
                refusal.orElse(null));
        errors.add(job.id(), tally.run().errors());
    }

    /**
     * Reads the file once before anything is written, where that is needed; what is wrong with it
     * is told by the second reading.
     *
     * @return the divisions whose records will be written: of a caller of one county, that county
     */
    private <R> Set<String> prepare(
            JobRun run, ImportJob job, ImportKind<R> kind, ImportRun importRun) {
        String scope = job.caller().division().value();
        boolean oneCounty = scope.length() >= COUNTY_DIGITS;
        Optional<ImportKind.Preparation<R>> preparation = kind.preparation(importRun);
        Set<String> divisions = new TreeSet<>();
        if (oneCounty) {
            divisions.add(scope);
        }
        if (!oneCounty || preparation.isPresent()) {
            look(
                    job,
                    kind,
                    batch -> {
                        if (oneCounty) {
                            run.requireHeld();
                        } else {
                            run.transaction(() -> divisions.addAll(kind.divisions(batch)));
                        }
                        preparation.ifPresent(first -> first.look(batch));
                    });
        }
        divisions.removeIf(code -> !job.caller().covers(code));
        return divisions.isEmpty() ? Set.of(scope) : divisions;
    }

    private <R> void look(ImportJob job, ImportKind<R> kind, Consumer<List<R>> batches) {
        List<R> batch = new ArrayList<>();
        rows.each(
                job,
                kind.rowType(),
                (number, row, bytes) -> {
                    if (row.isValid()) {
                        batch.add(row.value());
                    }
                    if (batch.size() >= ImportRun.BATCH) {
                        batches.accept(List.copyOf(batch));
                        batch.clear();
                    }
                });
        if (!batch.isEmpty()) {
            batches.accept(List.copyOf(batch));
        }
    }

    private <R> void apply(JobRun run, ImportJob job, ImportKind<R> kind, Tally tally) {
        Resources<R> resources = new Resources<>(kind, job.format().isTable(), tally.run());
        Notes notes = new Notes(run, job, tally);
        rows.each(
                        job,
                        kind.rowType(),
                        (number, row, bytes) -> {
                            tally.count();
                            if (row.isValid()) {
                                resources.add(new ImportRow<>(number, row.value()));
                            } else {
                                row.faults().forEach(fault -> tally.run().reject(number, fault));
                                resources.unreadable();
                            }
                            if (resources.complete() >= ImportRun.BATCH) {
                                flush(kind, resources.take(), tally);
                                notes.take(bytes);
                            }
                        })
                .ifPresent(tally::broken);
        flush(kind, resources.takeAll(), tally);
    }

    private static <R> void flush(ImportKind<R> kind, List<ImportRow<R>> batch, Tally tally) {
        if (!batch.isEmpty()) {
            kind.apply(batch, tally.run());
        }
    }

    /** Tells now and then how far the import has come. */
    private final class Notes {

        private final JobRun run;
        private final ImportJob job;
        private final Tally tally;
        private long last;

        Notes(JobRun run, ImportJob job, Tally tally) {
            this.run = run;
            this.job = job;
            this.tally = tally;
        }

        void take(long bytes) {
            long now = System.nanoTime();
            if (last == 0 || now - last >= BETWEEN_NOTES.toNanos()) {
                last = now;
                run.transaction(
                        () -> progress.set(job.id(), tally.read(), tally.rejected(), bytes));
            }
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
