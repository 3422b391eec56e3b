package org.edubalance.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edubalance.mariadb.MariaDbServer;
import org.edubalance.mariadb.ProcessRecord;
import org.edubalance.mariadb.SchemaUser;
import org.edubalance.mariadb.ServerSettings;

/** The database of a local system, with a schema and a user a service. */
final class Database {

    private final DataFolder folder;
    private final Keys keys;
    private final Ports ports;
    private final ManagedProcess process;

    Database(DataFolder folder, Keys keys, Ports ports) {
        this.folder = folder;
        this.keys = keys;
        this.ports = ports;
        this.process = new ManagedProcess(folder.run(), CommandLine.DATABASE);
    }

    Optional<ProcessRecord> running() throws IOException {
        return process.running();
    }

    /** Starts the server, or waits for one that an interrupted start left starting. */
    void start() throws IOException {
        Optional<ProcessRecord> running = process.running();
        if (running.isPresent()) {
            MariaDbServer.attach(settings(), running.get()).awaitReady();
            return;
        }
        MariaDbServer server = MariaDbServer.launch(settings());
        process.note(server.process());
        server.awaitReady();
    }

    void stop() throws IOException {
        Optional<ProcessRecord> running = process.running();
        if (running.isPresent()) {
            MariaDbServer.attach(settings(), running.get()).stop();
        }
        process.forget();
    }

    void kill() throws IOException {
        process.running().ifPresent(ProcessRecord::kill);
    }

    String jdbcUrl(Service service) {
        return "jdbc:mariadb://127.0.0.1:" + ports.database() + "/" + service.root();
    }

    private ServerSettings settings() throws IOException {
        List<SchemaUser> schemas = new ArrayList<>();
        for (Service service : Service.values()) {
            schemas.add(new SchemaUser(service.root(), keys.databasePassword(service)));
        }
        return ServerSettings.of(
                folder.database(), ports.database(), keys.adminPassword(), schemas);
    }
}
