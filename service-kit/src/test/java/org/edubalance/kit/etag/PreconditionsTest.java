package org.edubalance.kit.etag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreconditionsTest {

    private final TestCounty county = TestCounty.fresh();

    private Map<String, Object> shelf(int books) {
        return Map.of("code", "e" + county.code(), "divisionCode", county.code(), "books", books);
    }

    @Test
    void onlyWhoKnowsThePresentVersionMayChangeIt() {
        String first =
                county.editor().body(shelf(1)).post("/v1/shelves").then().extract().header("ETag");
        assertThat(first).startsWith("\"").endsWith("\"");
        String path = "/v1/shelves/e" + county.code();
        county.editor().body(shelf(2)).put(path).then().statusCode(428);
        String second =
                county.editor()
                        .header("If-Match", first)
                        .body(shelf(2))
                        .put(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        assertThat(second).isNotEqualTo(first);
        county.editor()
                .header("If-Match", first)
                .body(shelf(3))
                .put(path)
                .then()
                .statusCode(412)
                .header("ETag", second);
        county.editor()
                .header("If-Match", "W/" + second)
                .body(shelf(3))
                .put(path)
                .then()
                .statusCode(412);
        county.viewer().get(path).then().body("books", equalTo(2)).header("ETag", second);
    }

    @Test
    void whoHasThePresentVersionGets304() {
        String tag =
                county.editor().body(shelf(1)).post("/v1/shelves").then().extract().header("ETag");
        String path = "/v1/shelves/e" + county.code();
        county.viewer()
                .header("If-None-Match", "\"other\", " + tag)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        county.viewer().header("If-None-Match", "\"other\"").get(path).then().statusCode(200);
    }

    @Test
    void whatIsNotThereCanNotBeMatchedAndWhatIsThereIsNotMadeAgain() {
        String path = "/v1/shelves/e" + county.code();
        county.editor().header("If-Match", "*").body(shelf(1)).put(path).then().statusCode(412);
        county.viewer().get(path).then().statusCode(404);
        county.editor()
                .header("If-None-Match", "*")
                .body(shelf(1))
                .put(path)
                .then()
                .statusCode(201);
        county.editor()
                .header("If-None-Match", "*")
                .body(shelf(2))
                .put(path)
                .then()
                .statusCode(412);
        county.viewer().get(path).then().body("books", equalTo(1));
    }
}
