package org.edubalance.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The document shows a caller what to send and what comes back, at every operation. */
@QuarkusTest
class OpenApiTest {

    @Test
    void everyOperationHasItsExamples() throws Exception {
        String document =
                RestAssured.given().get("/q/openapi?format=json").then().extract().asString();
        List<String> lacking = new ArrayList<>();
        int operations = 0;
        for (var path : new ObjectMapper().readTree(document).get("paths").properties()) {
            if (!path.getKey().matches("/evaluation/v1/(evaluations|standards).*")) {
                continue;
            }
            for (var operation : path.getValue().properties()) {
                String id = operation.getValue().path("operationId").asText();
                operations++;
                check(id + " request", operation.getValue().path("requestBody"), lacking);
                for (var answer : operation.getValue().get("responses").properties()) {
                    if (answer.getKey().startsWith("2")) {
                        check(id + " " + answer.getKey(), answer.getValue(), lacking);
                    }
                }
            }
        }
        assertThat(operations).isEqualTo(11);
        assertThat(lacking).isEmpty();
    }

    /** The examples are JSON, not just text. */
    private static void check(String where, JsonNode body, List<String> lacking) {
        for (var content : body.path("content").properties()) {
            if (!content.getKey().equals("application/json")) {
                continue;
            }
            JsonNode examples = content.getValue().path("examples");
            boolean structured =
                    !examples.isEmpty()
                            && examples.valueStream()
                                    .allMatch(example -> example.path("value").isObject());
            if (!structured) {
                lacking.add(where + " " + content.getKey());
            }
        }
    }
}
