package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.edubalance.local.Service;
import org.edubalance.sample.LankaoSample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is sent and whatever goes wrong with it: the logs of the services, at level DEBUG for
 * their own code, tell nobody's name or number, no token and no query.
 */
class LogHoldsNoPersonalDataIT {

    private static final String COUNTY = "410287";
    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final RunningSystem system = RunningSystem.get();
    private final Set<String> secrets = new HashSet<>();

    /** Somebody whom nothing else in the system is called like. */
    private record Person(String staffNumber, String name, String idNumber) {

        static Person of(int number) {
            String rare = "璩麴爨龢龘";
            char given = (char) (0x9E00 + number);
            return new Person(
                    "LG%06d".formatted(number),
                    "" + rare.charAt(number % 5) + given + rare.charAt((number + 2) % 5),
                    "419871%08d%04d".formatted(19_600_101 + number, 7_000 + number));
        }

        String line() {
            return line(name, idNumber, "");
        }

        String line(String otherName, String otherNumber, String more) {
            return """
                    {"divisionCode": "%s", "staffNumber": "%s", "name": "%s", "idNumber": "%s", \
                    "hiredOn": "2007-09-01", "qualification": "BACHELOR"%s}"""
                    .formatted(COUNTY, staffNumber, otherName, otherNumber, more);
        }
    }

    private Person person(int number) {
        Person person = Person.of(number);
        secrets.add(person.name());
        secrets.add(person.idNumber());
        return person;
    }

    private Response load(String type, String body) {
        return system.as(Service.TEACHER, COUNTY, "editor")
                .contentType(type)
                .header("Prefer", "wait=30")
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=teachers&onError=skip");
    }

    private Response create(String body) {
        return system.as(Service.TEACHER, COUNTY, "editor")
                .header("Idempotency-Key", secret("key-" + Integer.toHexString(body.hashCode())))
                .body(body)
                .post("/v1/teachers");
    }

    private String secret(String value) {
        secrets.add(value);
        return value;
    }

    private static String jsonLines(List<String> lines) {
        return String.join("\n", lines);
    }

    private String log(Service service) {
        RunningSystem.Output output = system.command("logs", service.module());
        assertThat(output.exitCode()).as(output.text()).isZero();
        return output.text();
    }

    private void assertNoneIn(String text, Collection<String> values) {
        List<String> told =
                values.stream().filter(text::contains).map(value -> context(text, value)).toList();
        assertThat(told).isEmpty();
    }

    /** The line of a log that tells a value. */
    private static String context(String text, String value) {
        return value + " in " + text.lines().filter(line -> line.contains(value)).findFirst();
    }

    @BeforeAll
    static void recordTheCounty() {
        new TestCounties(RunningSystem.get()).county(COUNTY);
    }

