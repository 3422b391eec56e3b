package org.edubalance.kit.testing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An OpenAPI 3.1 document, read to hold something to it. */
public final class ApiDocument {

    static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "patch", "delete", "head", "options", "trace");
    private static ApiDocument served;

    private final JsonNode root;
    private final ApiSchemas schemas;
    private final List<ApiOperation> operations = new ArrayList<>();

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.schemas = new ApiSchemas(root);
        root.path("paths")
                .properties()
                .forEach(
                        path ->
                                path.getValue().properties().stream()
                                        .filter(member -> METHODS.contains(member.getKey()))
                                        .map(
                                                member ->
                                                        new ApiOperation(
                                                                member.getKey()
                                                                        .toUpperCase(Locale.ROOT),
                                                                path.getKey(),
                                                                member.getValue()))
                                        .forEach(operations::add));
    }

    /** The document that is written here. */
    public static ApiDocument of(JsonNode root) {
        return new ApiDocument(root);
    }

    /** What the service under test serves, read once a run. */
    public static synchronized ApiDocument served() {
        if (served == null) {
            byte[] body =
                    RestAssured.given()
                            .noFilters()
                            .get("/q/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray();
            try {
                served = of(JSON.readTree(body));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return served;
    }

    JsonNode root() {
        return root;
    }

    /** What a reference within this document stands for; anything else is itself. */
    JsonNode resolve(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#/") ? root.at(reference.substring(1)) : node;
    }

    ApiSchemas schemas() {
        return schemas;
    }

    List<ApiOperation> operations() {
        return List.copyOf(operations);
    }

    /** The operation that answers a request, if the document knows one. */
    Optional<ApiOperation> operation(String method, String address) {
        String asked = method.equals("HEAD") ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(asked))
                .filter(operation -> operation.answers(address))
                .max(Comparator.comparingInt(ApiOperation::fixedParts));
    }
}
