package org.edubalance.local;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.edubalance.mariadb.Folders;

/** Which ports the system in a data folder was started with. */
final class PortsNote {

    private final Path file;

    PortsNote(Path run) {
        this.file = run.resolve("ports.properties");
    }

    void write(Ports ports) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Service service : Service.values()) {
            lines.append(service.portVariable()).append('=').append(ports.of(service)).append('\n');
        }
        lines.append(Ports.DATABASE_VARIABLE).append('=').append(ports.database()).append('\n');
        Folders.writePrivate(file, lines.toString());
    }

    Optional<Ports> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties noted = new Properties();
        noted.load(new StringReader(Files.readString(file)));
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(service, Integer.valueOf(noted.getProperty(service.portVariable())));
        }
        return Optional.of(
                new Ports(services, Integer.parseInt(noted.getProperty(Ports.DATABASE_VARIABLE))));
    }

    /** The variables that would start the same ports again, as one types them. */
    static String asTyped(Ports ports) {
        StringBuilder words = new StringBuilder();
        for (Service service : Service.values()) {
            words.append(service.portVariable()).append('=').append(ports.of(service)).append(' ');
        }
        return words.append(Ports.DATABASE_VARIABLE)
                .append('=')
                .append(ports.database())
                .toString();
    }
}
