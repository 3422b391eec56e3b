package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.e2e.RunningSystem.LANKAO;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import org.edubalance.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A source that is down is named, soon, and used again once it is back. */
class SourceDownAnswers503IT {

    private final RunningSystem system = RunningSystem.get();

    private ValidatableResponse evaluate() {
        return system.as(Service.EVALUATION, LANKAO, "editor")
                .body(
                        """
                        {"standard": "CN-2012-BASIC", "divisionCode": "410225", "academicYear": 2019}""")
                .post("/v1/evaluations")
                .then();
    }

    @ParameterizedTest
    @EnumSource(names = {"TEACHER", "FUNDING", "REGISTRY"})
    void aSourceThatIsDown(Service source) throws Exception {
        int before = evaluations();
        system.local().kill(source);
        long began = System.nanoTime();
        evaluate()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("source", equalTo(source.module()))
                .body("detail", containsString(source.module()));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
        assertThat(evaluations()).as("nothing was sealed").isEqualTo(before);

        RunningSystem.Output up = system.command("up");
        assertThat(up.exitCode()).as(up.text()).isZero();
        assertThat(up.text()).contains(source.module());
        evaluate().statusCode(201).body("verdict", equalTo("PASS"));
    }

    private int evaluations() {
        return system.as(Service.EVALUATION, LANKAO, "viewer")
                .get("/v1/evaluations?count=true&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }
}
