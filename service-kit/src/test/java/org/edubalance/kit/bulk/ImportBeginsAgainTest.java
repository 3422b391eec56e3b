package org.edubalance.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edubalance.kit.sql.PlainSql;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in an import's way makes it begin again, and nothing that was sent outlives it. */
@QuarkusTest
class ImportBeginsAgainTest {

    private final TestCounty county = TestCounty.fresh();

    @Inject PlainSql sql;

    @BeforeEach
    @AfterEach
    void nothingInTheWay() {
        PreparedImport.SOURCE_DOWN.set(0);
        PreparedImport.CONFLICTS.set(0);
        PreparedImport.SEEN.clear();
    }

    private String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                "{\"code\":\"%1$s-%2$d\",\"divisionCode\":\"%1$s\",\"books\":1}"
                                        .formatted(county.code(), i))
                .collect(Collectors.joining("\n"));
    }

    private ValidatableResponse load(String query, String lines) {
        return county.editor()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=60")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=prepared-shelves" + query)
                .then()
                .statusCode(200);
    }

    private int shelves() {
        return county.viewer().get("/v1/shelves?limit=1&count=true").then().extract().path("total");
    }

    private long piecesOf(ValidatableResponse ended) {
        String id = ended.extract().path("id");
        return sql.first(
                        "SELECT COUNT(*) FROM import_chunk WHERE job_id = ?",
                        row -> row.getLong(1),
                        id)
                .orElseThrow();
    }

    @Test
    void allRowsAreLookedAtOutsideOfTheTransactionBeforeTheFirstIsWritten() {
        load("", rows(700)).body("status", equalTo("SUCCEEDED"));
        assertThat(PreparedImport.SEEN)
                .containsExactly(
                        "look 500 false", "look 200 false", "apply 500 true", "apply 200 true");
    }

    @Test
    void aSourceThatIsDownWhileRowsAreLookedAtMakesTheImportWait() {
        PreparedImport.SOURCE_DOWN.set(2);
        load("", rows(3))
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(3))
                .body("reason", nullValue());
        assertThat(PreparedImport.SEEN)
                .containsExactly("look 3 false", "look 3 false", "look 3 false", "apply 3 true");
        assertThat(shelves()).isEqualTo(3);
    }

    @Test
    void othersWhoWriteTheSameRowsDoNotFailIt() {
        PreparedImport.CONFLICTS.set(2);
        load("", rows(3))
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(3))
                .body("reason", nullValue());
        assertThat(shelves()).isEqualTo(3);
    }

    @Test
    void whatWasSentIsGoneWithTheEndHoweverItEnds() {
        assertThat(piecesOf(load("", rows(2)).body("status", equalTo("SUCCEEDED")))).isZero();
        assertThat(piecesOf(load("", "{}").body("status", equalTo("FAILED")))).isZero();
        assertThat(piecesOf(load("&dryRun=true", rows(2).replace("-", "x")))).isZero();
        PreparedImport.CONFLICTS.set(100);
        String id =
                county.editor()
                        .contentType("application/x-ndjson")
                        .header("Prefer", "wait=1")
                        .body(rows(1).replace("-", "y").getBytes(StandardCharsets.UTF_8))
                        .post("/v1/imports?kind=prepared-shelves")
                        .then()
                        .statusCode(202)
                        .body("status", equalTo("QUEUED"))
                        .extract()
                        .path("id");
        sql.update("UPDATE job_epoch SET conflicts = 100 WHERE id = ?", id);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                county.viewer()
                                        .get("/v1/imports/" + id)
                                        .then()
                                        .body("status", equalTo("FAILED")));
        assertThat(
                        sql.list(
                                "SELECT number FROM import_chunk WHERE job_id = ?",
                                row -> row.getInt(1),
                                id))
                .isEmpty();
    }
}
