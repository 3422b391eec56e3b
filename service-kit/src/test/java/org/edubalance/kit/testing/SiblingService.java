package org.edubalance.kit.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another service of the platform, packaged and run for real beside the one under test. */
public final class SiblingService {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final String module;
    private final int port;
    private final Process process;
    private final TestDatabase.Schema schema;

    private SiblingService(String module, int port, Process process, TestDatabase.Schema schema) {
        this.module = module;
        this.port = port;
        this.process = process;
        this.schema = schema;
    }

    /** Name of the REST client that calls it, and of its root path: {@code registry}. */
    String client() {
        return name(module);
    }

    String url() {
        return "http://127.0.0.1:" + port + "/" + client();
    }

    static SiblingService start(String module, TestKeys keys, List<SiblingService> others) {
        Path folder =
                Path.of(System.getProperty("edubalance.home"), module, "target", "quarkus-app");
        Path jar = folder.resolve("quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "these tests need "
                            + module
                            + ": run mvn package -pl "
                            + module
                            + " -am first");
        }
        TestDatabase.Schema schema = TestDatabase.get().newSchema("s");
        int port = freePort();
        int managementPort = freePort();
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            jar.toString());
            Map<String, String> env = builder.environment();
            env.put("QUARKUS_HTTP_HOST", "127.0.0.1");
            env.put("QUARKUS_HTTP_PORT", Integer.toString(port));
            env.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
            env.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort));
            env.put("QUARKUS_DATASOURCE_JDBC_URL", schema.jdbcUrl());
            env.put("QUARKUS_DATASOURCE_USERNAME", schema.user());
            env.put("QUARKUS_DATASOURCE_PASSWORD", schema.password());
            env.put("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicKey());
            env.put("MP_JWT_VERIFY_ISSUER", TestKeys.ISSUER);
            env.put("BALANCE_SERVICE_TOKEN_SIGNING_KEY_LOCATION", keys.privateKey());
            env.put("BALANCE_PERSONAL_DATA_KEY", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
            env.put("QUARKUS_LOG_CATEGORY__ORG_EDUBALANCE__LEVEL", "DEBUG");
            for (SiblingService other : others) {
                env.put(
                        "QUARKUS_REST_CLIENT_" + other.client().toUpperCase() + "_URL",
                        other.url());
            }
            Path log = log(module);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            SiblingService sibling = new SiblingService(module, port, builder.start(), schema);
            sibling.awaitReady(managementPort, log);
            return sibling;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a sibling of this test run logs: a JSON object a line, each request among them. */
    public static Path log(String module) {
        return Path.of("target", module + ".log");
    }

    private void awaitReady(int managementPort, Path log) {
        HttpRequest ready =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:" + managementPort + "/q/health/ready"))
                        .build();
        HttpClient client = HttpClient.newHttpClient();
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline) && process.isAlive()) {
            try {
                if (client.send(ready, HttpResponse.BodyHandlers.discarding()).statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException e) {
                // not listening yet
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        stop();
        throw new IllegalStateException(
                module + " did not become ready, see " + log.toAbsolutePath());
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        TestDatabase.get().drop(schema);
    }

    private static String name(String module) {
        return switch (module) {
            case "school-registry" -> "registry";
            case "teacher-service" -> "teacher";
            case "funding-service" -> "funding";
            default -> throw new IllegalArgumentException("no such service: " + module);
        };
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
