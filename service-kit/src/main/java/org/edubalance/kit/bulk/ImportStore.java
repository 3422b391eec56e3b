package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.edubalance.kit.division.Caller;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.Text;

/**
 * Imports in the service's own database. Plain SQL, so that it never gets in the way of the
 * entities of the rows being loaded; each method takes part in the transaction under way.
 */
@ApplicationScoped
class ImportStore {

    private static final String NOT_FINAL = " AND status NOT IN ('SUCCEEDED', 'FAILED')";
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_VALUE = 300;

    private final DataSource database;

    ImportStore(DataSource database) {
        this.database = database;
    }

    void create(ImportJob job) {
        update(
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
                utc(job.createdAt()));
    }

    void addChunk(UUID job, int number, byte[] content) {
        update(
                "INSERT INTO import_chunk (job_id, number, content) VALUES (?, ?, ?)",
                job.toString(),
                number,
                content);
    }

    void received(UUID job, long bytes) {
        update(
                "UPDATE import_job SET status = 'QUEUED', bytes_total = ? WHERE id = ?",
                bytes,
                job.toString());
    }

    /** Removes what was received of an import whose sender went away. */
    void discard(UUID job) {
        update("DELETE FROM import_chunk WHERE job_id = ?", job.toString());
        update("DELETE FROM import_job WHERE id = ?", job.toString());
    }

    /** Removes what was received before the instant and never became whole. */
    void discardUnfinished(Instant before) {
        for (String job :
                query(
                        "SELECT id FROM import_job WHERE status = 'RECEIVING' AND created_at < ?",
                        row -> row.getString(1),
                        utc(before))) {
            discard(UUID.fromString(job));
        }
    }

    void started(UUID job) {
        update(
                "UPDATE import_job SET status = 'RUNNING', attempts = attempts + 1,"
                        + " reason_zh = NULL, reason_en = NULL WHERE id = ?",
                job.toString());
    }

    void waits(UUID job, Text reason) {
        update(
                "UPDATE import_job SET status = 'QUEUED', reason_zh = ?, reason_en = ? WHERE id = ?"
                        + NOT_FINAL,
                cut(reason.zh(), LONGEST_TEXT),
                cut(reason.en(), LONGEST_TEXT),
                job.toString());
    }

    /** The import waits for a source: that is no failed attempt. */
    void waitsForSource(UUID job, Text reason) {
        waits(job, reason);
        update(
                "UPDATE import_job SET attempts = attempts - 1 WHERE id = ?" + NOT_FINAL,
                job.toString());
    }

    void progress(UUID job, long read, long accepted, long rejected, long bytes) {
        update(
                "UPDATE import_job SET rows_read = ?, rows_accepted = ?, rows_rejected = ?,"
                        + " bytes_read = ? WHERE id = ?",
                read,
                accepted,
                rejected,
                bytes,
                job.toString());
    }

    /**
     * Ends an import, once.
     *
     * @throws AlreadyFinished when another replica was faster: what this one did must not be kept
     */
    void finish(
            UUID job, ImportStatus status, long read, long accepted, long rejected, Text reason) {
        int ended =
                update(
                        "UPDATE import_job SET status = ?, rows_read = ?, rows_accepted = ?,"
                                + " rows_rejected = ?, reason_zh = ?, reason_en = ?, bytes_read ="
                                + " bytes_total, finished_at = ? WHERE id = ?"
                                + NOT_FINAL,
                        status.name(),
                        read,
                        accepted,
                        rejected,
                        reason == null ? null : cut(reason.zh(), LONGEST_TEXT),
                        reason == null ? null : cut(reason.en(), LONGEST_TEXT),
                        utc(Instant.now()),
                        job.toString());
        if (ended == 0) {
            throw new AlreadyFinished();
        }
        update("DELETE FROM import_chunk WHERE job_id = ?", job.toString());
    }

