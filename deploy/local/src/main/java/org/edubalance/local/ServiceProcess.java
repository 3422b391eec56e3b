package org.edubalance.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.edubalance.mariadb.DetachedProcess;
import org.edubalance.mariadb.ProcessRecord;

/** One service as a process of its own. */
final class ServiceProcess {

    private static final Duration READY = Duration.ofSeconds(240);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final long LONG_LOG_BYTES = 20_000_000;

    private final Service service;
    private final DataFolder folder;
    private final ServiceSettings settings;
    private final Readiness readiness;
    private final ManagedProcess process;

    ServiceProcess(
            Service service, DataFolder folder, ServiceSettings settings, Readiness readiness) {
        this.service = service;
        this.folder = folder;
        this.settings = settings;
        this.readiness = readiness;
        this.process = new ManagedProcess(folder.run(), service.module());
    }

    Service service() {
        return service;
    }

    Optional<ProcessRecord> running() throws IOException {
        return process.running();
    }

    /** Starts the process and notes it; see {@link #awaitReady}. */
    void start(Path packaged) throws IOException {
        Path app = folder.run().resolve(service.module());
        AppCopy.renew(packaged, app);
        setAsideLongLog();
        process.note(DetachedProcess.start(command(), settings.of(service), app, log()));
    }

    void awaitReady() throws IOException {
        ProcessRecord started = process.running().orElseThrow(() -> ended());
        if (!readiness.await(READY, () -> !started.isRunning())) {
            throw started.isRunning()
                    ? new Refusal(service.module() + " is not ready in time" + LogTail.of(log()))
                    : ended();
        }
    }

    /** Asks it to stop, without waiting. */
    void askToStop() throws IOException {
        process.running().flatMap(ProcessRecord::running).ifPresent(ProcessHandle::destroy);
    }

    void stop() throws IOException {
        process.running().ifPresent(started -> started.stop(STOP));
        process.forget();
    }

    void kill() throws IOException {
        process.running().ifPresent(ProcessRecord::kill);
    }

    private Refusal ended() {
        return new Refusal(service.module() + " ended while starting" + LogTail.of(log()));
    }

    private Path log() {
        return folder.log(service.module());
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                "quarkus-run.jar");
    }

    private void setAsideLongLog() throws IOException {
        Path log = log();
        if (Files.exists(log) && Files.size(log) > LONG_LOG_BYTES) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
