package org.edubalance.local;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import org.edubalance.mariadb.ProcessRecord;

/** What runs, where, and whether it takes requests. */
final class Status {

    private static final String ROW = "%-20s %-10s %8s  %s%n";

    private final LocalSystem system;
    private final PrintStream out;

    Status(LocalSystem system, PrintStream out) {
        this.system = system;
        this.out = out;
    }

    /** True when everything is up. */
    boolean print() throws IOException {
        out.println("data folder " + system.folder().path());
        Optional<ProcessRecord> database = system.runningDatabase();
        boolean all =
                row(
                        CommandLine.DATABASE,
                        database,
                        database.isPresent(),
                        "127.0.0.1:" + system.ports().database());
        for (Service service : Service.values()) {
            all &=
                    row(
                            service.module(),
                            system.running(service),
                            system.isReady(service),
                            system.url(service).toString());
        }
        return all;
    }

    private boolean row(
            String name, Optional<ProcessRecord> process, boolean ready, String address) {
        String state = process.isEmpty() ? "down" : ready ? "up" : "not ready";
        String pid = process.map(running -> String.valueOf(running.pid())).orElse("-");
        out.printf(ROW, name, state, pid, process.isPresent() ? address : "");
        return ready;
    }
}
