package org.edubalance.kit.testing;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.nio.file.Files;

/**
 * Switches {@link DocumentedApi} on for every test of a module that commits a document. Found by
 * the service loader, so that no test has to ask for it.
 */
public class DocumentedTests implements QuarkusTestBeforeEachCallback {

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        boolean on = RestAssured.filters().stream().anyMatch(DocumentedApi.class::isInstance);
        if (!on && Files.exists(OpenApiContract.COMMITTED)) {
            RestAssured.filters(new DocumentedApi(ApiDocument::served));
        }
    }
}
