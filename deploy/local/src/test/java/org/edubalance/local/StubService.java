package org.edubalance.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Stands in for a packaged service: takes the settings that a service takes, answers health, takes
 * imports and gives one evaluation. What it is sent it notes beside its jar. One class, so that one
 * file makes its jar.
 */
final class StubService {

    private StubService() {}

    public static void main(String[] arguments) throws Exception {
        if (Files.exists(Path.of("refuse-to-start"))) {
            System.out.println("told to refuse");
            System.exit(1);
        }
        serve("QUARKUS_MANAGEMENT_HOST", "QUARKUS_MANAGEMENT_PORT");
        serve("QUARKUS_HTTP_HOST", "QUARKUS_HTTP_PORT");
        System.out.println("listening");
    }

    private static void serve(String host, String port) throws IOException {
        HttpServer server =
                HttpServer.create(
                        new InetSocketAddress(
                                System.getenv(host), Integer.parseInt(System.getenv(port))),
                        0);
        server.createContext("/", StubService::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().toString();
        String user = System.getenv("QUARKUS_DATASOURCE_USERNAME");
        Path records = Path.of("..", "records-of-" + user);
        String answer;
        if (path.startsWith("/q/health")) {
            answer = "{\"status\":\"UP\"}";
        } else if (path.contains("/v1/imports") && exchange.getRequestMethod().equals("POST")) {
            long rows = new String(body, StandardCharsets.UTF_8).lines().count();
            Files.writeString(
                    records,
                    path + " " + rows + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
            answer = "{\"id\":\"1\",\"status\":\"QUEUED\"}";
        } else if (path.endsWith("/errors")) {
            answer = "{\"items\":[{\"row\":3,\"column\":\"name\",\"reason\":\"missing\"}]}";
        } else if (path.contains("/v1/imports/")) {
            String status = Files.exists(Path.of("..", "fail-imports")) ? "FAILED" : "SUCCEEDED";
            answer = "{\"id\":\"1\",\"status\":\"" + status + "\",\"read\":1}";
        } else if (path.contains("/v1/evaluations")) {
            String evaluation =
                    "{\"id\":\"e\",\"standard\":{\"id\":\"CN-2012-BASIC\",\"version\":1},"
                            + "\"status\":\"SEALED\",\"verdict\":\"PASS\",\"stages\":"
                            + "[{\"stage\":\"PRIMARY\",\"compositeCv\":0.3112,\"limit\":0.65,"
                            + "\"verdict\":\"PASS\",\"indicators\":[]}]}";
            boolean list = exchange.getRequestMethod().equals("GET") && path.contains("?");
            answer = list ? "{\"items\":[" + evaluation + "],\"next\":null}" : evaluation;
        } else {
            answer = Files.exists(records) ? "{\"items\":[{}]}" : "{\"items\":[]}";
        }
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