    @Test
    void ofAnImportWithGoodAndBadRows() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, 120).mapToObj(this::person).map(Person::line).forEach(lines::add);
        Person twin = person(200);
        lines.add(twin.line());
        lines.add(person(201).line(person(202).name(), twin.idNumber(), ""));
        lines.add(person(203).line(person(203).name(), secret("41987119790230001"), ""));
        lines.add(person(204).line(person(204).name() + "的".repeat(70), "", ""));
        lines.add(person(205).line("\\u0007" + person(205).name(), person(205).idNumber(), ""));
        lines.add(
                person(206)
                        .line(
                                person(206).name(),
                                person(206).idNumber(),
                                ", \"" + person(207).name() + "\": 1"));
        lines.add(
                person(208)
                        .line(
                                person(208).name(),
                                person(208).idNumber(),
                                ", \"tier\": \"MASTER\", \"title\": null"));
        lines.add("{\"name\": \"" + person(209).name() + "\", \"idNumber\": [{\"x\": 1}]}");
        lines.add("{\"name\": \"" + person(210).name() + "\", \"idNumber\": \"41987");
        lines.add(person(211).name() + person(211).idNumber());
        Response loaded = load("application/x-ndjson", jsonLines(lines));
        loaded.then().statusCode(200).body("status", equalTo("SUCCEEDED"));
        String errors =
                system.as(Service.TEACHER, COUNTY, "editor")
                        .get("/v1/imports/" + loaded.path("id") + "/errors?limit=1000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(errors).contains("idNumber");
        secrets.remove(person(207).name()); // sent as the name of a field, so it is named as one
        assertNoneIn(errors, secrets);

        String table =
                """
                divisionCode,staffNumber,name,idNumber,hiredOn,qualification
                %s,CS1,%s,%s,2007-09-01,BACHELOR
                %s,CS2,"%s
                """
                        .formatted(
                                COUNTY,
                                person(220).name(),
                                person(220).idNumber(),
                                COUNTY,
                                person(221).name());
        load("text/csv", table).then().statusCode(200);
        person(207);
        String log = log(Service.TEACHER);
        assertThat(log).contains("POST /teacher/v1/imports: 200").contains(TRACE);
        assertNoneIn(log, secrets);
    }

    /** Some counties number their staff by identity number, so a broken key tells one. */
    @Test
    void ofWhatTheDatabaseRefuses() {
        Person person = person(300);
        String body = person.line().replace(person.staffNumber(), person.idNumber());
        List<Integer> statuses =
                IntStream.range(0, 8)
                        .mapToObj(
                                number ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        system.as(Service.TEACHER, COUNTY, "editor")
                                                                .body(body)
                                                                .post("/v1/teachers")
                                                                .statusCode()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();
        assertThat(statuses).contains(201, 409).doesNotContain(500);
        List<String> rows =
                IntStream.range(310, 340)
                        .mapToObj(this::person)
                        .map(each -> each.line().replace(each.staffNumber(), each.idNumber()))
                        .toList();
        List<CompletableFuture<Response>> loads =
                IntStream.range(0, 3)
                        .mapToObj(
                                number ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        load(
                                                                "application/x-ndjson",
                                                                jsonLines(rows))))
                        .toList();
        loads.forEach(each -> each.join().then().statusCode(200));
        assertNoneIn(log(Service.TEACHER), secrets);
    }

    @Test
    void ofRequestsWithTokensKeysAndQueries() {
        Person person = person(400);
        create(person.line()).then().statusCode(201);
        create(person(401).line() + "{").then().statusCode(400);
        create("{\"name\": \"" + person(402).name() + "\", ").then().statusCode(400);
        create("[\"" + person(403).name() + "\"]").then().statusCode(400);
        String token =
                secret(
                        system.command("token", "--roles", "viewer", "--division", COUNTY)
                                .text()
                                .strip());
        String query = secret("x" + person.idNumber());
        for (String path :
                List.of(
                        "/v1/teachers?staffNumber=" + query,
                        "/v1/teachers?" + query + "=1",
                        "/v1/teachers?stage=" + query,
                        "/v1/teachers?after=" + query)) {
            Response answer =
                    RestAssured.given()
                            .auth()
                            .oauth2(token)
                            .header("traceparent", person.name())
                            .header("If-None-Match", person.idNumber())
                            .get(system.url(Service.TEACHER) + path);
            assertThat(answer.statusCode()).as(path).isLessThan(500);
        }
        String broken = token.substring(0, token.length() - 4) + "AAAA";
        RestAssured.given()
                .auth()
                .oauth2(secret(broken))
                .get(system.url(Service.TEACHER) + "/v1/teachers")
                .then()
                .statusCode(401);
        String log = log(Service.TEACHER);
        assertThat(log).contains("GET /teacher/v1/teachers: 200");
        assertNoneIn(log, secrets);
    }

    @Test
    void ofTheSampleCounty(@TempDir Path folder) throws IOException {
        LankaoSample.writeTo(folder);
        Path file;
        try (Stream<Path> files = Files.walk(folder)) {
            file =
                    files.filter(path -> path.getFileName().toString().startsWith("teachers"))
                            .findFirst()
                            .orElseThrow();
        }
        Set<String> persons = new HashSet<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode row = json.readTree(line);
            persons.add(row.path("name").asText());
            persons.add(row.path("idNumber").asText());
        }
        assertThat(persons).hasSizeGreaterThan(6_000).doesNotContain("");
        for (Service service : Service.values()) {
            assertNoneIn(log(service), persons);
        }
    }
}
