package org.edubalance.mariadb;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process that outlives its parent: a session of its own where the platform can, nothing to read,
 * and its output in a file, so that no pipe of the parent stays open in it.
 */
public final class DetachedProcess {

    private DetachedProcess() {}

    /**
     * Starts the command.
     *
     * @param environment added to the parent's own
     * @param folder working directory
     * @param log file that takes standard output and standard error, appended to
     */
    public static ProcessRecord start(
            List<String> command, Map<String, String> environment, Path folder, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        List<String> words = new ArrayList<>(ownSession());
        words.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(words);
        builder.directory(folder.toFile());
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return ProcessRecord.of(builder.start().toHandle());
    }

    private static File nothing() {
        return new File(ServerFiles.isWindows() ? "NUL" : "/dev/null");
    }

    /** Words before a command that free it from the terminal and its hang-up; the pid stays. */
    private static List<String> ownSession() {
        for (String program : List.of("setsid", "nohup")) {
            for (String folder : List.of("/usr/bin", "/bin")) {
                Path candidate = Path.of(folder, program);
                if (Files.isExecutable(candidate)) {
                    return List.of(candidate.toString());
                }
            }
        }
        return List.of();
    }
}
