package org.edubalance.local;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import org.edubalance.mariadb.FileGuard;

/** Stops the system, and deletes its data if asked to. */
final class DownCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final LocalSystem system;
    private final PrintStream out;

    DownCommand(LocalSystem system, PrintStream out) {
        this.system = system;
        this.out = out;
    }

    int run(Command.Down options) throws IOException {
        if (!system.folder().isOurs()) {
            out.println("Nothing to stop: no system in " + system.folder().path());
            return 0;
        }
        // A start that takes long, or loads, does not keep the system from being stopped.
        Optional<FileGuard> guard = FileGuard.take(system.folder().lock(), PATIENCE);
        try {
            system.stop();
        } finally {
            guard.ifPresent(FileGuard::close);
        }
        out.println("Stopped.");
        if (options.purge()) {
            system.purge();
            out.println("Deleted the data in " + system.folder().path());
        }
        return 0;
    }
}
