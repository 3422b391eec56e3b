package org.edubalance.mariadb;

import java.nio.file.Path;
import java.util.List;

/**
 * How a server is to run.
 *
 * @param folder holds the data directory, the log and what else the server needs; made when absent
 * @param port on the loopback interface
 * @param adminPassword of the account {@value MariaDbServer#ADMIN}
 * @param schemas made at each start where they do not exist
 * @param flushAtCommit true: a committed transaction survives a crash of the machine; false is for
 *     tests, where speed counts and data does not
 * @param bufferPoolMiB memory for cached pages
 * @param maxConnections how many clients at once
 */
public record ServerSettings(
        Path folder,
        int port,
        String adminPassword,
        List<SchemaUser> schemas,
        boolean flushAtCommit,
        int bufferPoolMiB,
        int maxConnections) {

    public ServerSettings {
        folder = folder.toAbsolutePath().normalize();
        schemas = List.copyOf(schemas);
        SchemaUser.requirePlain(adminPassword);
    }

    /** A durable server of modest size. */
    public static ServerSettings of(
            Path folder, int port, String adminPassword, List<SchemaUser> schemas) {
        return new ServerSettings(folder, port, adminPassword, schemas, true, 256, 200);
    }

    /** The same server, fast instead of durable. */
    public ServerSettings forTests() {
        return new ServerSettings(folder, port, adminPassword, schemas, false, 192, 400);
    }

    @Override
    public String toString() {
        return "ServerSettings[folder=" + folder + ", port=" + port + "]";
    }
}
