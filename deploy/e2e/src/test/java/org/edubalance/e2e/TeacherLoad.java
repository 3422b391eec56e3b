package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edubalance.local.Service;

/**
 * Imports of made-up teachers into a county of their own, through the API of one replica.
 *
 * @param replica root of its paths
 * @param county six digits
 */
record TeacherLoad(RunningSystem system, String replica, String county) {

    private static final Set<String> FINAL = Set.of("SUCCEEDED", "FAILED");

    private RequestSpecification as(String role) {
        return system.as(Service.TEACHER, county, role).baseUri(replica);
    }

    /** The same imports, seen through another replica. */
    TeacherLoad through(String otherReplica) {
        return new TeacherLoad(system, otherReplica, county);
    }

    /** Sends teachers with these numbers; answers the id of the import, as acknowledged. */
    String send(int from, int count) {
        String lines =
                IntStream.range(from, from + count)
                        .mapToObj(
                                number ->
                                        """
                                        {"divisionCode": "%s", "staffNumber": "K%06d", "name": "甲", "hiredOn": "2010-09-01", "qualification": "BACHELOR"}"""
                                                .formatted(county, number))
                        .collect(Collectors.joining("\n"));
        return send("teachers", lines);
    }

    /** Sends rows of a kind. */
    String send(String kind, String lines) {
        return as("editor")
                .contentType("application/x-ndjson")
                .body(lines.getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=" + kind)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    JsonPath job(String id) {
        Response answer = as("viewer").get("/v1/imports/" + id);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    /** The import as soon as some of its rows, but not all, are done. */
    void awaitMiddle(String id) {
        JsonPath job =
                await(
                        id,
                        now -> now.getLong("read") > 0 || FINAL.contains(now.getString("status")));
        assertThat(job.getString("status")).as("too few rows to catch it").isEqualTo("RUNNING");
    }

    /** The import when it has ended, well or not. */
    JsonPath awaitEnd(String id) {
        return await(id, now -> FINAL.contains(now.getString("status")));
    }

    JsonPath await(String id, Predicate<JsonPath> wanted) {
        long began = System.nanoTime();
        JsonPath job = job(id);
        while (!wanted.test(job)) {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(job.prettify())
                    .isLessThan(Duration.ofMinutes(3));
            LockSupport.parkNanos(40_000_000);
            job = job(id);
        }
        return job;
    }

    /** How many teachers the county has. */
    int teachers() {
        return as("viewer")
                .get("/v1/teachers?count=true&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    /** The county's first teachers, versions and all, as they are answered. */
    String firstTeachers() {
        return as("viewer")
                .get("/v1/teachers?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
