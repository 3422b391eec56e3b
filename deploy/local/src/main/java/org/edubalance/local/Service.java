package org.edubalance.local;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The four services, in the order in which records flow through them. */
public enum Service {
    REGISTRY("school-registry", 8081),
    TEACHER("teacher-service", 8082),
    FUNDING("funding-service", 8083),
    EVALUATION("evaluation-service", 8084);

    private final String module;
    private final int defaultPort;

    Service(String module, int defaultPort) {
        this.module = module;
        this.defaultPort = defaultPort;
    }

    /** Name of the folder that holds the service, and of the service itself. */
    public String module() {
        return module;
    }

    /** Root of its paths, and name of its schema and database user. */
    public String root() {
        return name().toLowerCase(Locale.ROOT);
    }

    int defaultPort() {
        return defaultPort;
    }

    String portVariable() {
        return name() + "_PORT";
    }

    /** By root ({@code registry}) or module ({@code school-registry}). */
    static Optional<Service> named(String name) {
        return Arrays.stream(values())
                .filter(service -> service.root().equals(name) || service.module.equals(name))
                .findFirst();
    }
}
