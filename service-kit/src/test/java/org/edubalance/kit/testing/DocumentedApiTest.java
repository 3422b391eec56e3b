package org.edubalance.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Answers and documents that are not as they should be are found. */
class DocumentedApiTest {

    private static final String DOCUMENT =
            """
            openapi: 3.1.0
            components:
              schemas:
                Shelf:
                  type: object
                  required: [code]
                  properties:
                    code: {type: string}
                    builtOn: {type: string, format: date}
                    labels: {type: object, additionalProperties: {type: string}}
                Rack:
                  allOf:
                  - $ref: '#/components/schemas/Shelf'
                  - type: object
                    properties:
                      rows: {type: integer}
                Total:
                  type: object
                  required: [total]
                  properties:
                    total: {type: integer}
                Problem:
                  type: object
                  properties:
                    status: {type: integer}
              responses:
                Failed:
                  description: Failed
                  content:
                    application/problem+json:
                      schema: {$ref: '#/components/schemas/Problem'}
                      example: {status: 400}
            paths:
              /v1/shelves:
                get:
                  operationId: listShelves
                  summary: Shelves
                  tags: [shelves]
                  security: [{bearer: [viewer]}]
                  responses:
                    '200':
                      description: One a line, and their number
                      content:
                        application/x-ndjson:
                          schema:
                            oneOf:
                            - $ref: '#/components/schemas/Shelf'
                            - $ref: '#/components/schemas/Total'
                          examples:
                            two:
                              value: |
                                {"code": "a"}
                                {"total": 1}
                    '400': {$ref: '#/components/responses/Failed'}
                    '401': {$ref: '#/components/responses/Failed'}
                    '403': {$ref: '#/components/responses/Failed'}
                    '406': {$ref: '#/components/responses/Failed'}
                    '500': {$ref: '#/components/responses/Failed'}
              /v1/shelves/{code}:
                get:
                  operationId: getShelf
                  summary: A shelf
                  tags: [shelves]
                  security: [{bearer: [viewer]}]
                  responses:
                    '200':
                      description: The shelf
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Shelf'}
                          example: {code: a}
                    '304': {description: Known}
                    '400': {$ref: '#/components/responses/Failed'}
                    '401': {$ref: '#/components/responses/Failed'}
                    '403': {$ref: '#/components/responses/Failed'}
                    '406': {$ref: '#/components/responses/Failed'}
                    '500': {$ref: '#/components/responses/Failed'}
              /v1/shelves/largest:
                get:
                  operationId: getLargest
                  summary: The rack
                  tags: [shelves]
                  security: [{bearer: [viewer]}]
                  responses:
                    '200':
                      description: The rack
                      content:
                        application/json:
                          schema: {$ref: '#/components/schemas/Rack'}
                          example: {code: a, rows: 3}
                    '400': {$ref: '#/components/responses/Failed'}
                    '401': {$ref: '#/components/responses/Failed'}
                    '403': {$ref: '#/components/responses/Failed'}
                    '406': {$ref: '#/components/responses/Failed'}
                    '500': {$ref: '#/components/responses/Failed'}
            """;

