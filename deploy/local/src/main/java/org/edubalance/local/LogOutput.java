package org.edubalance.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Prints a log, and goes on with what is added if asked to. */
final class LogOutput {

    private LogOutput() {}

    static void print(Path log, boolean follow, PrintStream out) throws IOException {
        if (!Files.exists(log)) {
            throw new Refusal("there is no log yet: " + log);
        }
        try (InputStream in = Files.newInputStream(log)) {
            do {
                in.transferTo(out);
                out.flush();
                LockSupport.parkNanos(follow ? 300_000_000 : 0);
            } while (follow && !out.checkError());
        }
    }
}
