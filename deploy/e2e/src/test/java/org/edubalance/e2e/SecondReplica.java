package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.edubalance.local.Ports;
import org.edubalance.local.Service;

/** One more process of teacher-service on the database of a running system. */
final class SecondReplica implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final String url;

    private SecondReplica(Process process, Path log, String url) {
        this.process = process;
        this.log = log;
        this.url = url;
    }

    static SecondReplica start(RunningSystem system) throws IOException {
        Ports free = Ports.free();
        int port = free.of(Service.TEACHER);
        Path keys = system.data().resolve("keys");
        Path log = system.data().resolve("logs").resolve("teacher-service-2.log");
        ProcessBuilder builder =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-jar",
                                "quarkus-run.jar")
                        .directory(
                                system.data()
                                        .resolve("run")
                                        .resolve(Service.TEACHER.module())
                                        .toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile());
        builder.environment()
                .putAll(
                        Map.of(
                                "QUARKUS_HTTP_HOST", "127.0.0.1",
                                "QUARKUS_HTTP_PORT", Integer.toString(port),
                                "QUARKUS_MANAGEMENT_HOST", "127.0.0.1",
                                "QUARKUS_MANAGEMENT_PORT",
                                        Integer.toString(free.management(Service.TEACHER)),
                                "QUARKUS_DATASOURCE_JDBC_URL",
                                        system.local().jdbcUrl(Service.TEACHER),
                                "QUARKUS_DATASOURCE_USERNAME", Service.TEACHER.root(),
                                "QUARKUS_DATASOURCE_PASSWORD",
                                        system.local().databasePassword(Service.TEACHER)));
        builder.environment()
                .putAll(
                        Map.of(
                                "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
                                        keys.resolve("public-key.pem").toUri().toString(),
                                "MP_JWT_VERIFY_ISSUER", "edubalance-local",
                                "BALANCE_SERVICE_TOKEN_SIGNING_KEY_LOCATION",
                                        keys.resolve("private-key.pem").toUri().toString(),
                                "BALANCE_SERVICE_TOKEN_DIVISION", "0",
                                "BALANCE_PERSONAL_DATA_KEY",
                                        Files.readString(keys.resolve("personal-data.key")).trim(),
                                "QUARKUS_REST_CLIENT_REGISTRY_URL", system.url(Service.REGISTRY)));
        SecondReplica replica =
                new SecondReplica(
                        builder.start(),
                        log,
                        "http://127.0.0.1:" + port + "/" + Service.TEACHER.root());
        replica.awaitReady("http://127.0.0.1:" + free.management(Service.TEACHER));
        return replica;
    }

    private void awaitReady(String management) throws IOException {
        long began = System.nanoTime();
        while (!answersReady(management)) {
            assertThat(process.isAlive()).as(Files.readString(log)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isLessThan(Duration.ofMinutes(3));
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static boolean answersReady(String management) {
        try {
            return RestAssured.get(management + "/q/health/ready").statusCode() == 200;
        } catch (Exception notListeningYet) {
            return false;
        }
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    Path log() {
        return log;
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
