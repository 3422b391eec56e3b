package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.jobs.JobTakenOver;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.sql.PlainSql;

/** Imports as they stand; what was sent and what was wrong with it lie elsewhere. */
@ApplicationScoped
class ImportStore {

    private static final String NOT_FINAL = " AND status NOT IN ('SUCCEEDED', 'FAILED')";
    private static final String WITH_PROGRESS =
            """
            SELECT j.*, p.bytes_read, p.rows_read AS now_read, p.rows_rejected AS now_rejected
            FROM import_job j LEFT JOIN import_progress p
                ON p.job_id = j.id AND j.status = 'RUNNING'
            """;
    private static final int LONGEST_TEXT = 1000;

    private final PlainSql sql;
    private final ImportContent content;

    ImportStore(PlainSql sql, ImportContent content) {
        this.sql = sql;
        this.content = content;
    }

    void create(ImportJob job) {
        sql.update(
                """
                INSERT INTO import_job (id, kind, format, dry_run, on_error, status, subject, roles,
                    division_code, school_code, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                job.id().toString(),
                job.kind(),
                job.format().name(),
                job.dryRun(),
                job.onError().name(),
                job.status().name(),
                job.caller().subject(),
                String.join(",", job.caller().roles()),
                job.caller().division().value(),
                job.caller().school(),
                job.createdAt());
    }

    void received(UUID job, long bytes) {
        sql.update(
                "UPDATE import_job SET status = 'QUEUED', bytes_total = ? WHERE id = ?",
                bytes,
                job.toString());
    }

    /** Removes what was received of an import whose sender went away. */
    void discard(UUID job) {
        content.remove(job);
        sql.update("DELETE FROM import_job WHERE id = ?", job.toString());
    }

    /** Removes what was received before the instant and never became whole. */
    void discardUnfinished(Instant before) {
        sql.list(
                        "SELECT id FROM import_job WHERE status = 'RECEIVING' AND created_at < ?",
                        row -> UUID.fromString(row.getString(1)),
                        before)
                .forEach(this::discard);
    }

    void started(UUID job) {
        sql.update(
                "UPDATE import_job SET status = 'RUNNING', reason_zh = NULL, reason_en = NULL"
                        + " WHERE id = ?"
                        + NOT_FINAL,
                job.toString());
    }

    void waits(UUID job, Text reason) {
        sql.update(
                "UPDATE import_job SET status = 'QUEUED', reason_zh = ?, reason_en = ? WHERE id = ?"
                        + NOT_FINAL,
                cut(reason.zh()),
                cut(reason.en()),
                job.toString());
    }

    /**
     * Ends an import, once, and removes what was sent: it holds data of persons.
     *
     * @throws JobTakenOver when it is ended already: what was done for it since must not be kept
     */
    void finish(
            UUID job, ImportStatus status, long read, long accepted, long rejected, Text reason) {
        int ended =
                sql.update(
                        "UPDATE import_job SET status = ?, rows_read = ?, rows_accepted = ?,"
                                + " rows_rejected = ?, reason_zh = ?, reason_en = ?,"
                                + " finished_at = ? WHERE id = ?"
                                + NOT_FINAL,
                        status.name(),
                        read,
                        accepted,
                        rejected,
                        reason == null ? null : cut(reason.zh()),
                        reason == null ? null : cut(reason.en()),
                        Instant.now(),
                        job.toString());
        if (ended == 0) {
            throw new JobTakenOver(ImportJobs.TASK, job.toString());
        }
        content.remove(job);
    }

    Optional<ImportJob> find(UUID id) {
        return sql.first(WITH_PROGRESS + "WHERE j.id = ?", ImportStore::job, id.toString());
    }

    /** Imports that the caller may see, newest first; ix_import_job__division_code. */
    List<ImportJob> newest(Caller caller, Optional<String> before, int limit) {
        return sql.list(
                WITH_PROGRESS
                        + """
                        WHERE j.division_code LIKE ? AND (? IS NULL OR j.school_code = ?)
                            AND j.status <> 'RECEIVING' AND (? IS NULL OR j.id < ?)
                        ORDER BY j.id DESC LIMIT ?""",
                ImportStore::job,
                caller.division().prefix() + "%",
                caller.school(),
                caller.school(),
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    long countOf(Caller caller) {
        return sql.first(
                        "SELECT COUNT(*) FROM import_job WHERE division_code LIKE ? AND (? IS NULL"
                                + " OR school_code = ?) AND status <> 'RECEIVING'",
                        row -> row.getLong(1),
                        caller.division().prefix() + "%",
                        caller.school(),
                        caller.school())
                .orElseThrow();
    }

    private static ImportJob job(ResultSet row) throws SQLException {
        String reason = row.getString("reason_zh");
        long now = row.getLong("now_read");
        boolean underWay = !row.wasNull();
        return new ImportJob(
                UUID.fromString(row.getString("id")),
                row.getString("kind"),
                ImportFormat.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                OnError.valueOf(row.getString("on_error")),
                ImportStatus.valueOf(row.getString("status")),
                underWay ? now : row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                underWay ? row.getLong("now_rejected") : row.getLong("rows_rejected"),
                row.getLong("bytes_total"),
                row.getLong("bytes_read"),
                reason == null ? null : new Text(reason, row.getString("reason_en")),
                new Caller(
                        row.getString("subject"),
                        Set.of(row.getString("roles").split(",")),
                        DivisionCode.fromString(row.getString("division_code")),
                        row.getString("school_code")),
                PlainSql.instant(row, "created_at"),
                PlainSql.instant(row, "finished_at"));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
