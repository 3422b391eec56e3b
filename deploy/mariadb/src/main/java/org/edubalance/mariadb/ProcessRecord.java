package org.edubalance.mariadb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/**
 * Which process was started: its id, and when it began, so that another process that got the same
 * id later is never taken for it.
 *
 * @param startedAt epoch milliseconds as the operating system tells them, 0 when it does not
 */
public record ProcessRecord(long pid, long startedAt) {

    private static final long CLOCK_TOLERANCE_MILLIS = 3000;

    static ProcessRecord of(ProcessHandle process) {
        return new ProcessRecord(process.pid(), startOf(process));
    }

    /** What {@link #write} wrote; empty when there is no such file or it does not hold a record. */
    public static Optional<ProcessRecord> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        String[] words = Files.readString(file).trim().split("\\s+");
        try {
            return Optional.of(
                    new ProcessRecord(Long.parseLong(words[0]), Long.parseLong(words[1])));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Writes the record as one line: id, space, start. */
    public void write(Path file) throws IOException {
        Folders.writePrivate(file, pid + " " + startedAt + "\n");
    }

    /** The process, if it still runs and is the same one. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(this::beganWhenRecorded)
                .filter(process -> !isZombie());
    }

    /** True while the process runs. */
    public boolean isRunning() {
        return running().isPresent();
    }

    /** Asks the process to end (SIGTERM), and ends it by force when it has not in time. */
    public void stop(Duration patience) {
        running().ifPresent(ProcessHandle::destroy);
        if (!awaitEnd(patience)) {
            kill();
        }
    }

    /** Ends the process without asking (SIGKILL) and waits until it is gone. */
    public void kill() {
        running().ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(10));
    }

    /** Waits for the end of the process; false when it still runs after that time. */
    public boolean awaitEnd(Duration patience) {
        Instant deadline = Instant.now().plus(patience);
        while (isRunning()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            LockSupport.parkNanos(20_000_000);
        }
        reap();
        return true;
    }

    /** Lets a child of this JVM be collected before its id is looked at again. */
    private void reap() {
        ProcessHandle.of(pid)
                .filter(this::beganWhenRecorded)
                .ifPresent(
                        process -> {
                            try {
                                process.onExit().get(100, TimeUnit.MILLISECONDS);
                            } catch (ExecutionException | TimeoutException e) {
                                return;
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        });
    }

    /** Systems that count from the time of boot tell the same start a little differently later. */
    private boolean beganWhenRecorded(ProcessHandle process) {
        return Math.abs(startOf(process) - startedAt) <= CLOCK_TOLERANCE_MILLIS;
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Ended, but its parent has not looked: where nobody collects orphans that stays so. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }
}
