package org.edubalance.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

/** Calls the services as any client would: over HTTP, with a token. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http;
    private final LocalSystem system;

    Api(HttpClient http, LocalSystem system) {
        this.http = http;
        this.system = system;
    }

    /**
     * @param path below the service's root, as in {@code /v1/schools?limit=1}
     */
    JsonNode get(Service service, String path, TokenRequest caller) throws IOException {
        return send(request(service, path, caller).GET());
    }

    JsonNode post(Service service, String path, TokenRequest caller, JsonNode body)
            throws IOException {
        return send(
                request(service, path, caller)
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofByteArray(
                                        JSON.writeValueAsBytes(body))));
    }

    /** Streams a file of NDJSON rows. */
    JsonNode post(Service service, String path, TokenRequest caller, Path rows) throws IOException {
        return send(
                request(service, path, caller)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(HttpRequest.BodyPublishers.ofFile(rows)));
    }

    private HttpRequest.Builder request(Service service, String path, TokenRequest caller)
            throws IOException {
        return HttpRequest.newBuilder(URI.create(system.url(service) + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + system.token(caller))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
    }

    private JsonNode send(HttpRequest.Builder builder) throws IOException {
        HttpRequest request = builder.build();
        HttpResponse<byte[]> response;
        try {
            response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (IOException e) {
            throw new IOException("no answer from " + request.uri() + ": " + e.getMessage(), e);
        }
        if (response.statusCode() >= 300) {
            throw new Refusal(
                    request.method()
                            + " "
                            + request.uri()
                            + " answered "
                            + response.statusCode()
                            + ": "
                            + explanation(response.body()));
        }
        return response.body().length == 0
                ? MissingNode.getInstance()
                : JSON.readTree(response.body());
    }

    private static String explanation(byte[] body) {
        try {
            JsonNode problem = JSON.readTree(body);
            if (problem.isObject()) {
                String text = problem.path("detail").asText(problem.path("title").asText(""));
                JsonNode violations = problem.path("violations");
                return violations.isEmpty() ? text : text + " " + violations;
            }
        } catch (IOException notJson) {
            // shown as it came
        }
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }
}
