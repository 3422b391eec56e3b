package org.edubalance.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedTestServerTest {

    @TempDir Path parent;

    @Test
    void callersShareAServerAndKeepTheirSchemasApart() throws Exception {
        SharedTestServer one = SharedTestServer.connect();
        SharedTestServer two = SharedTestServer.connect();
        assertThat(two).isEqualTo(one);

        TestSchema first = one.createSchema("registry");
        TestSchema second = two.createSchema("registry");
        try (Connection connection = first.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE school (code CHAR(10))");
            assertThatThrownBy(() -> statement.execute("USE `" + second.name() + "`"))
                    .hasMessageContaining("Access denied");
        }
        first.drop();
        second.drop();
        assertThatThrownBy(first::connect).hasMessageContaining("Access denied");
    }

    @Test
    void theServerOutlivesItsStarterWhoseOutputEndsAndGoesWhenIdle() throws Exception {
        Path folder = parent.resolve("test-mariadb");
        Process starter =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-D" + SharedTestServer.IDLE_SECONDS + "=2",
                                "-Dedubalance.home=" + Checkout.home(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Starter.class.getName(),
                                folder.toString())
                        .redirectError(new File(parent.toFile(), "starter.log"))
                        .start();
        String printed = new String(starter.getInputStream().readAllBytes());
        assertThat(starter.waitFor()).isZero();
        assertThat(printed).startsWith("SharedTestServer[127.0.0.1:");

        ProcessRecord server = SharedTestServer.attached(folder).orElseThrow().process();
        assertThat(server.isRunning()).isTrue();
        assertThat(server.awaitEnd(Duration.ofSeconds(60))).isTrue();
        awaitGone(folder);
    }

    private static void awaitGone(Path folder) throws InterruptedException {
        Instant deadline = Instant.now().plusSeconds(20);
        while (Files.exists(folder) && Instant.now().isBefore(deadline)) {
            Thread.sleep(100);
        }
        assertThat(folder).doesNotExist();
    }

    /** What another test run does. */
    static final class Starter {

        public static void main(String[] args) {
            System.out.println(SharedTestServer.connectIn(Path.of(args[0])));
        }
    }
}
