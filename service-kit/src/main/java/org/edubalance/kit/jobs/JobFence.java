package org.edubalance.kit.jobs;

import com.github.kagkarlsson.scheduler.task.Execution;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.edubalance.kit.sql.PlainSql;
import org.jboss.logging.Logger;

/**
 * Sees to it that of the replicas that believe to hold a job only one can write for it. The job
 * library decides who holds a job, by heartbeats; but one that was stopped and goes on does not
 * notice that it lost it. So each taking up, and each loss, counts the job's epoch up, and every
 * transaction of a job looks at it under lock before it commits.
 */
@ApplicationScoped
class JobFence {

    private static final Logger LOG = Logger.getLogger(JobFence.class);

    private final PlainSql sql;

    JobFence(PlainSql sql) {
        this.sql = sql;
    }

    /**
     * Takes up a job that the library gave to this replica.
     *
     * @return empty when the library has given it to another one since
     */
    Optional<JobRun> takeUp(Execution execution) {
        String task = execution.getTaskName();
        String id = execution.getId();
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            if (!isHeld(execution)) {
                                return Optional.empty();
                            }
                            sql.update(
                                    """
                                    INSERT INTO job_epoch (task, id, epoch, owner, attempts,
                                        conflicts, updated_at)
                                    VALUES (?, ?, 1, ?, 1, 0, ?)
                                    ON DUPLICATE KEY UPDATE epoch = epoch + 1,
                                        owner = VALUES(owner), attempts = attempts + 1,
                                        updated_at = VALUES(updated_at)""",
                                    task,
                                    id,
                                    execution.pickedBy,
                                    Instant.now());
                            return sql.first(
                                    "SELECT epoch, attempts, conflicts FROM job_epoch"
                                            + " WHERE task = ? AND id = ?",
                                    row ->
                                            new JobRun(
                                                    this,
                                                    task,
                                                    id,
                                                    execution.pickedBy,
                                                    row.getLong(1),
                                                    row.getInt(2),
                                                    row.getInt(3)),
                                    task,
                                    id);
                        });
    }

    /**
     * Shuts out the holder of a job that the library thinks dead, before anybody is offered the
     * job: its open transaction is ended, and none of its later ones can commit.
     *
     * @return false when the job is in other hands already
     */
    boolean shutOut(Execution dead) {
        endTransaction(dead);
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            if (!isHeld(dead)) {
                                return false;
                            }
                            sql.update(
                                    "UPDATE job_epoch SET epoch = epoch + 1, owner = NULL,"
                                            + " updated_at = ? WHERE task = ? AND id = ?",
                                    Instant.now(),
                                    dead.getTaskName(),
                                    dead.getId());
                            forgetConnection(dead.getTaskName(), dead.getId(), dead.pickedBy);
                            return true;
                        });
    }

    /**
     * Goes on only when the job is the run's, and keeps it so until the transaction under way ends.
     */
    void requireHeld(JobRun run) {
        sql.first(
                        "SELECT epoch FROM job_epoch WHERE task = ? AND id = ? AND owner = ?"
                                + " FOR UPDATE",
                        row -> row.getLong(1),
                        run.task(),
                        run.id(),
                        run.owner())
                .filter(epoch -> epoch == run.epoch())
                .orElseThrow(() -> new JobTakenOver(run.task(), run.id()));
    }

    /** Within a transaction of the run: this time does not count as a failed one. */
    void notCounted(JobRun run, boolean conflict) {
        sql.update(
                "UPDATE job_epoch SET attempts = attempts - 1, conflicts = conflicts + ?"
                        + " WHERE task = ? AND id = ?",
                conflict ? 1 : 0,
                run.task(),
                run.id());
    }

    /** Removes what is left of jobs that ended long ago. */
    void forget(Instant before) {
        sql.update(
                """
                DELETE FROM job_epoch WHERE updated_at < ? AND NOT EXISTS (
                    SELECT 1 FROM scheduled_tasks t
                    WHERE t.task_name = job_epoch.task AND t.task_instance = job_epoch.id)""",
                before);
    }

    /**
     * Lets the others know on which connection the transaction under way runs. Asked before its
     * first read, so that it sees the row that is written here beside it.
     */
    void showConnection(JobRun run) {
        Connected here =
                sql.first(
                                "SELECT CONNECTION_ID(), CONCAT(@@hostname, ':', @@port)",
                                row -> new Connected(row.getLong(1), row.getString(2)))
                        .orElseThrow();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            requireHeld(run);
                            sql.update(
                                    """
                                    REPLACE INTO job_connection (task, id, owner, server,
                                        connection_id, recorded_at)
                                    VALUES (?, ?, ?, ?, ?, UTC_TIMESTAMP(6))""",
                                    run.task(),
                                    run.id(),
                                    run.owner(),
                                    here.server(),
                                    here.id());
                        });
    }

    /** Takes effect with the end of the transaction under way: until then it can be ended. */
    void hideConnection(JobRun run) {
        forgetConnection(run.task(), run.id(), run.owner());
    }

    void hideConnectionAfterRollback(JobRun run) {
        try {
            run.transaction(() -> hideConnection(run));
        } catch (RuntimeException e) {
            LOG.debugf(e, "%s: its connection is not taken back", run);
        }
    }

    private void forgetConnection(String task, String id, String owner) {
        sql.update(
                "DELETE FROM job_connection WHERE task = ? AND id = ? AND owner = ?",
                task,
                id,
                owner);
    }

    /** Under lock: whether the library's own row still says what it said when it gave the job. */
    private boolean isHeld(Execution execution) {
        return sql.first(
                        """
                        SELECT version FROM scheduled_tasks
                        WHERE task_name = ? AND task_instance = ? AND picked AND picked_by = ?
                            AND version = ?
                        FOR UPDATE""",
                        row -> row.getLong(1),
                        execution.getTaskName(),
                        execution.getId(),
                        execution.pickedBy,
                        execution.version)
                .isPresent();
    }

    /**
     * Ends the transaction that the dead holder has open, and with it its locks. A number counts
     * only on the server that gave it, since that was started: there no other connection ever has
     * the same.
     */
    private void endTransaction(Execution dead) {
        sql.first(
                        """
                        SELECT c.connection_id
                        FROM job_connection c JOIN information_schema.processlist p
                            ON p.id = c.connection_id
                        WHERE c.task = ? AND c.id = ? AND c.owner = ?
                            AND p.user = SUBSTRING_INDEX(USER(), '@', 1)
                            AND c.server = CONCAT(@@hostname, ':', @@port)
                            AND c.recorded_at > UTC_TIMESTAMP(6) - INTERVAL (
                                SELECT CAST(variable_value AS UNSIGNED)
                                FROM information_schema.global_status
                                WHERE variable_name = 'UPTIME') SECOND""",
                        row -> row.getLong(1),
                        dead.getTaskName(),
                        dead.getId(),
                        dead.pickedBy)
                .ifPresent(
                        connection -> {
                            LOG.infof(
                                    "%s %s: ending connection %d of %s",
                                    dead.getTaskName(), dead.getId(), connection, dead.pickedBy);
                            try {
                                sql.update("KILL CONNECTION " + connection);
                            } catch (IllegalStateException goneMeanwhile) {
                                LOG.debugf(goneMeanwhile, "connection %d is gone", connection);
                            }
                        });
    }

    private record Connected(long id, String server) {}
}
