package org.edubalance.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.edubalance.kit.probe.ShelfMoveResource;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContentionTest {

    private final TestCounty county = TestCounty.fresh();
    private final AtomicInteger tries = new AtomicInteger();
    private final ExecutorService callers = Executors.newFixedThreadPool(2);

    @BeforeEach
    void twoShelves() {
        for (String name : new String[] {"a", "b"}) {
            county.editor().body(shelf(name, 100)).post("/v1/shelves").then().statusCode(201);
        }
    }

    @AfterEach
    void calm() {
        ShelfMoveResource.between = () -> {};
        callers.shutdownNow();
    }

    private Map<String, Object> shelf(String name, int books) {
        return Map.of("code", name + county.code(), "divisionCode", county.code(), "books", books);
    }

    private Response move(String from, String to, int books) {
        return county.editor()
                .header("Idempotency-Key", UUID.randomUUID())
                .body(
                        Map.of(
                                "from",
                                from + county.code(),
                                "to",
                                to + county.code(),
                                "books",
                                books))
                .post("/v1/shelf-moves");
    }

    private int books(String name) {
        return county.viewer()
                .get("/v1/shelves/" + name + county.code())
                .then()
                .extract()
                .path("books");
    }

    @Test
    void theVictimOfADeadlockIsCarriedOutInTheEnd() throws Exception {
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        ShelfMoveResource.between =
                () -> {
                    if (tries.incrementAndGet() <= 2) {
                        meet(bothHoldOne);
                    }
                };
        Future<Response> there = callers.submit(() -> move("a", "b", 7));
        Future<Response> back = callers.submit(() -> move("b", "a", 2));
        there.get().then().statusCode(201);
        back.get().then().statusCode(201);
        assertThat(tries).as("the barrier makes a real deadlock").hasValueGreaterThan(2);
        assertThat(books("a")).isEqualTo(95);
        assertThat(books("b")).isEqualTo(105);
    }

    @Test
    void whoIsAlwaysInTheWayOfOthersIsAskedToComeBack() {
        ShelfMoveResource.between =
                () -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException(
                            new SQLException("Deadlock found", "40001", 1213));
                };
        move("a", "b", 1)
                .then()
                .statusCode(503)
                .header("Retry-After", "1")
                .body("type", equalTo("/problems/busy"));
        assertThat(tries).hasValue(5);
        assertThat(books("a")).isEqualTo(100);
    }

    @Test
    void whatIsNobodyElsesFaultIsNotTriedAgain() {
        ShelfMoveResource.between =
                () -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException(new SQLException("No such column", "42", 1054));
                };
        move("a", "b", 1).then().statusCode(500);
        assertThat(tries).hasValue(1);
        assertThat(books("a")).isEqualTo(100);
    }

    @Test
    void ofTwoWhoReplaceTheSameVersionOneIsTooLate() throws Exception {
        String path = "/v1/shelves/a" + county.code();
        for (int round = 0; round < 15; round++) {
            String tag = county.viewer().get(path).header("ETag");
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Response> one = callers.submit(() -> replace(path, tag, start));
            Future<Response> other = callers.submit(() -> replace(path, tag, start));
            Response won = one.get().statusCode() == 200 ? one.get() : other.get();
            Response lost = won == one.get() ? other.get() : one.get();
            won.then().statusCode(200);
            lost.then().statusCode(412).header("ETag", notNullValue());
            assertThat(lost.header("ETag")).isEqualTo(won.header("ETag"));
        }
    }

    private Response replace(String path, String tag, CyclicBarrier start) {
        int books = 1000 + tries.incrementAndGet();
        meet(start);
        return county.editor().header("If-Match", tag).body(shelf("a", books)).put(path);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
