package org.edubalance.registry.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Starts an import and waits for its end. */
final class ImportFixture {

    static final String NDJSON = "application/x-ndjson";
    static final String CSV = "text/csv";

    private ImportFixture() {}

    /** The import's final state. */
    static ValidatableResponse load(
            RequestSpecification caller, String kind, String type, String query, String rows) {
        ValidatableResponse finished =
                caller.contentType(type + "; charset=utf-8")
                        .header("Prefer", "wait=60")
                        .body(rows.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .post("/v1/imports?kind=" + kind + query)
                        .then()
                        .statusCode(200);
        assertThat((String) finished.extract().path("status")).isIn("SUCCEEDED", "FAILED");
        return finished;
    }
}
