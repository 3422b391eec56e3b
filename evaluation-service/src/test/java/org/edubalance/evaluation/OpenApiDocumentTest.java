package org.edubalance.evaluation;

import io.quarkus.test.junit.QuarkusTest;
import org.edubalance.kit.testing.OpenApiContract;

/** What this service promises its callers. */
@QuarkusTest
class OpenApiDocumentTest implements OpenApiContract {}
