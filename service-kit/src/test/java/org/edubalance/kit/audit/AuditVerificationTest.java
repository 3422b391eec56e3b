package org.edubalance.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edubalance.kit.journal.JournalEntry;
import org.edubalance.kit.journal.Place;
import org.edubalance.kit.journal.ProbeWriter;
import org.edubalance.kit.probe.TestSql;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes the audit trail behind the service's back is found out. */
@QuarkusTest
class AuditVerificationTest {

    @Inject ProbeWriter writer;
    @Inject TestSql sql;

    private final TestCounty county = TestCounty.fresh();
    private final Place here = Place.of(county.code());

    private long first;
    private long second;
    private String head;

    /** Two writes, the second of three entries, sealed; and a head kept elsewhere. */
    @BeforeEach
    void twoSealedWrites() {
        writer.write(shelf("a", 1));
        writer.write(shelf("a", 2), shelf("b", 1), shelf("c", 1));
        second =
                county.as("auditor")
                        .get("/v1/audit-events")
                        .jsonPath()
                        .getLong("items[3].position");
        first = second - 1;
        awaitSealedUpTo(second);
        JsonPath heads = county.as("auditor").get("/v1/audit-events/heads").jsonPath();
        head = heads.getString("items[0].number") + ":" + heads.getString("items[0].hash");
        verify().body("holds", equalTo(true)).body("firstBroken", nullValue());
        verify("?head=" + head).body("holds", equalTo(true)).body("unsealed", equalTo(0));
    }

