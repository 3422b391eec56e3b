package org.edubalance.mariadb;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One database server for all test runs of a checkout, at once and one after the other.
 *
 * <p>Whoever needs it first starts it; it stays while anybody is connected, and some time after
 * that, so that the next module finds it warm; then {@link IdleWatch} ends it and deletes its data.
 * Each caller works in schemas of its own.
 *
 * @param port on {@value MariaDbServer#HOST}
 * @param user an account that may do everything
 */
public record SharedTestServer(String host, int port, String user, String password) {

    /** System property: seconds without a client until the server ends. */
    public static final String IDLE_SECONDS = "edubalance.test-mariadb.idle-seconds";

    /** Held open so that the server outlives pauses of this JVM; ends with it. */
    private static final Map<Integer, Connection> PRESENCE = new ConcurrentHashMap<>();

    /** The server of this checkout, started now if it does not run. */
    public static SharedTestServer connect() {
        return connectIn(Checkout.local().resolve("test-mariadb"));
    }

    static SharedTestServer connectIn(Path folder) {
        try (FileGuard guard = FileGuard.take(lockOf(folder))) {
            Optional<SharedTestServer> running = running(folder);
            SharedTestServer server = running.isPresent() ? running.get() : start(folder);
            server.stayPresent();
            return server;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("no test database server in " + folder, e);
        }
    }

    /** Makes an empty schema, with a user that can use nothing else. */
    public TestSchema createSchema(String prefix) {
        byte[] bytes = new byte[5];
        ThreadLocalRandom.current().nextBytes(bytes);
        String name = prefix + "_" + HexFormat.of().formatHex(bytes);
        SchemaUser schema = new SchemaUser(name, Secrets.password());
        execute(schema.sql().split("\n"));
        return new TestSchema(
                this, name, MariaDbServer.jdbcUrl(port, name), name, schema.password());
    }

    void drop(TestSchema schema) {
        execute(
                "DROP DATABASE IF EXISTS `" + schema.name() + "`",
                "DROP USER IF EXISTS '" + schema.user() + "'@'127.0.0.1'");
    }

    /** A connection of the account that may do everything. */
    public Connection connectAsAdmin() throws SQLException {
        return JdbcLogin.connect(port, "", user, password);
    }

    private void execute(String... statements) {
        try (Connection connection = connectAsAdmin();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database server refused", e);
        }
    }

    private void stayPresent() throws SQLException {
        Connection held = PRESENCE.get(port);
        if (held == null || !held.isValid(2)) {
            PRESENCE.put(port, connectAsAdmin());
        }
    }

    static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".lock");
    }

    /** File with address, password and process of the running server. */
    private static Path addressOf(Path folder) {
        return folder.resolve("address.properties");
    }

    private static SharedTestServer start(Path folder) throws IOException {
        Folders.delete(folder);
        String password = Secrets.password();
        ServerSettings settings =
                ServerSettings.of(folder, FreePort.any(), password, List.of()).forTests();
        MariaDbServer server = MariaDbServer.launch(settings);
        Folders.writePrivate(
                addressOf(folder),
                "port=%d\npassword=%s\npid=%d\nstartedAt=%d\n"
                        .formatted(
                                server.port(),
                                password,
                                server.process().pid(),
                                server.process().startedAt()));
        IdleWatch.startFor(folder);
        server.awaitReady();
        return new SharedTestServer(
                MariaDbServer.HOST, server.port(), MariaDbServer.ADMIN, password);
    }

    /** Waits for one that is still starting, or slow under load; ends one that never answers. */
    private static Optional<SharedTestServer> running(Path folder) throws IOException {
        Optional<MariaDbServer> server = attached(folder);
        if (server.isEmpty() || !server.get().process().isRunning()) {
            return Optional.empty();
        }
        try {
            server.get().awaitReady();
            return address(folder);
        } catch (IOException deadOrStuck) {
            server.get().process().kill();
            return Optional.empty();
        }
    }

    private static Optional<SharedTestServer> address(Path folder) {
        try {
            Properties file = new Properties();
            file.load(new StringReader(Files.readString(addressOf(folder))));
            return Optional.of(
                    new SharedTestServer(
                            MariaDbServer.HOST,
                            Integer.parseInt(file.getProperty("port")),
                            MariaDbServer.ADMIN,
                            file.getProperty("password")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server that the folder's file names; it may have ended. */
    static Optional<MariaDbServer> attached(Path folder) throws IOException {
        if (!Files.exists(addressOf(folder))) {
            return Optional.empty();
        }
        Properties file = new Properties();
        file.load(new StringReader(Files.readString(addressOf(folder))));
        ServerSettings settings =
                ServerSettings.of(
                                folder,
                                Integer.parseInt(file.getProperty("port")),
                                file.getProperty("password"),
                                List.of())
                        .forTests();
        ProcessRecord process =
                new ProcessRecord(
                        Long.parseLong(file.getProperty("pid")),
                        Long.parseLong(file.getProperty("startedAt")));
        return Optional.of(MariaDbServer.attach(settings, process));
    }

    @Override
    public String toString() {
        return "SharedTestServer[" + host + ":" + port + "]";
    }
}
