package org.edubalance.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.edubalance.kit.problem.ProblemException;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PagingTest {

    private final TestCounty county = TestCounty.fresh();

    private void shelf(String name) {
        county.editor()
                .body(
                        Map.of(
                                "code",
                                county.code() + name,
                                "divisionCode",
                                county.code(),
                                "books",
                                1))
                .post("/v1/shelves")
                .then()
                .statusCode(201);
    }

    /** Codes of one page after the other, as their links lead. */
    private List<String> followed(String first) {
        List<String> seen = new ArrayList<>();
        String url = first;
        while (url != null) {
            Response response = county.viewer().get(url);
            assertThat(response.statusCode()).isEqualTo(200);
            seen.addAll(response.jsonPath().getList("items.code"));
            String links = response.header("Link") == null ? "" : response.header("Link");
            Matcher link = Pattern.compile("<([^>]*)>; rel=\"next\"").matcher(links);
            url = link.find() ? link.group(1) : null;
        }
        return seen;
    }

    @Test
    void followingTheLinksSeesEachRowOnceWhileEightWritersInsert() throws Exception {
        for (int i = 0; i < 50; i++) {
            shelf("m%02d".formatted(i));
        }
        ExecutorService writers = Executors.newFixedThreadPool(8);
        AtomicBoolean read = new AtomicBoolean();
        CountDownLatch writing = new CountDownLatch(8);
        List<Future<?>> ends = new ArrayList<>();
        for (int writer = 0; writer < 8; writer++) {
            String name = "%c%d".formatted("am".charAt(writer % 2), writer);
            ends.add(
                    writers.submit(
                            () -> {
                                for (int i = 0; !read.get(); i++) {
                                    shelf("%s-%03d".formatted(name, i));
                                    writing.countDown();
                                }
                            }));
        }
        writing.await();
        List<String> seen = followed("/v1/shelves?limit=7");
        read.set(true);
        for (Future<?> end : ends) {
            end.get();
        }
        writers.shutdown();
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).filteredOn(code -> code.matches(".*m\\d\\d")).hasSize(50);
    }

    @Test
    void aCursorLeadsNowhereInAnotherListOrWithOtherFilters() {
        shelf("a");
        shelf("b");
        String next = county.viewer().get("/v1/shelves?limit=1").path("next");
        after(next, "/v1/shelves?limit=5").statusCode(200).body("items.code", hasSize(1));
        after(next, "/v1/shelves?count=true").statusCode(200).body("total", equalTo(2));
        after(next, "/v1/shelves?division=" + county.code())
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
        after(next, "/v1/racks").statusCode(400).body("code", equalTo("BAD_CURSOR"));
    }

    private ValidatableResponse after(String cursor, String url) {
        return county.viewer().queryParam("after", cursor).get(url).then();
    }

    @Test
    void theLastPageHasNoNextAndTheTotalIsToldWhenAsked() {
        shelf("x");
        county.viewer()
                .get("/v1/shelves?limit=1")
                .then()
                .body("$", hasKey("next"))
                .body("next", equalTo(null))
                .body("$", not(hasKey("total")));
        county.viewer().get("/v1/shelves?count=true").then().body("total", equalTo(1));
        county.viewer()
                .get("/v1/shelves?limit=0")
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString("limit"));
    }

    @Test
    void aCursorOfAnotherListOrAnAlteredOneIsRefused() {
        String cursor = Cursor.after("2141000001", "2019").write();
        assertThat(Cursor.read(cursor, 2).key()).containsExactly("2141000001", "2019");
        assertThatThrownBy(() -> Cursor.read(cursor, 1)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.read(cursor, 2, "/v1/returns"))
                .isInstanceOf(ProblemException.class);
        String altered = cursor.replaceFirst("^.", cursor.startsWith("A") ? "B" : "A");
        assertThatThrownBy(() -> Cursor.read(altered, 2)).isInstanceOf(ProblemException.class);
    }
}
