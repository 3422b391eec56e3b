package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.sql.PlainSql;

/** What was wrong with the rows of ended imports. */
@ApplicationScoped
class ImportErrors {

    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_VALUE = 300;

    private final PlainSql sql;

    ImportErrors(PlainSql sql) {
        this.sql = sql;
    }

    void add(UUID job, List<ImportRun.RowError> errors) {
        List<Object[]> rows = new ArrayList<>();
        for (ImportRun.RowError error : errors) {
            Object rejected = error.fault().rejected();
            rows.add(
                    new Object[] {
                        job.toString(),
                        rows.size(),
                        error.row(),
                        cut(error.fault().field(), LONGEST_VALUE),
                        rejected == null ? null : cut(rejected.toString(), LONGEST_VALUE),
                        cut(error.fault().message().zh(), LONGEST_TEXT),
                        cut(error.fault().message().en(), LONGEST_TEXT)
                    });
        }
        sql.batch(
                """
                INSERT INTO import_error (job_id, number, file_row, field, rejected, message_zh,
                    message_en)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                rows);
    }

    List<Numbered> of(UUID job, int afterNumber, int limit) {
        return sql.list(
                """
                SELECT number, file_row, field, rejected, message_zh, message_en FROM import_error
                WHERE job_id = ? AND number > ? ORDER BY number LIMIT ?""",
                row ->
                        new Numbered(
                                row.getInt(1),
                                row.getLong(2),
                                row.getString(3),
                                row.getString(4),
                                new Text(row.getString(5), row.getString(6))),
                job.toString(),
                afterNumber,
                limit);
    }

    long count(UUID job) {
        return sql.first(
                        "SELECT COUNT(*) FROM import_error WHERE job_id = ?",
                        row -> row.getLong(1),
                        job.toString())
                .orElseThrow();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** A stored row error, with its place in the list. */
    record Numbered(int number, long row, String field, String rejected, Text message) {}
}
