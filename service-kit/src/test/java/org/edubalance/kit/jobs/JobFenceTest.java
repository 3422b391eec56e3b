package org.edubalance.kit.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.sql.PlainSql;
import org.junit.jupiter.api.Test;

/** Of two that believe to hold a job only one writes for it. */
@QuarkusTest
class JobFenceTest {

    private static final Duration PATIENCE = Duration.ofSeconds(25);

    @Inject JobFence fence;
    @Inject Jobs jobs;
    @Inject ProbeJob probe;
    @Inject PlainSql sql;

    private final String id = UUID.randomUUID().toString().substring(24);

    private void queue() {
        QuarkusTransaction.requiringNew().run(() -> jobs.queue(ProbeJob.TASK, id));
        jobs.wake();
    }

    private void awaitEnd() {
        await().atMost(PATIENCE)
                .until(
                        () ->
                                sql.list(
                                                "SELECT 1 FROM scheduled_tasks"
                                                        + " WHERE task_instance = ?",
                                                row -> 1,
                                                id)
                                        .isEmpty());
    }

    private Optional<Integer> books(String code) {
        return sql.first("SELECT books FROM shelf WHERE code = ?", row -> row.getInt(1), code);
    }

    private Optional<String> outcome() {
        return sql.first("SELECT label FROM shelf WHERE code = ?", row -> row.getString(1), id);
    }

    private int attempts() {
        return sql.first("SELECT attempts FROM job_epoch WHERE id = ?", row -> row.getInt(1), id)
                .orElseThrow();
    }

    /** The job as the library gives it to a replica of this name. */
    private Execution given(String replica, long version) {
        sql.update(
                """
                REPLACE INTO scheduled_tasks (task_name, task_instance, execution_time, picked,
                    picked_by, last_heartbeat, version)
                VALUES ('somewhere-else', ?, UTC_TIMESTAMP(6), TRUE, ?,
                    UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, ?)""",
                id,
                replica,
                version);
        return new Execution(
                Instant.now(),
                new TaskInstance<Void>("somewhere-else", id),
                true,
                replica,
                null,
                null,
                0,
                null,
                version);
    }

    @Test
    void whoLostAJobWritesNothingForIt() {
        Execution first = given("replica-a", 7);
        JobRun lost = fence.takeUp(first).orElseThrow();
        lost.transaction(() -> probe.write(id + "-a", 1));
        assertThat(fence.shutOut(first)).isTrue();
        assertThatThrownBy(() -> lost.transaction(() -> probe.write(id + "-b", 1)))
                .as("before anybody else has it")
                .isInstanceOf(JobTakenOver.class);

        Execution second = given("replica-b", 9);
        JobRun holds = fence.takeUp(second).orElseThrow();
        holds.longTransaction(PATIENCE, () -> probe.write(id + "-c", 1));
        assertThatThrownBy(() -> lost.transaction(() -> probe.write(id + "-d", 1)))
                .isInstanceOf(JobTakenOver.class);
        assertThatThrownBy(() -> lost.longTransaction(PATIENCE, () -> probe.write(id + "-e", 1)))
                .isInstanceOf(JobTakenOver.class);
        assertThat(fence.takeUp(first)).as("taken up late").isEmpty();
        assertThat(fence.shutOut(first)).as("shut out twice").isFalse();
        holds.transaction(() -> probe.write(id + "-f", 1));

        assertThat(books(id + "-a")).contains(1);
        assertThat(books(id + "-b")).isEmpty();
        assertThat(books(id + "-c")).contains(1);
        assertThat(books(id + "-d")).isEmpty();
        assertThat(books(id + "-e")).isEmpty();
        assertThat(books(id + "-f")).contains(1);
    }

    @Test
    void aTransactionThatWasOpenWhenTheJobWasLostNeverCommits() throws Exception {
        Execution first = given("replica-a", 3);
        JobRun lost = fence.takeUp(first).orElseThrow();
        CountDownLatch wrote = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CompletableFuture<Void> frozen =
                CompletableFuture.runAsync(
                        () ->
                                lost.longTransaction(
                                        PATIENCE,
                                        () -> {
                                            probe.write(id + "-row", 1);
                                            wrote.countDown();
                                            awaitOpen(goOn);
                                        }));
        assertThat(wrote.await(10, TimeUnit.SECONDS)).isTrue();

        long began = System.nanoTime();
        assertThat(fence.shutOut(first)).isTrue();
        JobRun holds = fence.takeUp(given("replica-b", 5)).orElseThrow();
        holds.longTransaction(PATIENCE, () -> probe.write(id + "-row", 10));
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("the locks of the lost transaction are free at once")
                .isLessThan(Duration.ofSeconds(10));

        goOn.countDown();
        assertThatThrownBy(() -> frozen.get(10, TimeUnit.SECONDS)).isNotNull();
        assertThat(books(id + "-row")).contains(10);
        holds.requireHeld();
    }

