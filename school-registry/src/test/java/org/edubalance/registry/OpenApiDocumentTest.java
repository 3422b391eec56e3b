package org.edubalance.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the document tells a caller of each operation of this service. */
@QuarkusTest
class OpenApiDocumentTest {

    private static final Set<String> VERBS = Set.of("get", "put", "post", "patch", "delete");

    @Test
    void everyOperationHasAnIdASummaryATagAndExamples() throws Exception {
        JsonNode document =
                new ObjectMapper()
                        .readTree(
                                RestAssured.given()
                                        .accept("application/json")
                                        .get("/q/openapi")
                                        .then()
                                        .statusCode(200)
                                        .extract()
                                        .asByteArray());
        assertThat(document.get("openapi").asText()).startsWith("3.1");
        List<String> wanting = new ArrayList<>();
        List<String> operations = new ArrayList<>();
        for (var path : document.get("paths").properties()) {
            if (path.getKey().contains("/imports") || path.getKey().contains("/problems")) {
                continue;
            }
            for (var verb : path.getValue().properties()) {
                if (VERBS.contains(verb.getKey())) {
                    operations.add(verb.getValue().path("operationId").asText());
                    check(verb.getKey() + " " + path.getKey(), verb.getValue(), wanting);
                }
            }
        }
        assertThat(wanting).isEmpty();
        assertThat(operations)
                .containsExactlyInAnyOrder(
                        "listDivisions",
                        "getDivision",
                        "putDivision",
                        "listSchools",
                        "getSchool",
                        "putSchool",
                        "patchSchool",
                        "getReturn",
                        "putReturn",
                        "listReturnRevisions",
                        "submitReturn",
                        "verifyReturn",
                        "rejectReturn",
                        "correctReturn",
                        "listReturns",
                        "readFacts");
    }

    private static void check(String name, JsonNode operation, List<String> wanting) {
        for (String member : List.of("operationId", "summary", "tags", "security")) {
            if (!operation.has(member)) {
                wanting.add(name + " has no " + member);
            }
        }
        for (String status : List.of("200", "401", "403")) {
            if (!operation.get("responses").has(status)) {
                wanting.add(name + " does not tell of " + status);
            }
        }
        examples(name + " request", operation.path("requestBody"), wanting);
        for (var response : operation.get("responses").properties()) {
            examples(name + " response " + response.getKey(), response.getValue(), wanting);
        }
    }

    private static void examples(String name, JsonNode body, List<String> wanting) {
        for (var content : body.path("content").properties()) {
            if (!content.getValue().has("examples") && !content.getValue().has("example")) {
                wanting.add(name + " has no example");
            }
        }
    }
}
