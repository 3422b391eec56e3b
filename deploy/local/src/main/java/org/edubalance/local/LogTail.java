package org.edubalance.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for a message that says that something went wrong. */
final class LogTail {

    private static final int LINES = 8;
    private static final int WIDTH = 400;

    private LogTail() {}

    static String of(Path log) {
        StringBuilder text = new StringBuilder("; its log is ").append(log);
        try {
            List<String> lines =
                    new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
            for (String line : lines.subList(Math.max(0, lines.size() - LINES), lines.size())) {
                text.append("\n  ").append(line, 0, Math.min(WIDTH, line.length()));
            }
        } catch (IOException noLog) {
            text.append(" (not there)");
        }
        return text.toString();
    }
}
