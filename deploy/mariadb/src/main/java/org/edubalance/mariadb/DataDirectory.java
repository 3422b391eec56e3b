package org.edubalance.mariadb;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server's data directory, with its system tables. */
final class DataDirectory {

    private static final List<String> SYSTEM_TABLES =
            List.of(
                    "mariadb_system_tables.sql",
                    "mariadb_performance_tables.sql",
                    "mariadb_system_tables_data.sql",
                    "maria_add_gis_sp_bootstrap.sql",
                    "mariadb_sys_schema.sql");

    private final ServerFiles files;

    DataDirectory(ServerFiles files) {
        this.files = files;
    }

    /**
     * Makes the system tables unless they exist: the server itself reads the SQL, in the mode that
     * is meant for it. Done beside and moved into place, so that half a directory never counts.
     */
    void install(Path data, Path log, List<String> account) throws IOException {
        if (Files.isDirectory(data.resolve("mysql"))) {
            return;
        }
        Path draft = data.resolveSibling(data.getFileName() + ".new");
        Folders.delete(draft);
        Folders.createPrivate(draft);
        run(draft, log, account);
        Files.deleteIfExists(data);
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(Path data, Path log, List<String> account) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(files.program().toString());
        command.add("--no-defaults");
        command.add("--bootstrap");
        command.add("--basedir=" + files.base());
        command.add("--datadir=" + data);
        command.add("--lc-messages-dir=" + files.share());
        command.add("--character-set-server=utf8mb4");
        command.add("--innodb-flush-log-at-trx-commit=0");
        command.add("--log-warnings=0");
        command.add("--enforce-storage-engine=");
        command.add("--max-allowed-packet=8M");
        command.addAll(account);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(MariaDbServer.environment(files));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        try (OutputStream sql = process.getOutputStream()) {
            sql.write("create database if not exists mysql;\nuse mysql;\n".getBytes());
            sql.write("set @auth_root_socket='root';\n".getBytes());
            for (String script : SYSTEM_TABLES) {
                Files.copy(files.share().resolve(script), sql);
                sql.write('\n');
            }
        }
        try {
            if (!process.waitFor(3, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IOException("the system tables could not be made; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