    private static JsonNode written(String yaml) {
        try {
            return new YAMLMapper().readTree(yaml);
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> faults(String method, String path, int status, String body) {
        return faults(method, path, status, status < 400 ? "json" : "problem+json", body);
    }

    private static List<String> faults(
            String method, String path, int status, String subtype, String body) {
        ApiDocument document = ApiDocument.of(written(DOCUMENT));
        return DocumentedApi.faults(document, method, path, status, "application/" + subtype, body);
    }

    @Test
    void anAnswerAsDocumentedPasses() {
        assertThat(faults("GET", "/v1/shelves/a", 200, "{\"code\": \"a\"}")).isEmpty();
        assertThat(faults("GET", "/v1/shelves/a", 304, "")).isEmpty();
        assertThat(faults("GET", "/v1/shelves/a", 400, "{\"status\": 400}")).isEmpty();
        assertThat(faults("HEAD", "/v1/shelves/a", 200, "")).isEmpty();
    }

    @Test
    void anUnknownOperationMayOnlyBeRefused() {
        assertThat(faults("POST", "/v1/shelves", 201, "{}")).hasSize(1);
        assertThat(faults("GET", "/v1/shelves/a/books", 200, "[]")).hasSize(1);
        assertThat(faults("POST", "/v1/shelves", 405, "{\"status\": 405}")).isEmpty();
        assertThat(faults("GET", "/v1/nothing", 404, "{\"status\": 404}")).isEmpty();
    }

    @Test
    void anUndocumentedStatusOrMediaTypeFails() {
        assertThat(faults("GET", "/v1/shelves/a", 409, "{\"status\": 409}")).hasSize(1);
        assertThat(faults("GET", "/v1/shelves/a", 200, "xml", "<a/>")).hasSize(1);
        assertThat(faults("GET", "/v1/shelves/a", 304, "{\"code\": \"a\"}")).hasSize(1);
        assertThat(faults("GET", "/v1/shelves/a", 400, "json", "{\"status\": 400}")).hasSize(1);
    }

    @Test
    void aBodyThatIsNotAsItsSchemaSaysFails() {
        for (String body :
                List.of(
                        "{}",
                        "[]",
                        "{\"code\": null}",
                        "{\"code\": \"a\", \"builtOn\": \"yesterday\"}",
                        "{\"code\": \"a\", \"labels\": {\"x\": 1}}",
                        "{\"code\": ")) {
            assertThat(faults("GET", "/v1/shelves/a", 200, body)).as(body).isNotEmpty();
        }
    }

    @Test
    void aMemberThatTheDocumentDoesNotNameFails() {
        assertThat(faults("GET", "/v1/shelves/a", 200, "{\"code\": \"a\", \"secret\": 1}"))
                .hasSize(1)
                .allMatch(fault -> fault.contains("secret"));
        assertThat(
                        faults(
                                "GET",
                                "/v1/shelves/a",
                                200,
                                "{\"code\": \"a\", \"labels\": {\"x\": \"y\"}}"))
                .isEmpty();
    }

    @Test
    void theMostFixedPathAnswersAndPartsOfASchemaAreClosedTogether() {
        assertThat(faults("GET", "/v1/shelves/largest", 200, "{\"code\": \"a\", \"rows\": 3}"))
                .isEmpty();
        assertThat(faults("GET", "/v1/shelves/largest", 200, "{\"code\": \"a\", \"books\": 3}"))
                .isNotEmpty();
        assertThat(faults("GET", "/v1/shelves/a", 200, "{\"code\": \"a\", \"rows\": 3}"))
                .isNotEmpty();
    }

    @Test
    void eachLineIsHeldToTheSchemaOfALine() {
        String good = "{\"code\": \"a\"}\n{\"total\": 1}\n";
        assertThat(faults("GET", "/v1/shelves", 200, "x-ndjson", good)).isEmpty();
        String bad = "{\"code\": \"a\"}\n{\"total\": \"one\"}\n";
        assertThat(faults("GET", "/v1/shelves", 200, "x-ndjson", bad))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("line 2 "));
    }

    @Test
    void aDocumentThatTellsAllPassesAndOneThatDoesNotIsFound() {
        assertThat(DocumentRules.faults(ApiDocument.of(written(DOCUMENT)))).isEmpty();
        List<List<String>> changes =
                List.of(
                        List.of("openapi: 3.1.0", "openapi: 3.0.3", "not OpenAPI 3.1"),
                        List.of("summary: A shelf", "summary: ''", "has no summary"),
                        List.of("operationId: getShelf", "operationId: getLargest", "shares"),
                        List.of("tags: [shelves]", "tags: []", "has no tags"),
                        List.of("security: [{bearer: [viewer]}]", "security: []", "no security"),
                        List.of("example: {code: a}", "", "has no example"),
                        List.of("example: {code: a}", "example: {kode: a}", "code"),
                        List.of("{\"total\": 1}", "{\"total\": 1.5}", "line 2"),
                        List.of("example: {status: 400}", "", "has no example"),
                        List.of("application/problem+json:", "application/json:", "problem"),
                        List.of("'406': {$ref: '#/components/responses/Failed'}", "", "406"),
                        List.of("'200':", "'302':", "success"));
        for (List<String> change : changes) {
            String changed =
                    DOCUMENT.replaceFirst(
                            Pattern.quote(change.get(0)), Matcher.quoteReplacement(change.get(1)));
            assertThat(changed).isNotEqualTo(DOCUMENT);
            assertThat(DocumentRules.faults(ApiDocument.of(written(changed))))
                    .as(change.toString())
                    .isNotEmpty()
                    .anyMatch(fault -> fault.contains(change.get(2)));
        }
    }

    @Test
    void aDifferenceIsNamedByItsPlaceAndOrderOfMembersIsNone() {
        JsonNode committed = written("{a: 1, b: {c/d: [1, 2]}, e: x}");
        assertThat(DocumentDifference.between(committed, written("{e: x, b: {c/d: [1, 2]}, a: 1}")))
                .isEmpty();
        assertThat(DocumentDifference.between(committed, written("{a: 1, b: {c/d: [2, 1]}, f: y}")))
                .containsExactly(
                        "/b/c~1d/0: committed 1, served 2",
                        "/b/c~1d/1: committed 2, served 1",
                        "/e: committed \"x\", served nothing",
                        "/f: committed nothing, served \"y\"");
    }
}
