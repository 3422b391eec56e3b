package org.edubalance.local;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.edubalance.mariadb.FreePort;

/**
 * The ports of one system, all on the loopback interface.
 *
 * @param services each service's own; its management port lies {@value #MANAGEMENT_OFFSET} above
 */
public record Ports(Map<Service, Integer> services, int database) {

    static final int MANAGEMENT_OFFSET = 920;
    static final String DATABASE_VARIABLE = "DB_PORT";

    private static final int DEFAULT_DATABASE = 13306;
    private static final int HIGHEST = 65535;

    public Ports {
        services = Map.copyOf(services);
    }

    /** From {@code REGISTRY_PORT} and the like; what is not given has its default. */
    static Ports from(Map<String, String> environment) {
        Map<Service, Integer> services = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            services.put(
                    service,
                    port(
                            environment,
                            service.portVariable(),
                            service.defaultPort(),
                            HIGHEST - MANAGEMENT_OFFSET));
        }
        Ports ports =
                new Ports(
                        services, port(environment, DATABASE_VARIABLE, DEFAULT_DATABASE, HIGHEST));
        ports.requireDistinct();
        return ports;
    }

    /** Ports that nobody uses now, for tests. */
    public static Ports free() throws IOException {
        for (int attempt = 0; attempt < 50; attempt++) {
            Map<Service, Integer> services = new EnumMap<>(Service.class);
            for (Service service : Service.values()) {
                services.put(service, freeWithManagement());
            }
            Ports ports = new Ports(services, FreePort.any());
            if (ports.byName().size() == ports.byName().values().stream().distinct().count()) {
                return ports;
            }
        }
        throw new IOException("no free ports");
    }

    private static int freeWithManagement() throws IOException {
        for (int attempt = 0; attempt < 50; attempt++) {
            int port = FreePort.any();
            if (port + MANAGEMENT_OFFSET <= HIGHEST && FreePort.isFree(port + MANAGEMENT_OFFSET)) {
                return port;
            }
        }
        throw new IOException("no free ports");
    }

    public int of(Service service) {
        return services.get(service);
    }

    /** Where health and metrics are. */
    public int management(Service service) {
        return of(service) + MANAGEMENT_OFFSET;
    }

    /** Every port with the words that tell a reader which it is. */
    Map<String, Integer> byName() {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put("the database (" + DATABASE_VARIABLE + ")", database);
        for (Service service : Service.values()) {
            named.putAll(byName(service));
        }
        return named;
    }

    Map<String, Integer> byName(Service service) {
        Map<String, Integer> named = new LinkedHashMap<>();
        named.put(service.module() + " (" + service.portVariable() + ")", of(service));
        named.put(
                service.module()
                        + "'s management port ("
                        + service.portVariable()
                        + " + "
                        + MANAGEMENT_OFFSET
                        + ")",
                management(service));
        return named;
    }

    private void requireDistinct() {
        Map<Integer, String> seen = new LinkedHashMap<>();
        byName().forEach(
                        (name, port) -> {
                            String other = seen.putIfAbsent(port, name);
                            if (other != null) {
                                throw new Refusal(
                                        "port "
                                                + port
                                                + " is given twice: to "
                                                + other
                                                + " and to "
                                                + name);
                            }
                        });
    }

    private static int port(Map<String, String> environment, String name, int other, int highest) {
        String given = environment.get(name);
        if (given == null || given.isBlank()) {
            return other;
        }
        try {
            int port = Integer.parseInt(given.trim());
            if (port >= 1 && port <= highest) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the refusal, which shows what was given
        }
        throw new Refusal(
                name + " must be a port number from 1 to " + highest + ", not '" + given + "'");
    }
}
