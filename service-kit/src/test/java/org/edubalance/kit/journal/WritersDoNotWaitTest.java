package org.edubalance.kit.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.edubalance.kit.probe.TestSql;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** The journal makes nobody wait: not for who numbers, not for who seals, not for each other. */
@QuarkusTest
class WritersDoNotWaitTest {

    private static final int WRITES_OF_EACH = 10;

    @Inject ProbeWriter writer;
    @Inject JournalNumbering numbering;
    @Inject TestSql sql;

    private final TestCounty county = TestCounty.fresh();

    private JournalEntry entry(String id) {
        return JournalEntry.created("shelf", id, 1, Place.of(county.code()), Map.of("n", 1));
    }

    @Test
    void whoNumbersAndTakesLongHoldsNobodyUp() {
        writer.write(entry("before"));
        long start = System.nanoTime();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            numbering.numberBatch();
                            CompletableFuture.runAsync(() -> writer.write(entry("meanwhile")))
                                    .orTimeout(20, TimeUnit.SECONDS)
                                    .join();
                        });
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void anOpenWriterHoldsNobodyUp() {
        long before = numbering.catchUp();
        writer.write(
                () -> {
                    CompletableFuture.runAsync(() -> writer.write(entry("other")))
                            .orTimeout(20, TimeUnit.SECONDS)
                            .join();
                    assertThat(numbering.catchUp()).isGreaterThan(before);
                },
                List.of(entry("open")));
    }

    /**
     * The server counts waits of everybody; whoever numbers may meet a row whose writer has
     * committed and lets go of its lock just then. Writers that queued would wait nearly each time.
     */
    @Test
    void thirtyTwoWritersDoNotQueue() throws Exception {
        int writers = 32;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            long waits = lockWaits();
            CompletableFuture<?>[] running =
                    IntStream.range(0, writers)
                            .mapToObj(
                                    number ->
                                            CompletableFuture.runAsync(
                                                    () -> writeOften("w" + number), pool))
                            .toArray(CompletableFuture[]::new);
            CompletableFuture<Void> all = CompletableFuture.allOf(running);
            while (!all.isDone()) {
                numbering.catchUp();
            }
            all.get(1, TimeUnit.SECONDS);
            assertThat(lockWaits() - waits).isLessThan(writers * WRITES_OF_EACH / 20);
        } finally {
            pool.shutdownNow();
        }
        numbering.catchUp();
        assertThat(
                        sql.text(
                                "SELECT COUNT(DISTINCT position) FROM journal_write"
                                        + " WHERE division_code = '"
                                        + county.code()
                                        + "'"))
                .isEqualTo(String.valueOf(writers * WRITES_OF_EACH));
        assertThat(sql.text("SELECT MAX(position) - COUNT(*) FROM journal_write")).isEqualTo("0");
    }

    private void writeOften(String id) {
        for (int i = 0; i < WRITES_OF_EACH; i++) {
            writer.write(entry(id + "-" + i));
        }
    }

    private long lockWaits() {
        return Long.parseLong(
                sql.text(
                        "SELECT variable_value FROM information_schema.global_status"
                                + " WHERE variable_name = 'INNODB_ROW_LOCK_WAITS'"));
    }
}
