package org.edubalance.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edubalance.mariadb.Checkout;
import org.edubalance.mariadb.Folders;

/** The folder that makes a local system: its database, keys, logs and running processes. */
final class DataFolder {

    private static final String MARKER = "edubalance-data";
    private static final List<String> OURS = List.of("db", "keys", "logs", "run", "sample");

    private final Path path;

    DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** {@code DATA_DIR}, or the default inside the project. */
    static DataFolder from(Map<String, String> environment) {
        String given = environment.get("DATA_DIR");
        return new DataFolder(
                given == null || given.isBlank()
                        ? Checkout.local().resolve("data")
                        : Path.of(given));
    }

    /** Makes the folder; one that holds another's files is refused, since purging deletes. */
    void create() throws IOException {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new Refusal("DATA_DIR is not a folder: " + path);
        }
        if (isOurs()) {
            return;
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> entries = Files.list(path)) {
                if (entries.findAny().isPresent()) {
                    throw new Refusal(
                            "DATA_DIR must be empty or made by an earlier start, and "
                                    + path
                                    + " is neither");
                }
            }
        }
        Files.createDirectories(path);
        Files.writeString(
                path.resolve(MARKER), "Data of a local system; see deploy/docs/local.md\n");
    }

    boolean isOurs() {
        return Files.exists(path.resolve(MARKER));
    }

    /** Deletes what a system made, and the folder itself if nothing else is in it. */
    void purge() throws IOException {
        if (!isOurs()) {
            return;
        }
        for (String name : OURS) {
            Folders.delete(path.resolve(name));
        }
        Files.deleteIfExists(loadingMarker());
        Files.deleteIfExists(path.resolve(MARKER));
        boolean empty;
        try (Stream<Path> rest = Files.list(path)) {
            empty = rest.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(path);
        }
    }

    Path path() {
        return path;
    }

    Path database() {
        return path.resolve("db");
    }

    Path keys() {
        return path.resolve("keys");
    }

    Path log(String name) {
        return name.equals(CommandLine.DATABASE)
                ? database().resolve("mariadb.log")
                : path.resolve("logs").resolve(name + ".log");
    }

    /** Held by whoever starts or stops the system. */
    Path lock() {
        return run().resolve("lock");
    }

    Path run() {
        return path.resolve("run");
    }

    Path sample() {
        return path.resolve("sample");
    }

    /** There from before the first row of the sample until its evaluation is done. */
    Path loadingMarker() {
        return path.resolve("sample-loading");
    }
}
