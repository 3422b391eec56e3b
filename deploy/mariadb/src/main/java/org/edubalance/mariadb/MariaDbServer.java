package org.edubalance.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A MariaDB server as a detached process: loopback only, grants on, text compared byte by byte.
 *
 * <p>It runs on when this JVM ends; whoever has its {@link ServerSettings} and {@link
 * ProcessRecord} can take it up again with {@link #attach}.
 */
public final class MariaDbServer {

    /** The account that may do everything; it has a password and comes from this machine only. */
    public static final String ADMIN = "edubalance_admin";

    static final String HOST = "127.0.0.1";

    private static final Duration START = Duration.ofSeconds(120);
    private static final Duration STOP = Duration.ofSeconds(60);
    private static final int LONGEST_SOCKET_PATH = 100;

    private final ServerSettings settings;
    private final ProcessRecord process;

    private MariaDbServer(ServerSettings settings, ProcessRecord process) {
        this.settings = settings;
        this.process = process;
    }

    /** Starts a server and returns when it answers; installs its data directory when empty. */
    public static MariaDbServer start(ServerSettings settings) throws IOException {
        MariaDbServer server = launch(settings);
        try {
            server.awaitReady();
        } catch (IOException | RuntimeException e) {
            server.process.kill();
            throw e;
        }
        return server;
    }

    /** Starts a server without waiting for it, so that its process can be noted first. */
    public static MariaDbServer launch(ServerSettings settings) throws IOException {
        ServerFiles files = ServerFiles.unpacked();
        Path folder = Folders.createPrivate(settings.folder());
        Path log = logOf(folder);
        List<String> account = account(folder);
        new DataDirectory(files).install(folder.resolve("data"), log, account);
        Folders.writePrivate(initOf(folder), accounts(settings));
        Folders.createPrivate(folder.resolve("tmp"));
        List<String> command = command(files, settings, account);
        return new MariaDbServer(
                settings, DetachedProcess.start(command, environment(files), folder, log));
    }

    /** Takes up a server that was started before, by whomever. */
    public static MariaDbServer attach(ServerSettings settings, ProcessRecord process) {
        return new MariaDbServer(settings, process);
    }

    /** The process, for keeping in a file. */
    public ProcessRecord process() {
        return process;
    }

    public int port() {
        return settings.port();
    }

    /** Address of a schema, or of the server when the name is empty. */
    public String jdbcUrl(String schema) {
        return jdbcUrl(settings.port(), schema);
    }

    static String jdbcUrl(int port, String schema) {
        return "jdbc:mariadb://" + HOST + ":" + port + "/" + schema;
    }

    /** A connection of the administrator. */
    public Connection connectAsAdmin() throws SQLException {
        return JdbcLogin.connect(settings.port(), "", ADMIN, settings.adminPassword());
    }

    /** True when the server lets the administrator in. */
    public boolean answers() {
        try (Connection connection = connectAsAdmin()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Shuts the server down cleanly and waits for its end; nothing happens when it has ended. */
    public void stop() {
        if (process.isRunning()) {
            try (Connection connection = connectAsAdmin();
                    Statement statement = connection.createStatement()) {
                statement.execute("SHUTDOWN");
            } catch (SQLException e) {
                process.running().ifPresent(ProcessHandle::destroy);
            }
        }
        if (!process.awaitEnd(STOP)) {
            process.stop(STOP);
        }
    }

    /** Returns when the server lets the administrator in; the file with passwords is gone then. */
    public void awaitReady() throws IOException {
        Path log = logOf(settings.folder());
        Instant deadline = Instant.now().plus(START);
        while (!answers()) {
            if (!process.isRunning()) {
                throw new IOException("the database server ended while starting; see " + log);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IOException("the database server is not ready in time; see " + log);
            }
            LockSupport.parkNanos(100_000_000);
        }
        Files.deleteIfExists(initOf(settings.folder()));
    }

    private static Path logOf(Path folder) {
        return folder.resolve("mariadb.log");
    }

    private static Path initOf(Path folder) {
        return folder.resolve("init.sql");
    }

    private static String accounts(ServerSettings settings) {
        StringBuilder sql = new StringBuilder();
        sql.append(
                """
                CREATE USER IF NOT EXISTS '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                ALTER USER '%1$s'@'127.0.0.1' IDENTIFIED BY '%2$s';
                GRANT ALL PRIVILEGES ON *.* TO '%1$s'@'127.0.0.1' WITH GRANT OPTION;
                """
                        .formatted(ADMIN, settings.adminPassword()));
        settings.schemas().forEach(schema -> sql.append(schema.sql()));
        return sql.toString();
    }

    private static List<String> command(
            ServerFiles files, ServerSettings settings, List<String> account) {
        Path folder = settings.folder();
        List<String> command = new ArrayList<>();
        command.add(files.program().toString());
        command.add("--no-defaults");
        command.add("--basedir=" + files.base());
        command.add("--datadir=" + folder.resolve("data"));
        command.add("--tmpdir=" + folder.resolve("tmp"));
        command.add("--lc-messages-dir=" + files.share());
        command.add("--pid-file=" + folder.resolve("mariadb.pid"));
        command.add("--init-file=" + initOf(folder));
        command.add("--bind-address=" + HOST);
        command.add("--port=" + settings.port());
        command.add("--skip-name-resolve");
        command.add("--character-set-server=utf8mb4");
        command.add("--collation-server=utf8mb4_bin");
        command.add("--max-connections=" + settings.maxConnections());
        command.add("--max-allowed-packet=64M");
        command.add("--innodb-buffer-pool-size=" + settings.bufferPoolMiB() + "M");
        command.add("--innodb-flush-log-at-trx-commit=" + (settings.flushAtCommit() ? 1 : 0));
        if (!settings.flushAtCommit()) {
            command.add("--innodb-doublewrite=OFF");
            command.add("--innodb-flush-method=nosync");
        }
        if (!ServerFiles.isWindows()) {
            command.add("--socket=" + socket(folder));
        }
        command.addAll(account);
        return command;
    }

    static Map<String, String> environment(ServerFiles files) {
        String libraries = files.libraries().toString();
        return Map.of("LD_LIBRARY_PATH", libraries, "DYLD_FALLBACK_LIBRARY_PATH", libraries);
    }

    /** Unix socket paths are short: a deep folder gets its socket among the temporary files. */
    private static Path socket(Path folder) {
        Path near = folder.resolve("s");
        if (near.toString().length() <= LONGEST_SOCKET_PATH) {
            return near;
        }
        String name = "edubalance-" + Integer.toHexString(folder.toString().hashCode()) + ".sock";
        return Path.of(System.getProperty("java.io.tmpdir"), name);
    }

    /** The server refuses to run as root unless told to, and must not be told otherwise. */
    private static List<String> account(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return List.of();
        }
        Path probe = Files.createTempFile(folder, "owner", "");
        try {
            return Files.getAttribute(probe, "unix:uid").equals(0)
                    ? List.of("--user=root")
                    : List.of();
        } finally {
            Files.delete(probe);
        }
    }
}
