package org.edubalance.local;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.edubalance.mariadb.Checkout;
import org.edubalance.mariadb.ProcessRecord;

/**
 * The whole system on this machine: a database and four services, with its data in one folder.
 *
 * <p>The processes outlive this object and this JVM; another object over the same folder finds
 * them.
 */
public final class LocalSystem {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final DataFolder folder;
    private final Ports ports;
    private final Path home;
    private final Keys keys;
    private final Database database;
    private final List<ServiceProcess> services = new ArrayList<>();
    private final HttpClient http;

    LocalSystem(DataFolder folder, Ports ports, Path home) {
        this.folder = folder;
        this.ports = ports;
        this.home = home;
        this.keys = new Keys(folder.keys());
        this.database = new Database(folder, keys, ports);
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(CONNECT)
                        .build();
        ServiceSettings settings = new ServiceSettings(keys, ports, database);
        for (Service service : Service.values()) {
            Readiness readiness = new Readiness(http, managementUrl(service));
            services.add(new ServiceProcess(service, folder, settings, readiness));
        }
    }

    /**
     * The system in a data folder.
     *
     * @param data absent, empty, or left by an earlier start
     */
    public static LocalSystem at(Path data, Ports ports) {
        return new LocalSystem(new DataFolder(data), ports, Checkout.home());
    }

    /**
     * Starts what is down and returns when everything takes requests. When that fails, what this
     * call started is stopped again.
     *
     * @return names of what was started, empty when all was up
     * @throws Refusal when a port is taken, or a service is not built or does not start
     */
    public List<String> start() throws IOException {
        folder.create();
        requirePortsOfWhatRuns();
        keys.create();
        new PortsNote(folder.run()).write(ports);
        return new StartUp(database, services, ports, home).run();
    }

    /** Stops the services, then the database; each gets the time to finish what it does. */
    public void stop() throws IOException {
        for (ServiceProcess service : services) {
            service.askToStop();
        }
        for (ServiceProcess service : services) {
            service.stop();
        }
        database.stop();
    }

    /** Deletes all data of a stopped system, its keys too. */
    public void purge() throws IOException {
        folder.purge();
    }

    /** Ends a service without asking, as a crash would. */
    public void kill(Service service) throws IOException {
        process(service).kill();
    }

    /** Stops one service cleanly; {@link #start} brings it back. */
    public void stop(Service service) throws IOException {
        process(service).stop();
    }

    /** Ends the database without asking, as a crash would. */
    public void killDatabase() throws IOException {
        database.kill();
    }

    public boolean isRunning(Service service) throws IOException {
        return running(service).isPresent();
    }

    public boolean isDatabaseRunning() throws IOException {
        return database.running().isPresent();
    }

    /** True when the service runs and says that it takes requests. */
    public boolean isReady(Service service) throws IOException {
        return isRunning(service) && new Readiness(http, managementUrl(service)).isReady();
    }

    /** Root of a service's paths, as in {@code http://127.0.0.1:8081/registry}. */
    public URI url(Service service) {
        return URI.create("http://127.0.0.1:" + ports.of(service) + "/" + service.root());
    }

    /** Where its health ({@code /q/health/ready}) and metrics ({@code /q/metrics}) are. */
    public URI managementUrl(Service service) {
        return URI.create("http://127.0.0.1:" + ports.management(service) + "/");
    }

    /** Address of the service's schema. */
    public String jdbcUrl(Service service) {
        return database.jdbcUrl(service);
    }

    /** Password of the service's database user, whose name is {@link Service#root()}. */
    public String databasePassword(Service service) throws IOException {
        return keys.databasePassword(service);
    }

    /** A token that the services of this system accept; they judge what it says. */
    public String token(TokenRequest request) throws IOException {
        if (!keys.exist()) {
            throw new Refusal(
                    "no key to sign with yet in " + folder.keys() + "; start the system first");
        }
        return Token.sign(request, keys.signingKey(), Instant.now());
    }

    /**
     * Loads the sample through the services' import API, and takes up a load that was cut off.
     *
     * @param out where the progress is shown
     * @return false when the database holds records already, and nothing was loaded
     */
    public boolean loadSample(PrintStream out) throws IOException {
        return new SampleLoad(this, folder, new ProgressLine(out)).run();
    }

    /** Runs the first evaluation of the sample's county, and says that the load is complete. */
    public JsonNode evaluateSample() throws IOException {
        JsonNode evaluation = new CountyEvaluation(api()).run();
        new SampleLoad(this, folder, null).done();
        return evaluation;
    }

    /** The newest evaluation of the sample's county, if there is one. */
    public Optional<JsonNode> lastEvaluation() throws IOException {
        return new CountyEvaluation(api()).last();
    }

    Api api() {
        return new Api(http, this);
    }

    Optional<ProcessRecord> running(Service service) throws IOException {
        return process(service).running();
    }

    Optional<ProcessRecord> runningDatabase() throws IOException {
        return database.running();
    }

    Ports ports() {
        return ports;
    }

    DataFolder folder() {
        return folder;
    }

    private ServiceProcess process(Service service) {
        return services.get(service.ordinal());
    }

    /** True when every process runs, ready or not. */
    public boolean isAllRunning() throws IOException {
        for (Service service : Service.values()) {
            if (!isRunning(service)) {
                return false;
            }
        }
        return isDatabaseRunning();
    }

    private boolean isAnythingRunning() throws IOException {
        for (Service service : Service.values()) {
            if (isRunning(service)) {
                return true;
            }
        }
        return isDatabaseRunning();
    }

    private void requirePortsOfWhatRuns() throws IOException {
        Optional<Ports> noted = new PortsNote(folder.run()).read();
        if (noted.isPresent() && !noted.get().equals(ports) && isAnythingRunning()) {
            throw new Refusal(
                    "the system in "
                            + folder.path()
                            + " runs on other ports ("
                            + PortsNote.asTyped(noted.get())
                            + "); use those, or stop it first, or give another DATA_DIR");
        }
    }
}
