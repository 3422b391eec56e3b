package org.edubalance.mariadb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {

    @TempDir Path folder;

    @Test
    void aRecordOutlivesAFileAndTheEndIsSeen() throws Exception {
        ProcessRecord started = sleeper();
        Path file = folder.resolve("run").resolve("sleeper.pid");
        started.write(file);

        ProcessRecord read = ProcessRecord.read(file).orElseThrow();
        assertThat(read).isEqualTo(started);
        assertThat(read.isRunning()).isTrue();

        read.stop(Duration.ofSeconds(5));
        assertThat(read.isRunning()).isFalse();
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTakenForIt() throws Exception {
        ProcessRecord started = sleeper();
        ProcessRecord older = new ProcessRecord(started.pid(), started.startedAt() - 60_000);
        assertThat(older.isRunning()).isFalse();
        older.kill();
        assertThat(started.isRunning()).isTrue();
        started.kill();
        assertThat(started.isRunning()).isFalse();
    }

    @Test
    void aFileThatHoldsSomethingElseIsNoRecord() throws Exception {
        assertThat(ProcessRecord.read(folder.resolve("absent"))).isEmpty();
        Path file = Files.writeString(folder.resolve("torn"), "12");
        assertThat(ProcessRecord.read(file)).isEmpty();
    }

    private ProcessRecord sleeper() throws Exception {
        return DetachedProcess.start(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Sleeper.class.getName()),
                Map.of(),
                folder,
                folder.resolve("log").resolve("sleeper.log"));
    }

    /** Sleeps until it is ended. */
    static final class Sleeper {

        public static void main(String[] args) throws InterruptedException {
            Thread.sleep(60_000);
        }
    }
}
