package org.edubalance.kit.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.edubalance.kit.problem.Text;
import org.edubalance.kit.sql.PlainSql;

/** A job that does what its test says, and remembers what became of it in a table. */
@ApplicationScoped
class ProbeJob implements JobKind {

    static final String TASK = "probe";

    private final Map<String, Consumer<JobRun>> work = new ConcurrentHashMap<>();
    private final PlainSql sql;

    ProbeJob(PlainSql sql) {
        this.sql = sql;
    }

    void willDo(String id, Consumer<JobRun> what) {
        work.put(id, what);
    }

    @Override
    public String task() {
        return TASK;
    }

    @Override
    public void carryOut(JobRun run) {
        work.get(run.id()).accept(run);
    }

    @Override
    public void waits(JobRun run, Text reason) {
        note(run.id(), "waits");
    }

    @Override
    public void giveUp(JobRun run, Text reason) {
        note(run.id(), reason.en());
    }

    /** Writes a row of the job, as part of the transaction under way. */
    void write(String code, int books) {
        sql.update(
                "INSERT INTO shelf (code, division_code, books, version) VALUES (?, '410000', ?, 0)"
                        + " ON DUPLICATE KEY UPDATE books = books + VALUES(books)",
                code,
                books);
    }

    private void note(String id, String outcome) {
        sql.update(
                "INSERT INTO shelf (code, division_code, label, books, version)"
                        + " VALUES (?, '410000', ?, 1, 0)"
                        + " ON DUPLICATE KEY UPDATE label = VALUES(label), books = books + 1",
                id,
                outcome);
    }
}
