package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.edubalance.local.LocalSystem;
import org.edubalance.local.Ports;
import org.edubalance.local.Service;

/**
 * The system as a user has it: started by {@code deploy/local/up}, with ports and a data folder of
 * its own, once for all tests; stopped and its data deleted when they are done.
 */
final class RunningSystem {

    static final String LANKAO = "410225";

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static RunningSystem instance;

    private final Path home = Path.of(System.getProperty("edubalance.home"));
    private final Map<String, String> environment;
    private final Ports ports;
    private final Path data;
    private final Output start;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** What a command printed, how it ended, and how long it took. */
    record Output(int exitCode, String text, Duration took) {}

    private RunningSystem(String... options) {
        try {
            ports = Ports.free();
            data = Files.createTempDirectory("e2e");
            environment = new HashMap<>();
            environment.putAll(
                    Map.of(
                            "DATA_DIR", data.toString(),
                            "DB_PORT", Integer.toString(ports.database()),
                            "REGISTRY_PORT", Integer.toString(ports.of(Service.REGISTRY)),
                            "TEACHER_PORT", Integer.toString(ports.of(Service.TEACHER)),
                            "FUNDING_PORT", Integer.toString(ports.of(Service.FUNDING)),
                            "EVALUATION_PORT", Integer.toString(ports.of(Service.EVALUATION))));
            environment.put("QUARKUS_LOG_CATEGORY__ORG_EDUBALANCE__LEVEL", "DEBUG");
            for (Service service : Service.values()) {
                environment.put(service.root().toUpperCase(Locale.ROOT) + "_URL", url(service));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> command("down", "--purge")));
        start = command("up", options);
        assertThat(start.exitCode()).as(start.text()).isZero();
    }

    /** The system, started when it is asked for first. */
    static synchronized RunningSystem get() {
        if (instance == null) {
            instance = new RunningSystem();
        }
        return instance;
    }

    /** A further system without the sample, beside the other one. */
    static RunningSystem empty() {
        return new RunningSystem("--empty");
    }

    /** The same system, to do to it what no command does. */
    LocalSystem local() {
        return LocalSystem.at(data, ports);
    }

    /** Where its keys, logs and notes of processes are. */
    Path data() {
        return data;
    }

    /** What the first start printed. */
    Output firstStart() {
        return start;
    }

    /** Runs a command of {@code deploy/local} and waits for its end. */
    Output command(String name, String... arguments) {
        List<String> line =
                new ArrayList<>(List.of(home.resolve("deploy/local/" + name).toString()));
        line.addAll(List.of(arguments));
        return run(line);
    }

    /** Runs a program with the system's environment and waits for its end. */
    Output run(List<String> line) {
        try {
            Path output = Files.createTempFile("e2e", ".out");
            long began = System.nanoTime();
            ProcessBuilder builder =
                    new ProcessBuilder(line)
                            .directory(home.toFile())
                            .redirectErrorStream(true)
                            .redirectInput(
                                    ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                            .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            Process process = builder.start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        line + " does not end: " + Files.readString(output));
            }
            return new Output(
                    process.exitValue(),
                    Files.readString(output),
                    Duration.ofNanos(System.nanoTime() - began));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String url(Service service) {
        return "http://127.0.0.1:" + ports.of(service) + "/" + service.root();
    }

    String managementUrl(Service service) {
        return "http://127.0.0.1:" + (ports.of(service) + 920);
    }

    /** A token of somebody of a division with these roles, named after them. */
    String token(String division, String... roles) {
        String names = String.join(",", roles);
        return tokens.computeIfAbsent(
                names + "@" + division,
                who ->
                        command(
                                        "token",
                                        "--roles",
                                        names,
                                        "--division",
                                        division,
                                        "--subject",
                                        names.replace(',', '-'))
                                .text()
                                .strip());
    }

    /** A request to a service by that somebody. */
    RequestSpecification as(Service service, String division, String... roles) {
        return RestAssured.given()
                .baseUri(url(service))
                .auth()
                .oauth2(token(division, roles))
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }
}
