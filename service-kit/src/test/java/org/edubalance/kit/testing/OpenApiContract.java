package org.edubalance.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a service promises its callers, held to the document in its sources; each service's {@code
 * OpenApiDocumentTest} takes this in. With {@code -Dopenapi.update=true} the document is written
 * instead of compared.
 */
public interface OpenApiContract {

    /** The document in the sources. */
    Path COMMITTED = Path.of("src/main/openapi/openapi.yaml");

    /** Says in the file where it comes from. */
    String HEADING =
            """
            # What this service serves at q/openapi. Written from the code by deploy/openapi/update;
            # a test compares the two, so that a change of the contract shows in review.
            """;

    /** A change of the contract shows in review. */
    @Test
    default void whatIsServedIsWhatIsCommitted() throws IOException {
        String served =
                RestAssured.given()
                        .noFilters()
                        .get("/q/openapi?format=yaml")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        YAMLMapper yaml = new YAMLMapper();
        JsonNode committed =
                Files.exists(COMMITTED)
                        ? yaml.readTree(Files.readString(COMMITTED))
                        : yaml.missingNode();
        List<String> differences = DocumentDifference.between(committed, yaml.readTree(served));
        if (!differences.isEmpty() && Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, HEADING + served.replaceFirst("\\A---\\s*\n", ""));
            return;
        }
        assertThat(differences)
                .as(
                        "The contract has changed: what the service serves is not %s. If that is"
                                + " meant, run deploy/openapi/update, look at the difference, and"
                                + " commit it with an entry in deploy/docs/CHANGELOG.md",
                        COMMITTED.toAbsolutePath())
                .isEmpty();
    }

    /** A caller finds what to send, what comes back, and what may go wrong. */
    @Test
    default void everyOperationIsToldInFullAndItsExamplesAreTrue() {
        ApiDocument api = ApiDocument.served();
        assertThat(api.operations()).isNotEmpty();
        assertThat(DocumentRules.faults(api)).isEmpty();
    }

    /** All other tests of the service check its document, too. */
    @Test
    default void everyAnswerInEveryTestIsHeldToTheDocument() {
        assertThat(RestAssured.filters()).hasAtLeastOneElementOfType(DocumentedApi.class);
    }
}
