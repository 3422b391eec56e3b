package org.edubalance.evaluation.evaluations;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;

/**
 * A prefecture that no other test uses, with counties that the registry knows.
 *
 * @param code four digits; above those of counties that tests own by themselves
 * @param counties by code
 * @param records of each county, in the same order
 */
record TestPrefecture(String code, List<TestCounty> counties, List<TestRecords> records) {

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(1_000));
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** With so many counties, which have no schools yet, and a standard of its own for books. */
    static TestPrefecture fresh(int counties) {
        String code = Integer.toString(9000 + NEXT.incrementAndGet() % 1_000);
        List<TestCounty> own = new ArrayList<>();
        for (int number = 1; number <= counties; number++) {
            own.add(new TestCounty(code + "%02d".formatted(number)));
        }
        TestPrefecture prefecture =
                new TestPrefecture(code, own, own.stream().map(TestRecords::new).toList());
        String path = "/v1/standards/" + prefecture.standard() + "/versions/1";
        prefecture
                .as("admin")
                .body(TestStandard.booksOnly(prefecture.standard()))
                .put(path)
                .then()
                .statusCode(201);
        prefecture.as("admin").post(path + "/publication").then().statusCode(200);
        return prefecture;
    }

    String standard() {
        return "BOOKS-" + code;
    }

    RequestSpecification as(String... roles) {
        return TestCaller.of(code).roles(roles).request();
    }

    /** Asks for an evaluation of the prefecture. */
    ValidatableResponse evaluate() {
        return as("editor")
                .body(
                        """
                        {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(standard(), code))
                .post("/v1/evaluations")
                .then();
    }

    JsonPath get(String id) {
        return as("viewer")
                .get("/v1/evaluations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    JsonPath await(String id, Predicate<JsonPath> wanted) {
        return await(() -> get(id), wanted);
    }

    JsonPath awaitStatus(String id, String status) {
        return await(id, now -> now.getString("status").equals(status));
    }

    /** An evaluation of the prefecture, sealed. */
    JsonPath sealed() {
        return awaitStatus(evaluate().statusCode(202).extract().path("id"), "SEALED");
    }

    JsonPath parts(String id) {
        return as("viewer")
                .get("/v1/evaluations/" + id + "/parts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /**
     * Begins a load of a county that keeps it unsettled for some seconds and leaves nothing, and
     * waits until it is in its midst.
     *
     * @return a question whether it is over
     */
    Load load(TestCounty county) {
        String root =
                ConfigProvider.getConfig()
                        .getValue("quarkus.rest-client.teacher.url", String.class);
        String rows =
                IntStream.range(0, 120_000)
                        .mapToObj(
                                number ->
                                        """
                                        {"divisionCode": "%s", "staffNumber": "L%06d", "name": "Zhang", "hiredOn": "2007-09-01", "qualification": "BACHELOR"}"""
                                                .formatted(county.code(), number))
                        .collect(Collectors.joining("\n"));
        String id =
                county.editor()
                        .contentType("application/x-ndjson")
                        .body(rows.getBytes(StandardCharsets.UTF_8))
                        .post(root + "/v1/imports?kind=teachers&dryRun=true")
                        .then()
                        .statusCode(202)
                        .extract()
                        .path("id");
        Load load = new Load(county, root + "/v1/imports/" + id);
        await(load::state, now -> now.getInt("read") > 0);
        return load;
    }

    /** A load that is under way. */
    record Load(TestCounty county, String address) {

        JsonPath state() {
            return county.viewer().get(address).then().statusCode(200).extract().jsonPath();
        }

        void awaitEnd() {
            TestPrefecture.await(this::state, now -> now.getString("status").equals("SUCCEEDED"));
        }
    }

    private interface Look {
        JsonPath get();
    }

    private static JsonPath await(Look look, Predicate<JsonPath> wanted) {
        long began = System.nanoTime();
        JsonPath now = look.get();
        while (!wanted.test(now)) {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(now.prettify())
                    .isLessThan(PATIENCE);
            LockSupport.parkNanos(100_000_000);
            now = look.get();
        }
        return now;
    }
}
