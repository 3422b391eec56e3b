package org.edubalance.funding.allocations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.faulttolerance.api.CircuitBreakerMaintenance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.edubalance.funding.enrolment.BrokenRegistry;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults that the real registry can not be asked to make. */
@QuarkusTest
class SourceDownTest {

    @Inject CircuitBreakerMaintenance circuits;

    private final TestCounty county = TestCounty.fresh();

    /** The registry of the other tests is well. */
    @AfterEach
    void closeTheCircuit() {
        circuits.resetAll();
    }

    @Test
    void aRegistryThatIsDownIsNamedAndNothingIsKept() throws Exception {
        try (BrokenRegistry registry = BrokenRegistry.thatIsDown()) {
            expectRefusal();
        }
    }

    @Test
    void halfALineAndThenTheEndIsNoFacts() throws Exception {
        try (BrokenRegistry registry = BrokenRegistry.thatBreaksOff()) {
            expectRefusal();
        }
    }

    @Test
    void halfALineAndThenSilenceIsGivenUpWithinEightSeconds() throws Exception {
        try (BrokenRegistry registry = BrokenRegistry.thatFallsSilent()) {
            Instant start = Instant.now();
            expectRefusal();
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(8));
            assertThat(registry.calls()).isEqualTo(2);
        }
    }

    @Test
    void aRegistryThatRefusesUsIsNotTakenForACountyWithoutSchools() throws Exception {
        try (BrokenRegistry registry = BrokenRegistry.thatAnswers(403)) {
            expectRefusal();
        }
    }

    private void expectRefusal() {
        ValidatableResponse answer =
                county.editor()
                        .body(
                                "{\"divisionCode\": \"%s\", \"fiscalYear\": 2020}"
                                        .formatted(county.code()))
                        .post("/v1/allocations")
                        .then();
        answer.statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("code", equalTo("SOURCE_UNAVAILABLE"))
                .body("source", equalTo("school-registry"));
        county.viewer().get("/v1/allocations").then().body("items", empty());
    }
}
