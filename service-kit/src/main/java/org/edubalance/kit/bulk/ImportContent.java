package org.edubalance.kit.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.edubalance.kit.sql.PlainSql;

/** What was sent, kept in pieces from its arrival to the end of the import, and no longer. */
@ApplicationScoped
class ImportContent {

    private final PlainSql sql;

    ImportContent(PlainSql sql) {
        this.sql = sql;
    }

    void add(UUID job, int number, byte[] piece) {
        sql.update(
                "INSERT INTO import_chunk (job_id, number, content) VALUES (?, ?, ?)",
                job.toString(),
                number,
                piece);
    }

    /** Everything that was sent, read piece by piece. */
    ChunkStream read(UUID job) {
        return new ChunkStream(
                number ->
                        sql.first(
                                "SELECT content FROM import_chunk WHERE job_id = ? AND number = ?",
                                row -> row.getBytes(1),
                                job.toString(),
                                number));
    }

    void remove(UUID job) {
        sql.update("DELETE FROM import_chunk WHERE job_id = ?", job.toString());
    }
}
