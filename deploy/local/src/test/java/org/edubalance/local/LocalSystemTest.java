package org.edubalance.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.edubalance.mariadb.FreePort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real database, real processes; stubs where the services are. */
class LocalSystemTest {

    private static final List<String> ALL =
            List.of(
                    "database",
                    "school-registry",
                    "teacher-service",
                    "funding-service",
                    "evaluation-service");

    @TempDir Path folder;

    private Ports ports;
    private LocalSystem system;

    @BeforeEach
    void packageStubs() throws Exception {
        for (Service service : Service.values()) {
            Path app = packaged(service);
            Files.createDirectories(app.resolve("lib"));
            Files.writeString(app.resolve("lib").resolve("some-library.jar"), "library");
            writeStub(app.resolve("quarkus-run.jar"));
        }
        ports = Ports.free();
        system = systemOn(ports);
    }

    @AfterEach
    void stop() throws Exception {
        system.stop();
    }

    @Test
    void whatIsDownIsStartedAndNothingElse() throws Exception {
        assertThat(system.start()).isEqualTo(ALL);
        assertThat(system.start()).isEmpty();
        assertThatThrownBy(() -> systemOn(Ports.free()).start())
                .as("other ports for a system that runs")
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("REGISTRY_PORT=" + ports.of(Service.REGISTRY));

        system.kill(Service.TEACHER);
        assertThat(system.isRunning(Service.TEACHER)).isFalse();
        assertThat(system.start()).containsExactly("teacher-service");

        system.killDatabase();
        assertThat(systemOn(ports).start()).containsExactly("database");
        assertThat(system.isReady(Service.REGISTRY)).isTrue();
        registryUserSeesItsSchemaOnly();

        system.stop();
        assertThat(system.isDatabaseRunning()).isFalse();
        for (int port : ports.byName().values()) {
            assertThat(FreePort.isFree(port)).as("port " + port).isTrue();
        }
        system.purge();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void aServiceThatDoesNotStartLeavesNothingRunning() throws Exception {
        Files.writeString(packaged(Service.FUNDING).resolve("refuse-to-start"), "");
        assertThatThrownBy(system::start)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("funding-service ended while starting")
                .hasMessageContaining("told to refuse");
        assertNothingRuns();
    }

    @Test
    void aTakenPortIsNamedAndNothingIsStarted() throws Exception {
        int wanted = ports.management(Service.EVALUATION);
        try (ServerSocket other = new ServerSocket(wanted, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(system::start)
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("port " + other.getLocalPort())
                    .hasMessageContaining("EVALUATION_PORT");
        }
        assertNothingRuns();
    }

    @Test
    void aFolderWithForeignFilesIsRefused() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data").resolve("thesis.txt"), "mine");
        assertThatThrownBy(system::start)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("DATA_DIR");
        system.purge();
        assertThat(folder.resolve("data").resolve("thesis.txt")).exists();
    }

    @Test
    void theSampleIsLoadedOnceAndALoadThatFailedIsTakenUp() throws Exception {
        system.start();
        Path failing = Files.writeString(folder.resolve("data/run/fail-imports"), "");
        assertThatThrownBy(() -> up(false))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("the import of registry divisions failed")
                .hasMessageContaining("\"row\":3");
        Files.delete(failing);

        String first = up(false);
        assertThat(first)
                .contains("registry returns")
                .contains("funding appropriations")
                .contains("composite CV 0.31")
                .contains(system.url(Service.FUNDING) + "/q/swagger-ui")
                .contains("deploy/local/token");
        assertThat(Files.readString(folder.resolve("data/run/records-of-registry")))
                .as("divisions twice, since the first load broke off after them")
                .containsPattern("(?s)kind=divisions.*kind=divisions.*kind=schools.*kind=returns");

        String second = up(false);
        assertThat(second).contains("All is up").contains("composite CV 0.31");
        assertThat(second).doesNotContain("registry returns");
    }

    private String up(boolean empty) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new UpCommand(system, new PrintStream(out, true, StandardCharsets.UTF_8))
                .run(new Command.Up(empty, false));
        return out.toString(StandardCharsets.UTF_8);
    }

    private void registryUserSeesItsSchemaOnly() throws Exception {
        String password = system.databasePassword(Service.REGISTRY);
        DriverManager.getConnection(system.jdbcUrl(Service.REGISTRY), "registry", password).close();
        assertThatThrownBy(
                        () ->
                                DriverManager.getConnection(
                                        system.jdbcUrl(Service.TEACHER), "registry", password))
                .hasMessageContaining("Access denied");
    }

    private void assertNothingRuns() throws Exception {
        assertThat(system.isDatabaseRunning()).isFalse();
        for (Service service : Service.values()) {
            assertThat(system.isRunning(service)).as(service.module()).isFalse();
        }
    }

    private LocalSystem systemOn(Ports chosen) {
        return new LocalSystem(new DataFolder(folder.resolve("data")), chosen, folder);
    }

    private Path packaged(Service service) {
        return Packaged.of(service, folder).folder();
    }

    private static void writeStub(Path jar) throws Exception {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
        String entry = StubService.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream stub = StubService.class.getClassLoader().getResourceAsStream(entry)) {
            out.putNextEntry(new ZipEntry(entry));
            stub.transferTo(out);
        }
    }
}
