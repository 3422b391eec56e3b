package org.edubalance.kit.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.edubalance.kit.journal.JournalEntry;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.ProbeWriter;
import org.edubalance.kit.paging.Cursor;
import org.edubalance.kit.probe.TestSql;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** Whoever follows the cursor sees every change of the own division, in order, and none is lost. */
@QuarkusTest
class ChangeFeedTest {

    @Inject ProbeWriter writer;
    @Inject ChangeCursors cursors;
    @Inject TestSql sql;

    private final TestCounty county = TestCounty.fresh();
    private final Place here = Place.of(county.code());

    private JournalEntry shelf(String id, long version) {
        return version == 1
                ? JournalEntry.created("shelf", id, version, here, Map.of("books", version))
                : JournalEntry.changed(
                        "shelf",
                        id,
                        version,
                        here,
                        Map.of("books", version - 1),
                        Map.of("books", version));
    }

    private static JsonPath feed(RequestSpecification caller, String after, String query) {
        return caller.get("/v1/changes?after=" + after + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> ids(JsonPath page) {
        return page.getList("items.id");
    }

    @Test
    void nothingIsSkippedWhoeverCommitsLate() throws Exception {
        int writers = 16;
        int versions = 25;
        String cursor = cursors.now().orElseThrow();
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<CompletableFuture<Void>> running =
                    IntStream.range(0, writers)
                            .mapToObj(
                                    number ->
                                            CompletableFuture.runAsync(
                                                    () -> writeVersions("s" + number, versions),
                                                    pool))
                            .toList();
            CompletableFuture<Void> all =
                    CompletableFuture.allOf(running.toArray(CompletableFuture[]::new));
            Map<String, List<Integer>> seen = new HashMap<>();
            boolean last = false;
            while (!last) {
                last = all.isDone();
                JsonPath page;
                do {
                    page = feed(county.service(), cursor, "&limit=7");
                    cursor = page.getString("next");
                    List<String> ids = ids(page);
                    List<Integer> numbers = page.getList("items.version");
                    for (int i = 0; i < ids.size(); i++) {
                        seen.computeIfAbsent(ids.get(i), id -> new ArrayList<>())
                                .add(numbers.get(i));
                    }
                } while (!ids(page).isEmpty());
            }
            all.get(10, TimeUnit.SECONDS);
            List<Integer> inOrder = IntStream.rangeClosed(1, versions).boxed().toList();
            assertThat(seen).hasSize(writers);
            assertThat(seen.values()).allSatisfy(found -> assertThat(found).isEqualTo(inOrder));
        } finally {
            pool.shutdownNow();
        }
    }

    private void writeVersions(String id, int versions) {
        for (int version = 1; version <= versions; version++) {
            int pause = ThreadLocalRandom.current().nextInt(20);
            writer.write(() -> pause(pause), List.of(shelf(id, version)));
        }
    }

    @Test
    void aLateWriterComesAfterThoseWhoWereFaster() throws Exception {
        String cursor = cursors.now().orElseThrow();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> late =
                CompletableFuture.runAsync(
                        () ->
                                writer.write(
                                        () -> {
                                            written.countDown();
                                            await(go);
                                        },
                                        List.of(shelf("late", 1))));
        await(written);
        writer.write(shelf("fast", 1));

        JsonPath first = feed(county.service(), cursor, "");
        assertThat(ids(first)).containsExactly("fast");
        go.countDown();
        late.get(10, TimeUnit.SECONDS);
        assertThat(ids(feed(county.service(), first.getString("next"), "")))
                .containsExactly("late");
    }

    @Test
    void aRequestThatWritesIsInTheFeed() {
        String cursor = cursors.now().orElseThrow();
        String body = "{\"code\":\"f-%s\",\"divisionCode\":\"%s\",\"books\":%d}";
        String code = "f-" + county.code();
        String tag =
                county.editor()
                        .body(body.formatted(county.code(), county.code(), 1))
                        .post("/v1/shelves")
                        .then()
                        .statusCode(201)
                        .extract()
                        .header("ETag");
        county.editor()
                .header("If-Match", tag)
                .body(body.formatted(county.code(), county.code(), 2))
                .put("/v1/shelves/" + code)
                .then()
                .statusCode(200);
        county.service()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.op", contains("PUT", "PUT"))
                .body("items.id", contains(code, code))
                .body("items.type", contains("shelf", "shelf"))
                .body("items.version", contains(0, 1))
                .body("items[0].instant", notNullValue());
    }

    @Test
    void onlyTheOwnDivisionIsSeenAndTheCursorGoesOn() {
        String cursor = cursors.now().orElseThrow();
        TestCounty other = TestCounty.fresh();
        writer.write(
                JournalEntry.created("shelf", "theirs", 1, Place.of(other.code()), Map.of("a", 1)));
        JsonPath page = feed(county.service(), cursor, "");
        assertThat(ids(page)).isEmpty();
        assertThat(page.getString("next")).isNotNull().isNotEqualTo(cursor);
        writer.write(shelf("ours", 1));
        assertThat(ids(feed(county.service(), page.getString("next"), ""))).containsExactly("ours");
        assertThat(ids(feed(TestCaller.of("0").roles("service").request(), cursor, "")))
                .containsExactly("theirs", "ours");
        assertThat(
                        ids(
                                feed(
                                        TestCaller.of(other.province()).roles("auditor").request(),
                                        cursor,
                                        "")))
                .contains("theirs");
    }

    @Test
    void whatLeavesTheDivisionIsADeletion() {
        TestCounty target = TestCounty.fresh();
        String before = cursors.now().orElseThrow();
        writer.write(shelf("moving", 1));
        String cursor = feed(county.service(), before, "").getString("next");
        Place there = Place.of(target.code());
        writer.write(
                JournalEntry.changed("shelf", "moving", 2, there, Map.of("a", 1), Map.of("a", 2))
                        .from(here));
        writer.write(
                JournalEntry.changed("shelf", "moving", 3, there, Map.of("a", 2), Map.of("a", 3)));

        county.service()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.op", contains("DELETE"))
                .body("items.version", contains(2));
        target.service()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.op", contains("PUT", "PUT"));
        TestCaller.of("0")
                .roles("service")
                .request()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.op", contains("PUT", "PUT"));
    }

    @Test
    void aTownFollowsItsOwnRowsAndSeesThemLeave() {
        String cursor = cursors.now().orElseThrow();
        Place first = new Place(county.code(), county.town(1), "2141000001");
        Place second = new Place(county.code(), county.town(2), "2141000001");
        writer.write(
                JournalEntry.created("school", "2141000001", 1, first, Map.of("a", 1)),
                JournalEntry.created("appropriation", "x", 1, here, Map.of("a", 1)));
        writer.write(
                JournalEntry.changed(
                                "school", "2141000001", 2, second, Map.of("a", 1), Map.of("a", 2))
                        .from(first));
        TestCaller.of(county.town(1))
                .roles("service")
                .request()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.op", contains("PUT", "DELETE"));
        TestCaller.of(county.town(2))
                .roles("service")
                .request()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.op", contains("PUT"));
        TestCaller.of(county.code())
                .roles("service")
                .ofSchool("2141000001")
                .request()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items.type", contains("school", "school"));
        TestCaller.of(county.code())
                .roles("service")
                .ofSchool("2141000002")
                .request()
                .get("/v1/changes?after=" + cursor)
                .then()
                .body("items", empty());
    }

    @Test
    void whatIsGoneIsADeletionAndTypesCanBeChosen() {
        String cursor = cursors.now().orElseThrow();
        writer.write(
                shelf("a", 1),
                JournalEntry.deleted("shelf", "a", 2, here, Map.of("books", 1)),
                JournalEntry.created("room", "r", 1, here, Map.of("n", 1)));
        county.service()
                .get("/v1/changes?type=shelf&after=" + cursor)
                .then()
                .body("items.op", contains("PUT", "DELETE"));
        county.service()
                .get("/v1/changes?type=room&after=" + cursor)
                .then()
                .body("items.id", contains("r"));
    }

    @Test
    void aLargeWriteIsReadInPages() {
        String cursor = cursors.now().orElseThrow();
        List<JournalEntry> entries =
                IntStream.range(0, 5_003).mapToObj(i -> shelf("n" + i, 1)).toList();
        writer.write(() -> {}, entries);
        writer.write(shelf("last", 1));
        List<String> seen = new ArrayList<>();
        JsonPath page;
        do {
            page = feed(county.service(), cursor, "&limit=1000");
            cursor = page.getString("next");
            seen.addAll(ids(page));
        } while (!ids(page).isEmpty());
        List<String> expected = new ArrayList<>(entries.stream().map(JournalEntry::id).toList());
        expected.add("last");
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void whatIsRolledBackLeavesNothing() {
        String cursor = cursors.now().orElseThrow();
        assertThatThrownBy(
                        () ->
                                writer.write(
                                        () -> {
                                            throw new IllegalStateException("no");
                                        },
                                        List.of(shelf("never", 1))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ids(feed(county.service(), cursor, ""))).isEmpty();
        county.as("auditor")
                .get("/v1/audit-events?division=" + county.code())
                .then()
                .body("items", empty());
    }

    @Test
    void whoWaitsIsAnsweredAsSoonAsSomethingIsCommitted() throws Exception {
        String cursor = cursors.now().orElseThrow();
        long start = System.nanoTime();
        CompletableFuture<JsonPath> answer =
                CompletableFuture.supplyAsync(
                        () -> feed(county.service().header("Prefer", "wait=20"), cursor, ""));
        pause(600);
        assertThat(answer).isNotDone();
        writer.write(shelf("news", 1));
        assertThat(ids(answer.get(5, TimeUnit.SECONDS))).containsExactly("news");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void whoWaitsInVainGetsACursorAllTheSame() {
        long start = System.nanoTime();
        JsonPath page =
                feed(county.service().header("Prefer", "wait=1"), cursors.now().orElseThrow(), "");
        assertThat(ids(page)).isEmpty();
        assertThat(page.getString("next")).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(900), Duration.ofSeconds(4));
    }

    @Test
    void anOldCursorIsGone() {
        String before = cursors.now().orElseThrow();
        writer.write(shelf("old", 1));
        JsonPath page = feed(county.service(), before, "");
        sql.withSealerHeld(
                () -> {
                    String ours = " WHERE division_code = '" + county.code() + "'";
                    String numbered = sql.text("SELECT numbered_at FROM journal_write" + ours);
                    sql.run(
                            "UPDATE journal_write SET numbered_at = numbered_at - INTERVAL 91 DAY"
                                    + ours);
                    try {
                        county.service()
                                .get("/v1/changes?after=" + before)
                                .then()
                                .statusCode(410)
                                .body("code", equalTo("CURSOR_EXPIRED"));
                        county.service()
                                .get("/v1/changes?after=" + page.getString("next"))
                                .then()
                                .statusCode(200);
                    } finally {
                        sql.run("UPDATE journal_write SET numbered_at = '" + numbered + "'" + ours);
                    }
                });
    }

    @Test
    void aCursorFromAFutureThatWasLostIsGoneToo() {
        String future = Cursor.after(Long.toString(Long.MAX_VALUE / 2), "0").write();
        county.service().get("/v1/changes?after=" + future).then().statusCode(410);
    }

    @Test
    void withoutACursorItBeginsAtTheOldest() {
        writer.write(shelf("first", 1));
        List<String> seen = new ArrayList<>();
        JsonPath page = county.service().get("/v1/changes?limit=1000").then().extract().jsonPath();
        while (!ids(page).isEmpty()) {
            seen.addAll(ids(page));
            page = feed(county.service(), page.getString("next"), "");
        }
        assertThat(seen).containsExactly("first");
    }

    @Test
    void aBadCursorAndAWrongRoleAreRefused() {
        county.service().get("/v1/changes?after=nonsense").then().statusCode(400);
        county.service().get("/v1/changes?limit=1001").then().statusCode(400);
        county.editor().get("/v1/changes").then().statusCode(403);
        county.viewer().get("/v1/changes").then().statusCode(403);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Part of the story: a writer that takes its time, a reader that is kept waiting. */
    private static void pause(int millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
