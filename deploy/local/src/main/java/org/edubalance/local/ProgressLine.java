package org.edubalance.local;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/**
 * Shows how far one file is: a line that moves on a terminal, one plain line at the end elsewhere.
 */
final class ProgressLine {

    private static final int WIDTH = 20;

    private final PrintStream out;
    private final boolean terminal;

    ProgressLine(PrintStream out) {
        this(out, Boolean.getBoolean("edubalance.terminal"));
    }

    ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void show(String name, long done, long total) {
        if (!terminal) {
            return;
        }
        int filled = total == 0 ? 0 : (int) (Math.min(done, total) * WIDTH / total);
        out.printf(
                Locale.ROOT,
                "\r  %-24s [%s%s] %,d of %,d",
                name,
                "#".repeat(filled),
                ".".repeat(WIDTH - filled),
                done,
                total);
        out.flush();
    }

    void finish(String name, long rows, Duration time) {
        String line =
                String.format(
                        Locale.ROOT,
                        "  %-24s %,d rows in %.1f s",
                        name,
                        rows,
                        time.toMillis() / 1e3);
        out.println(terminal ? "\r" + line + " ".repeat(WIDTH + 10) : line);
    }

    void fail(String name) {
        out.println(
                terminal
                        ? "\r  " + name + " failed" + " ".repeat(WIDTH * 2)
                        : "  " + name + " failed");
    }
}
