package org.edubalance.kit.bulk;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edubalance.kit.probe.ShelfImport;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTest {

    private final TestCounty county = TestCounty.fresh();

    private String row(String name, int books) {
        return "{\"code\":\"%s-%s\",\"divisionCode\":\"%s\",\"books\":%d}"
                .formatted(county.code(), name, county.code(), books);
    }

    private ValidatableResponse load(String type, String query, String body) {
        return county.editor()
                .contentType(type)
                .header("Prefer", "wait=30")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=shelves" + query)
                .then();
    }

    private ValidatableResponse loadLines(String query, String... lines) {
        return load("application/x-ndjson", query, String.join("\n", lines));
    }

    private ValidatableResponse list() {
        return county.viewer().get("/v1/shelves?limit=1000&count=true").then().statusCode(200);
    }

    @Test
    void goodRowsAreLoaded() {
        String lines =
                IntStream.range(0, 1234)
                        .mapToObj(i -> row("n" + i, i))
                        .collect(Collectors.joining("\n"));
        loadLines("", lines)
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"))
                .body("read", equalTo(1234))
                .body("accepted", equalTo(1234))
                .body("rejected", equalTo(0))
                .body("progress", equalTo(100));
        list().body("total", equalTo(1234));
    }

    @Test
    void withoutAWishToWaitItIs202AndThePlaceToLook() {
        String location =
                county.editor()
                        .contentType("application/x-ndjson")
                        .body((row("a", 1)).getBytes(StandardCharsets.UTF_8))
                        .post("/v1/imports?kind=shelves")
                        .then()
                        .statusCode(202)
                        .body("id", notNullValue())
                        .extract()
                        .header("Location");
        county.viewer().get(location).then().statusCode(200).body("kind", equalTo("shelves"));
        TestCounty.fresh().viewer().get(location).then().statusCode(404);
        county.viewer().get("/v1/imports").then().body("items.kind", hasItem("shelves"));
        TestCounty.fresh().viewer().get("/v1/imports").then().body("items", empty());
    }

    @Test
    void oneBadRowAndNothingIsLoaded() {
        String id =
                loadLines(
                                "",
                                row("a", 1),
                                row("b", -1),
                                "{\"code\":",
                                row("c", 2_000_000),
                                row("d", 1).replace("books", "bocks"))
                        .statusCode(200)
                        .body("status", equalTo("FAILED"))
                        .body("read", equalTo(5))
                        .body("accepted", equalTo(0))
                        .body("rejected", equalTo(4))
                        .body("reason", containsString("nothing was loaded"))
                        .extract()
                        .path("id");
        county.viewer()
                .get("/v1/imports/" + id + "/errors")
                .then()
                .statusCode(200)
                .body("items.findAll { it.row == 2 }.column", contains("books"))
                .body("items.find { it.row == 2 }.value", equalTo("-1"))
                .body("items.findAll { it.row == 3 }", hasSize(1))
                .body("items.find { it.row == 4 }.reason", equalTo("Too many"))
                .body("items.findAll { it.row == 5 }.column", hasItem("bocks"));
        list().body("total", equalTo(0));
    }

    @Test
    void skippingKeepsTheGoodRows() {
        loadLines("&onError=skip", row("a", 1), row("b", -1), row("c", 3))
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(1));
        list().body("items.books", contains(1, 3));
        loadLines("&onError=skip", row("x", -1)).body("status", equalTo("FAILED"));
    }

    @Test
    void aDryRunChangesNothing() {
        loadLines("&dryRun=true", row("a", 1), row("b", 2))
                .body("status", equalTo("SUCCEEDED"))
                .body("dryRun", equalTo(true))
                .body("accepted", equalTo(2));
        list().body("total", equalTo(0));
        loadLines("&dryRun=true", row("a", 1), row("b", -2))
                .body("status", equalTo("FAILED"))
                .body("rejected", equalTo(1));
    }

    @Test
    void aTableHasHeadingsAndEmptyCellsAreAbsent() {
        String csv =
                "\ufeffcode,divisionCode,label,books\r\n"
                        + "%1$s-a,%1$s,\"two\nlines\",7\r\n%1$s-a,%1$s,,3\r\n%1$s-b,%1$s,,5\r\n";
        load("text/csv", "", csv.formatted(county.code()))
                .body("status", equalTo("SUCCEEDED"))
                .body("read", equalTo(3));
        list().body("items.books", contains(10, 5));
        String id =
                load("text/csv", "", csv.formatted(county.code()).replace(",,5", ",,five"))
                        .body("status", equalTo("FAILED"))
                        .extract()
                        .path("id");
        county.viewer()
                .get("/v1/imports/" + id + "/errors")
                .then()
                .body("items.findAll { it.column == 'books' }.row", contains(5))
                .body("items.find { it.column == 'books' }.value", equalTo("five"));
    }

    @Test
    void rowsOfAnotherCountyAreRejected() {
        String elsewhere = TestCounty.fresh().code();
        loadLines("", row("a", 1).replace(county.code() + "\",\"b", elsewhere + "\",\"b"))
                .body("status", equalTo("FAILED"))
                .body("rejected", equalTo(1));
        TestCaller.of("0")
                .roles("viewer")
                .request()
                .get("/v1/shelves/" + county.code() + "-a")
                .then()
                .statusCode(404);
    }

    @Test
    void aSourceThatIsDownMakesTheImportWait() {
        ShelfImport.sourceDown = true;
        String location =
                county.editor()
                        .contentType("application/x-ndjson")
                        .header("Prefer", "wait=1")
                        .body(
                                (row("a", 1).replace("\"books\"", "\"label\":\"away\",\"books\""))
                                        .getBytes(StandardCharsets.UTF_8))
                        .post("/v1/imports?kind=shelves")
                        .then()
                        .statusCode(202)
                        .body("status", equalTo("QUEUED"))
                        .body("reason", equalTo("The library is down"))
                        .extract()
                        .header("Location");
        ShelfImport.sourceDown = false;
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                county.viewer()
                                        .get(location)
                                        .then()
                                        .body("status", equalTo("SUCCEEDED"))
                                        .body("reason", nullValue()));
    }

    @Test
    void whatCanNotBeImportedIsRefusedAtOnce() {
        load("application/x-ndjson", "", "").statusCode(400);
        county.editor()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=elephants")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("shelves"));
        load("application/pdf", "", "x").statusCode(415);
        loadLines("&onError=explode", row("a", 1)).statusCode(400);
        county.viewer()
                .contentType("application/x-ndjson")
                .body((row("a", 1)).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=shelves")
                .then()
                .statusCode(403);
        loadLines("", "", " ").body("status", equalTo("FAILED"));
    }

    @Test
    void aTableThatIsCutMixedOrInAnotherEncodingIsRefused() {
        String heading = "code,divisionCode,label,books\n";
        String row = county.code() + "-%s," + county.code() + ",%s,%s\n";
        String apart =
                heading
                        + row.formatted("a", "x", "1")
                        + row.formatted("b", "x", "1")
                        + row.formatted("a", "x", "1");
        load("text/csv", "", apart).body("status", equalTo("FAILED")).body("rejected", equalTo(1));
        load("text/csv", "", heading + row.formatted("a", "x", "1,2"))
                .body("status", equalTo("FAILED"));
        load("text/csv", "", heading + county.code() + "-a\n").body("status", equalTo("FAILED"));
        byte[] chinese =
                (heading + row.formatted("a", "兰考县实验小学", "1")).getBytes(Charset.forName("GBK"));
        county.editor()
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .body(chinese)
                .post("/v1/imports?kind=shelves")
                .then()
                .body("status", equalTo("FAILED"));
        list().body("total", equalTo(0));
    }

    @Test
    void aBadRowOfATableTakesNoPartOfAResourceWithIt() {
        String heading = "code,divisionCode,books\n";
        String row = county.code() + "-%s," + county.code() + ",%s\n";
        load(
                        "text/csv",
                        "&onError=skip",
                        heading
                                + row.formatted("a", "1")
                                + row.formatted("b", "2")
                                + row.formatted("b", "x")
                                + row.formatted("c", "3")
                                + row.formatted("d", "4"))
                .body("status", equalTo("SUCCEEDED"));
        list().body("items.books", contains(1, 4));
    }

    @Test
    void rowsOfAResourceThatLieApartAreLoadedInNoWay() {
        String row = county.code() + "-%s," + county.code() + ",1\n";
        load(
                        "text/csv",
                        "&onError=skip",
                        "code,divisionCode,books\n"
                                + row.formatted("a")
                                + row.formatted("b")
                                + row.formatted("a"))
                .body("status", equalTo("FAILED"))
                .body("accepted", equalTo(0));
        list().body("total", equalTo(0));
    }

    private ValidatableResponse loadUnder(String key, String line) {
        return county.editor()
                .contentType("application/x-ndjson")
                .header("Idempotency-Key", key)
                .body(line.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=shelves")
                .then();
    }

    @Test
    void anImportThatIsSentAgainUnderItsKeyIsMadeOnce() {
        String key = "import-" + county.code();
        ExtractableResponse<Response> first = loadUnder(key, row("a", 1)).statusCode(202).extract();
        loadUnder(key, row("a", 1))
                .statusCode(202)
                .header("Location", equalTo(first.header("Location")))
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first.path("id")));
        loadUnder(key, row("a", 2)).statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        loadUnder("not visible", row("a", 1)).statusCode(400);
        county.viewer().get("/v1/imports?count=true").then().body("total", equalTo(1));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                county.viewer()
                                        .get(first.header("Location"))
                                        .then()
                                        .body("status", equalTo("SUCCEEDED")));
    }
}