    private void awaitSealedUpTo(long position) {
        await().atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () ->
                                county.as("auditor")
                                                .get("/v1/audit-events/heads")
                                                .jsonPath()
                                                .getLong("items[0].position")
                                        >= position);
    }

    private JournalEntry shelf(String id, int version) {
        return JournalEntry.created("shelf", id, version, here, Map.of("books", version));
    }

    private ValidatableResponse verify(String... query) {
        return county.as("auditor")
                .get("/v1/audit-events/verification" + String.join("", query))
                .then()
                .statusCode(200);
    }

    private void isFound(String what, Long position, Integer number, String... tampering) {
        sql.withSealerHeld(
                () -> {
                    int half = tampering.length / 2;
                    sql.run(List.of(tampering).subList(0, half).toArray(String[]::new));
                    try {
                        verify().body("holds", equalTo(false))
                                .body("firstBroken.what", equalTo(what))
                                .body("firstBroken.block", greaterThan(0))
                                .body(
                                        "firstBroken.position",
                                        equalTo(position == null ? null : position.intValue()))
                                .body("firstBroken.number", equalTo(number));
                    } finally {
                        sql.run(
                                List.of(tampering)
                                        .subList(half, tampering.length)
                                        .toArray(String[]::new));
                    }
                });
        verify("?head=" + head).body("holds", equalTo(true));
    }

    private String writeId(long position) {
        return "(SELECT id FROM journal_write WHERE position = " + position + ")";
    }

    private String entry(long position, int number) {
        return " WHERE number = " + number + " AND write_id = " + writeId(position);
    }

    @Test
    void aChangedStateIsFound() {
        String state = "UPDATE journal_entry SET after_state = '{\"books\":%d}'";
        isFound(
                "ENTRY",
                second,
                2,
                state.formatted(9) + entry(second, 2),
                state.formatted(1) + entry(second, 2));
    }

    @Test
    void anotherAuthorIsFound() {
        String author = "UPDATE journal_write SET subject = '%s' WHERE position = " + first;
        isFound("WRITE", first, 0, author.formatted("somebody"), author.formatted("zhang.wei"));
    }

    @Test
    void anInsertedEntryIsFound() {
        isFound(
                "ENTRY",
                second,
                4,
                "INSERT INTO journal_entry SELECT write_id, 4, type, 'd', action, version,"
                        + " division_code, town_code, school_code, left_division_code,"
                        + " left_town_code, before_state, after_state FROM journal_entry"
                        + entry(second, 3),
                "DELETE FROM journal_entry" + entry(second, 4));
    }

    @Test
    void aDeletedEntryIsFound() {
        String columns =
                "write_id, number, type, resource_id, action, version, division_code, town_code,"
                        + " school_code, left_division_code, left_town_code, before_state,"
                        + " after_state";
        String write = sql.text("SELECT id FROM journal_write WHERE position = " + second);
        isFound(
                "ENTRY",
                second,
                2,
                "DELETE FROM journal_entry" + entry(second, 2),
                "INSERT INTO journal_entry (%s) VALUES (%s, 2, 'shelf', 'b', 'CREATED', 1, '%s', NULL, NULL, NULL, NULL, NULL, '{\"books\":1}')"
                        .formatted(columns, write, county.code()));
    }

    @Test
    void entriesThatChangedPlacesAreFound() {
        String[] swap = {
            "UPDATE journal_entry SET number = -1" + entry(second, 1),
            "UPDATE journal_entry SET number = 1" + entry(second, 2),
            "UPDATE journal_entry SET number = 2" + entry(second, -1)
        };
        isFound("ENTRY", second, 1, swap[0], swap[1], swap[2], swap[0], swap[1], swap[2]);
    }

    @Test
    void writesThatChangedPlacesAreFound() {
        String move = "UPDATE journal_write SET position = %d WHERE position = %d";
        String[] swap = {
            move.formatted(-1, first), move.formatted(first, second), move.formatted(second, -1)
        };
        isFound("WRITE", first, 0, swap[0], swap[1], swap[2], swap[0], swap[1], swap[2]);
    }

    @Test
    void aWriteThatIsTakenAwayIsFound() {
        String move = "UPDATE journal_write SET position = %d WHERE position = %d";
        long away = second + 1_000_000;
        isFound("WRITE", first, 0, move.formatted(away, first), move.formatted(first, away));
    }

    @Test
    void aBlockThatWasMadeAnewIsFound() {
        long number = Long.parseLong(head.substring(0, head.indexOf(':')));
        String block = " WHERE number = " + number;
        String sealed = sql.text("SELECT sealed_at FROM audit_block" + block);
        String change = "UPDATE audit_block SET sealed_at = '%s'" + block;
        isFound(
                "BLOCK",
                null,
                null,
                change.formatted("2026-01-01 00:00:00"),
                change.formatted(sealed));
    }

    @Test
    void anEndThatWasCutIsFoundAgainstAKeptHead() {
        long number = Long.parseLong(head.substring(0, head.indexOf(':')));
        sql.withSealerHeld(
                () -> {
                    sql.run(
                            "CREATE TABLE kept_block AS SELECT * FROM audit_block WHERE number = "
                                    + number,
                            "DELETE FROM audit_block WHERE number = " + number);
                    try {
                        verify().body("holds", equalTo(true));
                        verify("?head=" + head)
                                .body("holds", equalTo(false))
                                .body("firstBroken.what", equalTo("HEAD"));
                    } finally {
                        sql.run("INSERT INTO audit_block SELECT * FROM kept_block");
                        sql.run("DROP TABLE kept_block");
                    }
                });
        verify("?head=" + head).body("holds", equalTo(true));
    }

    @Test
    void aHeadOfAnotherChainIsFound() {
        String other = head.substring(0, head.length() - 1) + (head.endsWith("0") ? "1" : "0");
        verify("?head=" + other)
                .body("holds", equalTo(false))
                .body("firstBroken.what", equalTo("BLOCK"));
        county.as("auditor")
                .get("/v1/audit-events/verification?head=17")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("head"));
    }

    @Test
    void aWriteLargerThanABlockIsSealedWhole() {
        writer.write(() -> {}, IntStream.range(0, 2_500).mapToObj(i -> shelf("n" + i, 1)).toList());
        long position =
                Long.parseLong(
                        sql.text(
                                "SELECT MAX(id) FROM journal_write WHERE division_code = '"
                                        + county.code()
                                        + "'"));
        await().atMost(Duration.ofSeconds(5))
                .until(
                        () ->
                                verify().extract().jsonPath().getLong("unsealed") == 0
                                        && county.as("auditor")
                                                        .get("/v1/audit-events/heads")
                                                        .jsonPath()
                                                        .getLong("items[0].position")
                                                > second);
        verify("?head=" + head).body("holds", equalTo(true));
        String change =
                "UPDATE journal_entry SET resource_id = '%s' WHERE number = 2345 AND write_id = "
                        + position;
        isFound("ENTRY", second + 1, 2345, change.formatted("else"), change.formatted("n2344"));
    }

    @Test
    void everyColumnIsSealed() {
        String columns =
                "SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() AND table_name = ";
        assertThat(SealedWrite.COLUMNS)
                .containsExactlyInAnyOrderElementsOf(sql.texts(columns + "'journal_write'"));
        assertThat(SealedEntry.COLUMNS)
                .containsExactlyInAnyOrderElementsOf(sql.texts(columns + "'journal_entry'"));
    }
}