    void addErrors(UUID job, List<ImportRun.RowError> errors) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                INSERT INTO import_error (job_id, number, file_row, field, rejected,
                                    message_zh, message_en)
                                VALUES (?, ?, ?, ?, ?, ?, ?)""")) {
            int number = 0;
            for (ImportRun.RowError error : errors) {
                Object rejected = error.fault().rejected();
                set(
                        insert,
                        job.toString(),
                        number++,
                        error.row(),
                        cut(error.fault().field(), LONGEST_VALUE),
                        rejected == null ? null : cut(rejected.toString(), LONGEST_VALUE),
                        cut(error.fault().message().zh(), LONGEST_TEXT),
                        cut(error.fault().message().en(), LONGEST_TEXT));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("import errors could not be stored", e);
        }
    }

    Optional<ImportJob> find(UUID id) {
        return query("SELECT * FROM import_job WHERE id = ?", ImportStore::job, id.toString())
                .stream()
                .findFirst();
    }

    /** Imports that the caller may see, newest first; ix_import_job__division_code. */
    List<ImportJob> newest(Caller caller, Optional<String> before, int limit) {
        return query(
                """
                SELECT * FROM import_job
                WHERE division_code LIKE ? AND (? IS NULL OR school_code = ?)
                    AND status <> 'RECEIVING' AND (? IS NULL OR id < ?)
                ORDER BY id DESC LIMIT ?""",
                ImportStore::job,
                caller.division().prefix() + "%",
                caller.school(),
                caller.school(),
                before.orElse(null),
                before.orElse(null),
                limit);
    }

    long countOf(Caller caller) {
        return query(
                        "SELECT COUNT(*) FROM import_job WHERE division_code LIKE ? AND (? IS NULL"
                                + " OR school_code = ?) AND status <> 'RECEIVING'",
                        row -> row.getLong(1),
                        caller.division().prefix() + "%",
                        caller.school(),
                        caller.school())
                .get(0);
    }

    List<NumberedError> errors(UUID job, int afterNumber, int limit) {
        return query(
                """
                SELECT number, file_row, field, rejected, message_zh, message_en FROM import_error
                WHERE job_id = ? AND number > ? ORDER BY number LIMIT ?""",
                row ->
                        new NumberedError(
                                row.getInt(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                new Text(row.getString(5), row.getString(6))),
                job.toString(),
                afterNumber,
                limit);
    }

    long countErrors(UUID job) {
        return query(
                        "SELECT COUNT(*) FROM import_error WHERE job_id = ?",
                        row -> row.getLong(1),
                        job.toString())
                .get(0);
    }

    /** Everything that was sent, read piece by piece. */
    ChunkStream content(UUID job) {
        return new ChunkStream(number -> chunk(job, number));
    }

    private Optional<byte[]> chunk(UUID job, int number) {
        return query(
                        "SELECT content FROM import_chunk WHERE job_id = ? AND number = ?",
                        row -> row.getBytes(1),
                        job.toString(),
                        number)
                .stream()
                .findFirst();
    }

    /** Another replica ended the import meanwhile. */
    static final class AlreadyFinished extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A stored row error, with its place in the list. */
    record NumberedError(int number, long row, String field, String rejected, Text message) {}

    private static ImportJob job(ResultSet row) throws SQLException {
        String reason = row.getString("reason_zh");
        return new ImportJob(
                UUID.fromString(row.getString("id")),
                row.getString("kind"),
                ImportFormat.valueOf(row.getString("format")),
                row.getBoolean("dry_run"),
                OnError.valueOf(row.getString("on_error")),
                ImportStatus.valueOf(row.getString("status")),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("bytes_total"),
                row.getLong("bytes_read"),
                reason == null ? null : new Text(reason, row.getString("reason_en")),
                new Caller(
                        row.getString("subject"),
                        Set.of(row.getString("roles").split(",")),
                        DivisionCode.fromString(row.getString("division_code")),
                        row.getString("school_code")),
                row.getInt("attempts"),
                instant(row, "created_at"),
                instant(row, "finished_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime value = row.getObject(column, LocalDateTime.class);
        return value == null ? null : value.toInstant(ZoneOffset.UTC);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    private int update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an import could not be stored", e);
        }
    }

    private <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(reading.read(rows));
                }
                return all;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("an import could not be read", e);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            statement.setObject(i + 1, value instanceof Instant at ? Timestamp.from(at) : value);
        }
    }

    private interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
