package org.edubalance.mariadb;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.mariadb.jdbc.Driver;

/**
 * Ends the shared test server when nobody has used it for a while. Runs as a small process beside
 * it, and ends with it.
 */
public final class IdleWatch {

    private static final long DEFAULT_IDLE_SECONDS = 120;

    private final Path folder;
    private final Duration idle;

    private IdleWatch(Path folder, Duration idle) {
        this.folder = folder;
        this.idle = idle;
    }

    /** Arguments: the server's folder, and the seconds without a client until it ends. */
    public static void main(String[] args) throws Exception {
        new IdleWatch(Path.of(args[0]), Duration.ofSeconds(Long.parseLong(args[1]))).run();
    }

    static void startFor(Path folder) throws IOException {
        long seconds = Long.getLong(SharedTestServer.IDLE_SECONDS, DEFAULT_IDLE_SECONDS);
        DetachedProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx32m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        placeOf(IdleWatch.class)
                                + System.getProperty("path.separator")
                                + placeOf(Driver.class),
                        IdleWatch.class.getName(),
                        folder.toString(),
                        Long.toString(seconds)),
                Map.of(),
                folder.getParent(),
                folder.resolve("watch.log"));
    }

    private void run() throws IOException, SQLException, InterruptedException {
        MariaDbServer server = SharedTestServer.attached(folder).orElse(null);
        if (server == null) {
            return;
        }
        loadWhatTheEndNeeds();
        server.awaitReady();
        long pauseMillis = Math.min(5000, Math.max(200, idle.toMillis() / 4));
        try (Connection connection = server.connectAsAdmin()) {
            long seen = -1;
            long quietSince = System.nanoTime();
            while (server.process().isRunning()) {
                Use use = Use.of(connection);
                if (use.clients > 1 || use.connectionsEver != seen) {
                    seen = use.connectionsEver;
                    quietSince = System.nanoTime();
                } else if (System.nanoTime() - quietSince > idle.toNanos()
                        && endIfStillQuiet(server, connection, seen)) {
                    return;
                }
                Thread.sleep(pauseMillis);
            }
        } catch (SQLException e) {
            if (server.process().isRunning()) {
                throw e;
            }
        }
    }

    /** A build may have deleted our own class files by then. */
    private void loadWhatTheEndNeeds() throws IOException {
        FileGuard.take(folder.resolve("watch.lock"), Duration.ZERO).ifPresent(FileGuard::close);
        Folders.delete(folder.resolve("absent"));
    }

    /** Nobody can find the server while the lock is held, so nobody is cut off. */
    private boolean endIfStillQuiet(MariaDbServer server, Connection connection, long seen)
            throws IOException, SQLException {
        try (FileGuard guard = FileGuard.take(SharedTestServer.lockOf(folder))) {
            Use use = Use.of(connection);
            if (use.clients > 1 || use.connectionsEver != seen) {
                return false;
            }
            server.stop();
            Folders.delete(folder);
            return true;
        }
    }

    /** The jar or folder a class was loaded from, under whatever class loader. */
    private static Path placeOf(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        URL url = type.getResource(file);
        String address = url.toString();
        String place =
                address.startsWith("jar:")
                        ? address.substring("jar:".length(), address.indexOf("!/"))
                        : address.substring(0, address.length() - file.length());
        return Path.of(URI.create(place));
    }

    /** How many are connected now, this watch included, and how many ever were. */
    private record Use(long clients, long connectionsEver) {

        static Use of(Connection connection) throws SQLException {
            long clients = 0;
            long ever = 0;
            try (Statement statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery(
                                    "SHOW GLOBAL STATUS WHERE Variable_name IN"
                                            + " ('Threads_connected', 'Connections')")) {
                while (rows.next()) {
                    if (rows.getString(1).equalsIgnoreCase("Connections")) {
                        ever = rows.getLong(2);
                    } else {
                        clients = rows.getLong(2);
                    }
                }
            }
            return new Use(clients, ever);
        }
    }
}
