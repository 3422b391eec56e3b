package org.edubalance.mariadb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** One process, and one thread in it, at a time: an exclusive lock on a file. */
public final class FileGuard implements AutoCloseable {

    private static final long PAUSE_NANOS = 50_000_000;

    private final FileChannel channel;

    private FileGuard(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits until the lock is free and takes it; the file is made when absent, and stays. */
    public static FileGuard take(Path file) {
        return take(file, Duration.ofDays(1))
                .orElseThrow(() -> new IllegalStateException("nobody gives back " + file));
    }

    /** The same, but empty when the lock is still held after that time. */
    public static Optional<FileGuard> take(Path file, Duration patience) {
        long start = System.nanoTime();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            while (lock(channel) == null) {
                if (System.nanoTime() - start > patience.toNanos()) {
                    channel.close();
                    return Optional.empty();
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return Optional.of(new FileGuard(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lock " + file, e);
        }
    }

    /** Null while another holder has it, in this process (by whatever class loader) or another. */
    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
