package org.edubalance.kit.testing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.edubalance.mariadb.SharedTestServer;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * The real MariaDB that tests run on: one named by the environment ({@code TEST_DB_URL}, such as
 * {@code jdbc:mariadb://127.0.0.1:3306}, with {@code TEST_DB_USER} and {@code TEST_DB_PASSWORD} of
 * an administrator), else a container where an engine answers and has the image or can fetch it,
 * else the embedded binary.
 */
public final class TestDatabase {

    private static final Logger LOG = System.getLogger(TestDatabase.class.getName());

    private static TestDatabase instance;

    private final String url;
    private final String user;
    private final String password;

    private TestDatabase(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The server of this test run. */
    public static synchronized TestDatabase get() {
        if (instance == null) {
            instance = choose();
        }
        return instance;
    }

    private static TestDatabase choose() {
        String given = System.getenv("TEST_DB_URL");
        if (given != null) {
            return new TestDatabase(
                    given, System.getenv("TEST_DB_USER"), System.getenv("TEST_DB_PASSWORD"));
        }
        try {
            if (DockerClientFactory.instance().isDockerAvailable()) {
                return inContainer();
            }
        } catch (RuntimeException noContainer) {
            LOG.log(
                    Level.WARNING,
                    "a container engine answers, but starts no container; the tests run on the"
                            + " embedded database. {0}",
                    reason(noContainer));
        }
        return embedded();
    }

    private static TestDatabase inContainer() {
        MariaDBContainer container = new MariaDBContainer("mariadb:11.4");
        container.start();
        return new TestDatabase(
                "jdbc:mariadb://" + container.getHost() + ":" + container.getMappedPort(3306),
                "root",
                container.getPassword());
    }

    private static TestDatabase embedded() {
        SharedTestServer server = SharedTestServer.connect();
        return new TestDatabase(
                "jdbc:mariadb://" + server.host() + ":" + server.port(),
                server.user(),
                server.password());
    }

    /** What was tried and what came in the way, on one line. */
    private static String reason(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String reason =
                innermost == failure ? failure.toString() : failure.getMessage() + ": " + innermost;
        return reason.replaceAll("\\s+", " ");
    }

    /** Makes an empty schema of its own, with a user who sees nothing else. */
    public Schema newSchema(String prefix) {
        String name = prefix + "_" + UUID.randomUUID().toString().substring(0, 8);
        String secret = UUID.randomUUID().toString();
        execute(
                "CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin",
                "CREATE USER '" + name + "'@'%' IDENTIFIED BY '" + secret + "'",
                "GRANT ALL ON " + name + ".* TO '" + name + "'@'%'");
        return new Schema(url + "/" + name, name, secret);
    }

    /** Removes a schema and its user. */
    public void drop(Schema schema) {
        execute("DROP DATABASE " + schema.user(), "DROP USER '" + schema.user() + "'@'%'");
    }

    private void execute(String... statements) {
        try (Connection connection = DriverManager.getConnection(url + "/", user, password);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the test database refuses: " + e.getMessage(), e);
        }
    }

    /**
     * A schema for one service under test.
     *
     * @param jdbcUrl where it is
     * @param user who may use it; also its name
     * @param password the user's password
     */
    public record Schema(String jdbcUrl, String user, String password) {}
}
