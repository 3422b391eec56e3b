package org.edubalance.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.edubalance.mariadb.FileGuard;

/** Brings the system up, with the sample and a first result unless told otherwise. */
final class UpCommand {

    private final LocalSystem system;
    private final PrintStream out;
    private volatile boolean stopping;

    UpCommand(LocalSystem system, PrintStream out) {
        this.system = system;
        this.out = out;
    }

    int run(Command.Up options) throws IOException {
        system.folder().create();
        try (FileGuard guard = FileGuard.take(system.folder().lock())) {
            start();
            if (!options.empty()) {
                sampleAndResult();
            }
            addresses();
        }
        return options.foreground() ? stay() : 0;
    }

    private void start() throws IOException {
        if (!system.isAllRunning()) {
            out.println(
                    "Starting what is down; logs are in " + system.folder().path().resolve("logs"));
        }
        long start = System.nanoTime();
        List<String> started = system.start();
        if (started.isEmpty()) {
            out.println("All is up.");
        } else {
            out.printf(
                    "Started in %.1f s: %s%n",
                    (System.nanoTime() - start) / 1e9, String.join(", ", started));
        }
    }

    private void sampleAndResult() throws IOException {
        if (system.loadSample(out)) {
            out.println();
            out.print(ResultTable.of(system.evaluateSample()));
            return;
        }
        out.println("The database holds records, so no sample is loaded.");
        Optional<JsonNode> last = system.lastEvaluation();
        if (last.isPresent()) {
            out.println();
            out.print(ResultTable.summary(last.get()));
        }
    }

    private void addresses() {
        out.println();
        out.println("Try the services in a browser:");
        for (Service service : Service.values()) {
            out.printf("  %-20s %s/q/swagger-ui%n", service.module(), system.url(service));
        }
        out.println("Get a token for them:");
        out.println("  deploy/local/token --roles editor,verifier,admin --division 410225");
        out.println("Stop with deploy/local/down");
    }

    /** Stays until interrupted, and stops the system then; nothing that ends is started again. */
    private int stay() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopQuietly, "stop"));
        out.println("In the foreground: interrupt (Ctrl-C) to stop the system.");
        Set<Service> gone = EnumSet.noneOf(Service.class);
        while (stopping || system.isDatabaseRunning() || gone.size() < Service.values().length) {
            for (Service service : Service.values()) {
                if (!system.isRunning(service)) {
                    if (gone.add(service) && !stopping) {
                        out.println(service.module() + " has ended");
                    }
                } else {
                    gone.remove(service);
                }
            }
            LockSupport.parkNanos(500_000_000);
        }
        return 0;
    }

    private void stopQuietly() {
        stopping = true;
        try {
            system.stop();
        } catch (IOException e) {
            System.err.println("could not stop everything: " + e.getMessage());
        }
    }
}
