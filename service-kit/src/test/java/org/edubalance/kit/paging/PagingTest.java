package org.edubalance.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    @Test
    void followingTheLinksSeesEachRowOnceWhileOthersAreWritten() {
        for (int i = 0; i < 23; i++) {
            shelf("m%02d".formatted(i));
        }
        List<String> seen = new ArrayList<>();
        String url = "/v1/shelves?limit=7";
        for (int page = 0; url != null; page++) {
            Response response = county.viewer().get(url);
            seen.addAll(response.jsonPath().getList("items.code"));
            shelf("a%02d".formatted(page));
            Matcher link =
                    Pattern.compile("<([^>]*)>; rel=\"next\"")
                            .matcher(
                                    response.header("Link") == null ? "" : response.header("Link"));
            url = link.find() ? link.group(1) : null;
        }
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen).filteredOn(code -> code.contains("m")).hasSize(23);
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
        String altered = cursor.replaceFirst("^.", cursor.startsWith("A") ? "B" : "A");
        assertThatThrownBy(() -> Cursor.read(altered, 2)).isInstanceOf(ProblemException.class);
    }
}
