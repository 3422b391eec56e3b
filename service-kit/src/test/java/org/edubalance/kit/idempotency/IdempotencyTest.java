package org.edubalance.kit.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class IdempotencyTest {

    private final TestCounty county = TestCounty.fresh();
    private final String key = UUID.randomUUID().toString();

    @Inject IdempotencyStore store;
    @Inject IdempotencySweep sweep;
    @Inject DataSource database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    private String code(String name) {
        return name + county.code();
    }

    private Map<String, Object> shelf(String name, int books) {
        return Map.of("code", code(name), "divisionCode", county.code(), "books", books);
    }

    private RequestSpecification keyed(String value) {
        return county.editor().header("Idempotency-Key", value);
    }

    private Response create(String value, Map<String, Object> body) {
        return keyed(value).body(body).post("/v1/shelves");
    }

    private int shelves() {
        return county.viewer().get("/v1/shelves?count=true").then().extract().path("total");
    }

    private static void isTheSame(Response again, Response first) {
        isTheSame(again, first.statusCode(), first);
    }

    private static void isTheSame(Response again, int status, Response first) {
        assertThat(again.statusCode()).isEqualTo(status);
        for (String header : List.of("Content-Type", "Location", "ETag", "Link")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    }

    @Test
    void aRequestThatIsSentAgainGetsTheSameAnswerAndDoesNothing() {
        Response first = create(key, shelf("a", 1));
        first.then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .contentType("application/json")
                .body("books", equalTo(1));
        Response again = create(key, shelf("a", 1));
        isTheSame(again, first);
        again.then().header("Idempotency-Replayed", "true");
        isTheSame(county.viewer().get("/v1/shelves/" + code("a")), 200, first);
        assertThat(shelves()).isEqualTo(1);
    }

    @Test
    void everyHeaderOfTheAnswerComesAgain() {
        create(key, shelf("a", 5));
        create(key + 2, shelf("b", 0));
        Map<String, Object> move = Map.of("from", code("a"), "to", code("b"), "books", 2);
        Response first = keyed(key).body(move).post("/v1/shelf-moves");
        first.then()
                .statusCode(201)
                .header("ETag", "\"moved\"")
                .header("Location", endsWith("/v1/shelves/" + code("b")))
                .header("Link", containsString("describedby"))
                .body("from", equalTo(3))
                .body("to", equalTo(2));
        isTheSame(keyed(key).body(move).post("/v1/shelf-moves"), first);
        county.viewer().get("/v1/shelves/" + code("b")).then().body("books", equalTo(2));
    }

    @Test
    void aKeyIsForOneRequestOnly() {
        create(key, shelf("a", 1)).then().statusCode(201);
        create(key, shelf("b", 1))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
        keyed(key)
                .contentType("text/plain")
                .body("12345")
                .post("/v1/shelf-moves/" + code("a") + "/delivery")
                .then()
                .statusCode(202);
        assertThat(shelves()).isEqualTo(1);
    }

    @Test
    void theSameKeyOfSomebodyElseIsAnotherKey() {
        create(key, shelf("a", 1)).then().statusCode(201);
        TestCaller.of(county.code())
                .roles("editor")
                .named("somebody-else")
                .request()
                .header("Idempotency-Key", key)
                .body(shelf("b", 1))
                .post("/v1/shelves")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(shelves()).isEqualTo(2);
    }

    @Test
    void thirtyCreationsEachSentThreeTimesAtOnceMakeThirty() throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(12);
        try {
            List<List<Future<Response>>> answers = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                int number = i;
                List<Future<Response>> same = new ArrayList<>();
                for (int copy = 0; copy < 3; copy++) {
                    same.add(
                            callers.submit(
                                    () -> create(key + number, shelf("n" + number + "-", number))));
                }
                answers.add(same);
            }
            for (List<Future<Response>> same : answers) {
                Response first = same.get(0).get();
                assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
                int replayed = 0;
                for (Future<Response> answer : same) {
                    isTheSame(answer.get(), first);
                    replayed += answer.get().header("Idempotency-Replayed") == null ? 0 : 1;
                }
                assertThat(replayed).isEqualTo(2);
            }
        } finally {
            callers.shutdownNow();
        }
        assertThat(shelves()).isEqualTo(30);
    }

    @Test
    void whileTheFirstIsUnderWayTheSecondIsAskedToComeBack() {
        IdempotencyKey held = new IdempotencyKey("editor", "POST", "/probe/v1/shelves", key);
        QuarkusTransaction.begin();
        try {
            store.claim(held, new byte[32], Instant.now());
            long start = System.nanoTime();
            create(key, shelf("a", 1))
                    .then()
                    .statusCode(409)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems/idempotency-key-in-flight"));
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .isBetween(Duration.ofSeconds(4), Duration.ofSeconds(9));
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(shelves()).isZero();
        create(key, shelf("a", 1)).then().statusCode(201);
    }

    @Test
    void aProcessThatDiesInTheMiddleLeavesNeitherEffectNorKey() throws Exception {
        IdempotencyKey held = new IdempotencyKey("editor", "POST", "/probe/v1/shelves", key);
        Connection other = DriverManager.getConnection(url, user, password);
        other.setAutoCommit(false);
        try (PreparedStatement claim =
                        other.prepareStatement(
                                "INSERT INTO idempotency_key (scope, fingerprint, created_at)"
                                        + " VALUES (?, ?, NOW(6))");
                PreparedStatement effect =
                        other.prepareStatement(
                                "INSERT INTO shelf (code, division_code, books, version)"
                                        + " VALUES (?, ?, 1, 0)")) {
            claim.setBytes(1, held.scope());
            claim.setBytes(2, new byte[32]);
            claim.executeUpdate();
            effect.setString(1, code("a"));
            effect.setString(2, county.code());
            effect.executeUpdate();
            other.abort(Runnable::run);
        }
        long start = System.nanoTime();
        create(key, shelf("a", 1))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue());
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
        assertThat(shelves()).isEqualTo(1);
    }

    @Test
    void whenTheFirstFailsOneOfThoseWhoWaitIsCarriedOutAndTheOthersGetItsAnswer() throws Exception {
        IdempotencyKey held = new IdempotencyKey("editor", "POST", "/probe/v1/shelves", key);
        ExecutorService callers = Executors.newFixedThreadPool(3);
        List<Future<Response>> answers = new ArrayList<>();
        try {
            QuarkusTransaction.begin();
            try {
                store.claim(held, new byte[32], Instant.now());
                for (int i = 0; i < 3; i++) {
                    answers.add(callers.submit(() -> create(key, shelf("a", 1))));
                }
                await().until(this::waiting, equalTo(3));
            } finally {
                QuarkusTransaction.rollback();
            }
            Response first = answers.get(0).get();
            int replayed = 0;
            for (Future<Response> answer : answers) {
                isTheSame(answer.get(), 201, first);
                replayed += answer.get().header("Idempotency-Replayed") == null ? 0 : 1;
            }
            assertThat(replayed).isEqualTo(2);
        } finally {
            callers.shutdownNow();
        }
        assertThat(shelves()).isEqualTo(1);
    }

    /** How many of this schema's connections want a key. */
    private int waiting() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT COUNT(*) FROM information_schema.processlist"
                                        + " WHERE info LIKE 'SET STATEMENT%idempotency_key%'");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    @Test
    void onlyWhatTookEffectIsKept() {
        create(key, shelf("a", -1)).then().statusCode(400);
        create(key, shelf("a", 1)).then().statusCode(201);
        String second = key + 2;
        create(second, shelf("a", 9)).then().statusCode(409);
        create(second, shelf("b", 2)).then().statusCode(201);
        assertThat(shelves()).isEqualTo(2);
    }

    @Test
    void aReplacementThatIsSentAgainDoesNotFindItsOwnVersionStale() {
        String path = "/v1/shelves/" + code("a");
        String before = create(key, shelf("a", 1)).header("ETag");
        keyed(key)
                .header("If-Match", "\"77\"")
                .body(shelf("a", 2))
                .put(path)
                .then()
                .statusCode(412);
        Response first = keyed(key).header("If-Match", before).body(shelf("a", 2)).put(path);
        first.then().statusCode(200).header("ETag", not(before)).body("books", equalTo(2));
        Response again = keyed(key).header("If-Match", before).body(shelf("a", 2)).put(path);
        isTheSame(again, first);
        keyed(key + 2)
                .header("If-Match", before)
                .body(shelf("a", 2))
                .put(path)
                .then()
                .statusCode(412)
                .header("ETag", first.header("ETag"));
    }

    @Test
    void aKeyHasToBeVisibleAsciiAndComeOnce() {
        for (String bad : List.of("with blank", "x".repeat(256))) {
            create(bad, shelf("a", 1))
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("Idempotency-Key"));
        }
        keyed("one")
                .header("Idempotency-Key", "two")
                .body(shelf("a", 1))
                .post("/v1/shelves")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("Idempotency-Key"));
        assertThat(shelves()).isZero();
        create("!" + "~".repeat(254), shelf("a", 1)).then().statusCode(201);
    }

    @Test
    void whatMustNotHappenTwiceNeedsAKey() {
        county.editor()
                .body(Map.of("from", code("a"), "to", code("b"), "books", 1))
                .post("/v1/shelf-moves")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION"))
                .body("violations.field", hasItem("Idempotency-Key"));
    }

    @Test
    void aStreamedBodyIsTakenOnceToo() {
        create(key, shelf("a", 1));
        String path = "/v1/shelf-moves/" + code("a") + "/delivery";
        Response first = keyed(key).contentType("text/plain").body("12345").post(path);
        first.then().statusCode(202).body("books", equalTo(6));
        Response again = keyed(key).contentType("text/plain").body("12345").post(path);
        isTheSame(again, first);
        again.then().header("Idempotency-Replayed", "true");
        keyed(key).contentType("text/plain").body("1234").post(path).then().statusCode(422);
        county.viewer().get("/v1/shelves/" + code("a")).then().body("books", equalTo(6));
    }

    @Test
    void keysAreForgottenAfterTwoDaysAndNotBefore() {
        create(key, shelf("a", 1)).then().statusCode(201);
        sweep.sweep(Instant.now().plus(Duration.ofHours(47)));
        create(key, shelf("a", 1)).then().statusCode(201);
        sweep.sweep(Instant.now().plus(Duration.ofHours(49)));
        create(key, shelf("a", 1)).then().statusCode(409).body("code", equalTo("ALREADY_EXISTS"));
    }

    @Test
    void whatIsKeptCanNotBeReadFromTheDatabase() throws SQLException {
        create(key, shelf("unmistakable", 1)).then().statusCode(201);
        IdempotencyKey used = new IdempotencyKey("editor", "POST", "/probe/v1/shelves", key);
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT answer FROM idempotency_key WHERE scope = ?")) {
            query.setBytes(1, used.scope());
            try (ResultSet row = query.executeQuery()) {
                assertThat(row.next()).isTrue();
                assertThat(new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
                        .doesNotContain("unmistakable", "books");
            }
        }
    }

    @Test
    void theDocumentTellsOfTheKey() {
        JsonPath document = county.viewer().accept("application/json").get("/q/openapi").jsonPath();
        String move = "paths.'/probe/v1/shelf-moves'.post.";
        String header = "parameters.find { it.name == 'Idempotency-Key' }.";
        assertThat(document.getString(move + header + "in")).isEqualTo("header");
        assertThat(document.getBoolean(move + header + "required")).isTrue();
        assertThat(document.getInt(move + header + "schema.maxLength")).isEqualTo(255);
        assertThat(document.getString(move + header + "example")).isNotBlank();
        assertThat(document.getMap(move + "responses")).containsKeys("400", "409", "422", "503");
        assertThat(document.getString("components.responses.Conflict.description"))
                .contains("Idempotency-Key");
        assertThat(document.getString("components.responses.RuleViolated.description"))
                .contains("Idempotency-Key");
        assertThat(document.getString(move + "responses.'503'.'$ref'")).endsWith("/Busy");
        assertThat(document.getMap("components.responses.Busy.headers")).containsKey("Retry-After");
        String delivery = "paths.'/probe/v1/shelf-moves/{code}/delivery'.post.";
        assertThat(document.getBoolean(delivery + header + "required")).isFalse();
    }
}
