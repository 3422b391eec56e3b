package org.edubalance.kit.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.edubalance.kit.division.DivisionCode;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.snapshot.ShelfWriter.Held;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** An instant that was given out never changes, whoever commits later. */
@QuarkusTest
class SnapshotTest {

    @Inject ShelfWriter writer;
    @Inject SettledInstants instants;
    @Inject Snapshots snapshots;
    @Inject DataSource database;

    final TestCounty county = TestCounty.fresh();
    final DivisionCode division = DivisionCode.fromString(county.code());

    @Test
    void whatWasWrittenRightBeforeIsSeen() {
        writer.write(county.code(), 7, code("a"), code("b"));
        assertThat(booksAt(instants.latest(division))).containsExactly(7, 7);
    }

    @Test
    void anOlderInstantShowsWhatWasThen() {
        writer.write(county.code(), 1, code("a"));
        Instant before = instants.latest(division);
        writer.write(county.code(), 2, code("a"), code("b"));
        assertThat(booksAt(before)).containsExactly(1);
        assertThat(booksAt(instants.latest(division))).containsExactly(2, 2);
    }

    @Test
    void aWriterHeldOpenDoesNotChangeAnInstantGivenOut() {
        writer.write(county.code(), 1, code("a"), code("b"));
        Held hold = new Held();
        CompletableFuture<Void> open =
                CompletableFuture.runAsync(
                        () -> writer.write(county.code(), 2, hold, code("a"), code("b")));
        await(hold);

        Instant given = instants.latest(division);
        assertThat(booksAt(given)).containsExactly(1, 1);
        Instant later = Instant.now();
        assertThatThrownBy(() -> instants.settle(division, later))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.NOT_SETTLED));

        hold.go.countDown();
        open.join();
        assertThat(booksAt(given)).containsExactly(1, 1);
        assertThat(booksAt(instants.latest(division))).containsExactly(2, 2);
    }

    @Test
    void aWriterOfAnotherCountyIsNotWaitedFor() {
        String other = TestCounty.fresh().code();
        Held hold = new Held();
        CompletableFuture<Void> open =
                CompletableFuture.runAsync(() -> writer.write(other, 2, hold, "o" + other));
        await(hold);
        long started = System.nanoTime();
        Instant before = Instant.now().minusMillis(50);

        Instant given = instants.latest(division);

        assertThat(given).isAfter(before);
        assertThat(Duration.ofNanos(System.nanoTime() - started))
                .isLessThan(Duration.ofMillis(250));
        hold.go.countDown();
        open.join();
    }

    @Test
    void aWriterWhoGaveUpLeavesNothing() {
        writer.write(county.code(), 1, code("a"));
        Held hold = new Held();
        hold.rollback = true;
        hold.go.countDown();
        assertThatThrownBy(() -> writer.write(county.code(), 9, hold, code("a")))
                .isInstanceOf(ShelfWriter.GaveUp.class);
        assertThat(booksAt(instants.latest(division))).containsExactly(1);
    }

    @Test
    void aTransactionIsSeenWholeOrNotAtAll() {
        writer.write(county.code(), 0, code("a"), code("b"), code("c"));
        List<CompletableFuture<Void>> writers = new ArrayList<>();
        AtomicInteger books = new AtomicInteger();
        for (int i = 0; i < 4; i++) {
            writers.add(
                    CompletableFuture.runAsync(
                            () -> {
                                for (int round = 0; round < 15; round++) {
                                    writeAgain(books.incrementAndGet());
                                }
                            }));
        }
        List<Instant> given = new ArrayList<>();
        List<List<Integer>> seen = new ArrayList<>();
        CompletableFuture<Void> all =
                CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            Instant instant = instants.latest(division);
            given.add(instant);
            seen.add(booksAt(instant));
        }
        all.join();
        for (int i = 0; i < given.size(); i++) {
            assertThat(seen.get(i)).hasSize(3);
            assertThat(seen.get(i).stream().distinct()).hasSize(1);
            assertThat(booksAt(given.get(i))).isEqualTo(seen.get(i));
        }
        assertThat(overlaps()).isZero();
        // any instant of the past, also one that nobody asked for while it was written
        Instant first = given.get(0);
        Instant last = instants.latest(division);
        long micros = Duration.between(first, last).toNanos() / 1000;
        for (int i = 0; i < 200; i++) {
            Instant any = first.plusNanos(ThreadLocalRandom.current().nextLong(micros) * 1000);
            List<Integer> then = booksAt(any);
            assertThat(then).hasSize(3);
            assertThat(then.stream().distinct()).hasSize(1);
        }
    }

    @Test
    void anInstantToComeOrBeforeHistoryIsRefused() {
        assertThatThrownBy(() -> instants.settle(division, Instant.now().plusSeconds(60)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.VALIDATION));
        assertThatThrownBy(() -> instants.settle(division, Instant.parse("2020-01-01T00:00:00Z")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.HISTORY_GONE));
    }

    @Test
    void aConnectionKeepsNothingOfADatedWriteOrARead() throws SQLException {
        writer.write(county.code(), 1, code("a"));
        booksAt(instants.latest(division));
        for (int i = 0; i < 20; i++) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "SELECT ABS(TIMESTAMPDIFF(SECOND, NOW(6), SYSDATE(6))),"
                                            + " @@system_versioning_asof")) {
                row.next();
                assertThat(row.getInt(1)).isZero();
                assertThat(row.getString(2)).isEqualTo("DEFAULT");
            }
        }
    }

    /** As a caller does whose version was stale: read again, write again. */
    private void writeAgain(int books) {
        while (true) {
            try {
                writer.write(county.code(), books, code("a"), code("b"), code("c"));
                return;
            } catch (RuntimeException stale) {
                // another writer was faster
            }
        }
    }

    private List<Integer> booksAt(Instant settled) {
        return snapshots.at(
                settled,
                () -> {
                    List<Integer> books = new ArrayList<>();
                    try (Connection connection = database.getConnection();
                            PreparedStatement select =
                                    connection.prepareStatement(
                                            "SELECT books FROM shelf WHERE division_code = ?"
                                                    + " ORDER BY code")) {
                        select.setString(1, county.code());
                        try (ResultSet rows = select.executeQuery()) {
                            while (rows.next()) {
                                books.add(rows.getInt(1));
                            }
                        }
                    }
                    return books;
                });
    }

    /** Pairs of versions of one shelf that would both be seen at some instant. */
    private long overlaps() {
        String sql =
                """
                SELECT COUNT(*) FROM shelf FOR SYSTEM_TIME ALL a
                JOIN shelf FOR SYSTEM_TIME ALL b ON a.code = b.code AND a.version < b.version
                WHERE a.division_code = ? AND a.row_end > b.row_start AND a.row_start < a.row_end
                """;
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setString(1, county.code());
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String code(String name) {
        return name + "-" + county.code();
    }

    private static void await(Held hold) {
        try {
            assertThat(hold.written.await(20, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
