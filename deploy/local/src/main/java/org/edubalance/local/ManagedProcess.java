package org.edubalance.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.edubalance.mariadb.ProcessRecord;

/** The note that a start leaves of a process, and what the note says about it later. */
final class ManagedProcess {

    private final Path file;

    ManagedProcess(Path run, String name) {
        this.file = run.resolve(name + ".pid");
    }

    void note(ProcessRecord process) throws IOException {
        process.write(file);
    }

    /** The process if it still runs; an id that another program got since does not count. */
    Optional<ProcessRecord> running() throws IOException {
        return ProcessRecord.read(file).filter(ProcessRecord::isRunning);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
