package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Without a token nothing is to be had: every operation of every document is tried. What is open on
 * purpose is listed here: the documents themselves, the files of the web page, and how to sign in.
 */
class EveryEndpointNeedsATokenIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

    private final RunningSystem system = RunningSystem.get();

    @ParameterizedTest
    @EnumSource
    void withoutATokenEveryOperationIs401(Service service) throws Exception {
        JsonNode contract =
                new ObjectMapper()
                        .readTree(
                                RestAssured.get(system.url(service) + "/q/openapi?format=json")
                                        .asString());
        List<String> tried = new ArrayList<>();
        String origin = system.url(service).replaceFirst("(https?://[^/]+).*", "$1");
        for (Map.Entry<String, JsonNode> path : contract.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (METHODS.contains(operation.getKey())) {
                    String method = operation.getKey().toUpperCase(Locale.ROOT);
                    String url = origin + concrete(path.getKey());
                    Response response =
                            RestAssured.given()
                                    .contentType(mediaType(operation.getValue()))
                                    .body("{}".getBytes())
                                    .request(method, url);
                    assertThat(response.statusCode()).as(method + " " + url).isEqualTo(401);
                    assertThat(response.contentType()).contains("application/problem+json");
                    tried.add(method + " " + url);
                }
            }
        }
        assertThat(tried).hasSizeGreaterThan(8);
    }

    @Test
    void thePageIsOpenToEverybodyAndTellsOfNoRecord() {
        String evaluation = system.url(Service.EVALUATION);
        for (String open : List.of("/", "/page/page.js", "/page/settings.json")) {
            assertThat(RestAssured.get(evaluation + open).statusCode()).as(open).isEqualTo(200);
        }
        assertThat(RestAssured.get(evaluation + "/page/settings.json").asString())
                .as("nothing but how to sign in, which the local system has no need of")
                .isEqualTo("{}");
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{(id|.*Id)}", "019ab3c0-0000-7000-8000-000000000000")
                .replace("{academicYear}", "2019")
                .replace("{version}", "1")
                .replace("{code}", "4102250001")
                .replaceAll("\\{[^}]*}", "X");
    }

    private static String mediaType(JsonNode operation) {
        JsonNode content = operation.path("requestBody").path("content");
        return content.isEmpty() ? "application/json" : content.fieldNames().next();
    }
}
