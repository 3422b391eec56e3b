package org.edubalance.teacher.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.teacher.TestTeacher.post;

import io.opentelemetry.sdk.trace.IdGenerator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.edubalance.kit.testing.SiblingService;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.trace.Traces;
import org.edubalance.teacher.Registry;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

/** What a caller began goes on in the registry, a process of its own, under the same trace. */
@QuarkusTest
class TraceAcrossServicesTest {

    /** The registry is asked for a school that the copy does not have. */
    private static final String UNKNOWN = "2199999999";

    private final TestCounty county = TestCounty.fresh();
    private final String trace = IdGenerator.random().generateTraceId();
    private final String traceParent = "00-" + trace + "-00f067aa0ba902b7-01";

    @Inject RegistryAnswers registry;
    @Inject Traces traces;

    /** Requests for schools that the registry logged under our trace. */
    private List<String> tracesInTheRegistry() throws IOException {
        return Files.readAllLines(SiblingService.log("school-registry")).stream()
                .filter(line -> line.contains("GET /registry/v1/schools: 200"))
                .map(line -> JsonPath.from(line).getString("mdc.traceId"))
                .filter(trace::equals)
                .toList();
    }

    @Test
    void ofARequest() throws IOException {
        String teacher = TestTeacher.recorded(county, Map.of());
        county.editor()
                .header("traceparent", traceParent)
                .body(post(teacher, UNKNOWN))
                .post("/v1/assignments")
                .then()
                .statusCode(422);
        assertThat(tracesInTheRegistry()).hasSize(1);
    }

    @Test
    void ofAJob() throws IOException {
        String school = Registry.primarySchool(county);
        List<School> found =
                CompletableFuture.supplyAsync(
                                () ->
                                        traces.continued(
                                                traceParent,
                                                "job",
                                                () -> registry.schools(List.of(school))))
                        .join();
        assertThat(found).hasSize(1);
        assertThat(tracesInTheRegistry()).hasSize(1);
    }

    @Test
    void ofACallerWhoseHeaderCanNotBeRead() throws IOException {
        String teacher = TestTeacher.recorded(county, Map.of());
        county.editor()
                .header("traceparent", traceParent.replace("00-", "00:"))
                .body(post(teacher, UNKNOWN))
                .post("/v1/assignments")
                .then()
                .statusCode(422);
        assertThat(tracesInTheRegistry()).isEmpty();
    }
}
