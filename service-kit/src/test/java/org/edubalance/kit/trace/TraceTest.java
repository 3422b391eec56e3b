package org.edubalance.kit.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.edubalance.kit.testing.TestCounty;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String PARENT = "00-" + TRACE + "-00f067aa0ba902b7-01";

    private final TestCounty county = TestCounty.fresh();

    @Inject Traces traces;
    @Inject TraceId traceId;

    private ValidatableResponse refused(String traceParent) {
        return county.viewer()
                .header("traceparent", traceParent)
                .get("/v1/shelves/none")
                .then()
                .statusCode(404);
    }

    @Test
    void aProblemNamesTheTraceOfTheCaller() {
        refused(PARENT).body("traceId", equalTo(TRACE));
        refused(PARENT + "\t").body("traceId", equalTo(TRACE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-zz",
                "00-4bf92f3577b34da6a3ce929d0e0e4736",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-\u00e9"
            })
    void anUnreadableTraceParentIsReplaced(String traceParent) {
        refused(traceParent)
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("traceId", not(equalTo(TRACE)));
    }

    @Test
    void eachRequestWithoutATraceGetsOneOfItsOwn() {
        ValidatableResponse first = county.viewer().get("/v1/shelves/none").then();
        county.viewer()
                .get("/v1/shelves/none")
                .then()
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("traceId", not(equalTo(first.extract().path("traceId"))));
    }

    @Test
    void aJobGoesOnWithTheTraceThatAskedForIt() {
        String kept = traces.continued(PARENT, "request", () -> traces.current().orElseThrow());
        assertThat(kept).startsWith("00-" + TRACE).hasSize(55).isNotEqualTo(PARENT);
        String inJob =
                CompletableFuture.supplyAsync(
                                () -> traces.continued(kept, "job", () -> traceId.get()))
                        .join();
        assertThat(inJob).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense"})
    void aJobWithoutATraceGetsOne(String kept) {
        String first = traces.continued(kept, "job", () -> traceId.get() + traceId.get());
        String second = traces.continued(null, "job", () -> traceId.get());
        assertThat(first).matches("([0-9a-f]{32})\\1");
        assertThat(second).matches("[0-9a-f]{32}").isNotEqualTo(first.substring(32));
    }

    @Test
    void aJobInsideARequestsThreadDoesNotTakeItsTrace() {
        String other =
                traces.continued(
                        PARENT, "outer", () -> traces.continued(null, "job", () -> traceId.get()));
        assertThat(other).isNotEqualTo(TRACE);
    }

    @Test
    void aFailureOfAJobIsPassedOn() {
        IllegalStateException failure = new IllegalStateException("broken");
        assertThatThrownBy(
                        () ->
                                traces.continued(
                                        PARENT,
                                        "job",
                                        () -> {
                                            throw failure;
                                        }))
                .isSameAs(failure);
        assertThat(traces.current()).isEmpty();
    }

    @Test
    void withoutAnythingUnderWayAnIdIsMade() {
        assertThat(traceId.get()).matches("[0-9a-f]{32}").isNotEqualTo(traceId.get());
    }

    @Test
    void linesOfTheLogNameTheTrace() {
        Logger logger = Logger.getLogger("org.edubalance");
        List<Map<String, String>> seen = Collections.synchronizedList(new ArrayList<>());
        Handler handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord record) {
                        seen.add(ExtLogRecord.wrap(record).getMdcCopy());
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        logger.addHandler(handler);
        try {
            county.viewer()
                    .header("traceparent", PARENT)
                    .get("/v1/shelves/broken")
                    .then()
                    .statusCode(500)
                    .body("traceId", equalTo(TRACE));
            traces.continued(PARENT, "job", () -> Logger.getLogger("org.edubalance.x").info("x"));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(seen).extracting(mdc -> mdc.get("traceId")).containsExactly(TRACE, TRACE);
    }
}