    @Test
    void aConnectionIsNotEndedForAJobThatIsThroughWithIt() {
        Execution first = given("replica-a", 1);
        JobRun run = fence.takeUp(first).orElseThrow();
        run.longTransaction(PATIENCE, () -> probe.write(id + "-row", 1));
        assertThatThrownBy(
                        () ->
                                run.longTransaction(
                                        PATIENCE,
                                        () -> {
                                            throw new IllegalArgumentException("no");
                                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(sql.list("SELECT 1 FROM job_connection WHERE id = ?", row -> 1, id)).isEmpty();
    }

    @Test
    void theOneThatTakesOverFinishesWhileTheOtherStillHangs() throws Exception {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch wrote = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        CountDownLatch wentOn = new CountDownLatch(1);
        probe.willDo(
                id,
                run -> {
                    boolean hangs = begun.incrementAndGet() == 1;
                    try {
                        run.longTransaction(
                                PATIENCE,
                                () -> {
                                    probe.write(id + "-row", 1);
                                    if (hangs) {
                                        wrote.countDown();
                                        awaitOpen(goOn);
                                    }
                                    probe.write(id + "-end", 1);
                                });
                    } finally {
                        if (hangs) {
                            wentOn.countDown();
                        }
                    }
                });
        queue();
        assertThat(wrote.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(fence.shutOut(held())).isTrue();
        sql.update(
                "UPDATE scheduled_tasks SET picked = FALSE, picked_by = NULL, last_heartbeat ="
                        + " NULL, execution_time = UTC_TIMESTAMP(6), version = version + 1"
                        + " WHERE task_instance = ?",
                id);
        awaitEnd();
        assertThat(books(id + "-end")).contains(1);

        goOn.countDown();
        assertThat(wentOn.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(begun).hasValue(2);
        assertThat(books(id + "-row")).contains(1);
        assertThat(books(id + "-end")).contains(1);
        assertThat(outcome()).as("it neither waits nor fails").isEmpty();
    }

    @Test
    void aJobThatEndsItsReplicaEachTimeIsGivenUp() {
        sql.update(
                "INSERT INTO job_epoch (task, id, epoch, owner, attempts, conflicts, updated_at)"
                        + " VALUES (?, ?, 9, 'gone', ?, 0, ?)",
                ProbeJob.TASK,
                id,
                JobExecution.MOST_ATTEMPTS,
                Instant.now());
        AtomicInteger begun = new AtomicInteger();
        probe.willDo(id, run -> begun.incrementAndGet());
        queue();
        awaitEnd();
        assertThat(outcome())
                .hasValueSatisfying(reason -> assertThat(reason).contains("broke down 5 times"));
        assertThat(begun).hasValue(0);
    }

    @Test
    void whoGivesWayToOthersBeginsAgain() {
        AtomicInteger begun = new AtomicInteger();
        probe.willDo(
                id,
                run ->
                        run.longTransaction(
                                PATIENCE,
                                () -> {
                                    probe.write(id + "-row", 1);
                                    if (begun.incrementAndGet() == 1) {
                                        throw new IllegalStateException(
                                                new SQLException("Deadlock found", "40001", 1213));
                                    }
                                }));
        queue();
        awaitEnd();
        assertThat(begun).hasValue(2);
        assertThat(books(id + "-row")).contains(1);
        assertThat(outcome()).contains("waits");
        assertThat(attempts()).as("it counts apart").isEqualTo(1);
    }

    @Test
    void waitingForASourceIsNoFailedAttempt() {
        AtomicInteger begun = new AtomicInteger();
        probe.willDo(
                id,
                run -> {
                    if (begun.incrementAndGet() == 1) {
                        throw ProblemType.SOURCE_UNAVAILABLE.because("不可用", "down");
                    }
                });
        queue();
        awaitEnd();
        assertThat(begun).hasValue(2);
        assertThat(outcome()).contains("waits");
        assertThat(attempts()).isEqualTo(1);
    }

    @Test
    void whoIsToStopBeginsNoTransactionAnyMore() {
        JobRun run = fence.takeUp(given("replica-a", 1)).orElseThrow();
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> run.transaction(() -> probe.write(id + "-row", 1)))
                    .hasMessageContaining("to stop");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
        assertThat(books(id + "-row")).isEmpty();
        run.transaction(() -> probe.write(id + "-row", 1));
        assertThat(books(id + "-row")).contains(1);
    }

    @Test
    void aReadViewFromBeforeTheProgressIsNotInTheWay() {
        probe.willDo(
                id,
                run ->
                        run.longTransaction(
                                PATIENCE,
                                () -> {
                                    sql.update("SET SESSION innodb_snapshot_isolation = ON");
                                    try {
                                        assertThat(books(id + "-note")).isEmpty();
                                        run.transaction(() -> probe.write(id + "-note", 1));
                                        probe.write(id + "-row", 1);
                                        fence.requireHeld(run);
                                    } finally {
                                        sql.update("SET SESSION innodb_snapshot_isolation = OFF");
                                    }
                                }));
        queue();
        awaitEnd();
        assertThat(outcome()).isEmpty();
        assertThat(books(id + "-row")).contains(1);
        assertThat(books(id + "-note")).contains(1);
    }

    @Test
    void whoStopsWithinATransactionKeepsItsLocksForHalfAMinuteOnly() {
        assertThat(
                        sql.first(
                                "SELECT @@SESSION.idle_write_transaction_timeout",
                                row -> row.getInt(1)))
                .contains(30);
    }

    /** The job as the library gave it to this replica. */
    private Execution held() {
        return sql.first(
                        "SELECT picked_by, version FROM scheduled_tasks WHERE task_instance = ?",
                        row ->
                                new Execution(
                                        Instant.now().truncatedTo(ChronoUnit.SECONDS),
                                        new TaskInstance<Void>(ProbeJob.TASK, id),
                                        true,
                                        row.getString(1),
                                        null,
                                        null,
                                        0,
                                        null,
                                        row.getLong(2)),
                        id)
                .orElseThrow();
    }

    private static void awaitOpen(CountDownLatch gate) {
        try {
            assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
