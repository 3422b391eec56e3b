package org.edubalance.mariadb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MariaDbServerTest {

    private Path folder;

    private final SchemaUser ours = new SchemaUser("school_registry", Secrets.password());
    private final SchemaUser theirs = new SchemaUser("schoolxregistry", Secrets.password());
    private ServerSettings settings;
    private MariaDbServer server;

    @BeforeAll
    void start(@TempDir Path parent) throws IOException {
        folder = parent;
        settings =
                ServerSettings.of(
                        folder, FreePort.any(), Secrets.password(), List.of(ours, theirs));
        server = MariaDbServer.start(settings);
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void aSecondStartFindsWhatTheFirstOneLeft() throws Exception {
        execute(ours, "CREATE TABLE school (code CHAR(10))", "INSERT INTO school VALUES ('1')");
        server.stop();
        assertThat(server.process().isRunning()).isFalse();

        server = MariaDbServer.start(settings);

        assertThat(query(ours, "SELECT COUNT(*) FROM school")).isEqualTo("1");
    }

    @Test
    void aServerThatWasKilledStartsAgainWithItsCommittedRows() throws Exception {
        execute(ours, "CREATE TABLE town (code CHAR(9))", "INSERT INTO town VALUES ('1')");
        server.process().kill();
        assertThat(server.answers()).isFalse();

        server = MariaDbServer.start(settings);

        assertThat(query(ours, "SELECT COUNT(*) FROM town")).isEqualTo("1");
    }

    @Test
    void aUserSeesNoOtherSchemaEvenOneThatDiffersByAWildcard() {
        assertThatThrownBy(() -> connect("schoolxregistry", ours.name(), ours.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
        assertThatThrownBy(() -> connect("mysql", ours.name(), ours.password()))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void nobodyComesInWithoutTheRightPassword() {
        assertThatThrownBy(() -> connect(ours.name(), ours.name(), theirs.password()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Access denied");
        assertThatThrownBy(() -> connect("", "root", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("", "", "")).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> connect("", MariaDbServer.ADMIN, ""))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void itListensOnTheLoopbackInterfaceAlone() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", settings.port())) {
            assertThat(socket.isConnected()).isTrue();
        }
        List<InetAddress> outside =
                NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .toList();
        for (InetAddress address : outside) {
            assertThatThrownBy(() -> new Socket(address, settings.port()).close())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void textIsUnicodeComparedByteByByteAndCommitsAreDurable() throws Exception {
        assertThat(query(ours, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
        assertThat(query(ours, "SELECT @@collation_database")).isEqualTo("utf8mb4_bin");
        assertThat(query(ours, "SELECT @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
    }

    @Test
    void noPasswordIsLeftInAFile() throws Exception {
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString())).doesNotContain("init.sql");
        }
        assertThat(settings.toString()).doesNotContain(settings.adminPassword());
        assertThat(ours.toString()).doesNotContain(ours.password());
    }

    private Connection connect(String schema, String user, String password) throws SQLException {
        return JdbcLogin.connect(settings.port(), schema, user, password);
    }

    private void execute(SchemaUser user, String... statements) throws SQLException {
        try (Connection connection = connect(user.name(), user.name(), user.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String query(SchemaUser user, String sql) throws SQLException {
        try (Connection connection = connect(user.name(), user.name(), user.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
