package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.edubalance.kit.sql.PlainSql;

/** How far imports under way have come; written beside their long transactions. */
@ApplicationScoped
class ImportProgress {

    private final PlainSql sql;

    ImportProgress(PlainSql sql) {
        this.sql = sql;
    }

    void set(UUID job, long read, long rejected, long bytes) {
        sql.update(
                """
                INSERT INTO import_progress (job_id, rows_read, rows_rejected, bytes_read)
                VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE rows_read = VALUES(rows_read),
                    rows_rejected = VALUES(rows_rejected), bytes_read = VALUES(bytes_read)""",
                job.toString(),
                read,
                rejected,
                bytes);
    }

    /** Removes what is left of imports that have ended. */
    void forgetEnded() {
        sql.update(
                """
                DELETE p FROM import_progress p JOIN import_job j ON j.id = p.job_id
                WHERE j.status IN ('SUCCEEDED', 'FAILED')""");
    }
}
