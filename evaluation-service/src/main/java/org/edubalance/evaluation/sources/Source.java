package org.edubalance.evaluation.sources;

/** A service that facts are pulled from, by the name that it is known by. */
public enum Source {
    REGISTRY("school-registry"),
    TEACHER("teacher-service"),
    FUNDING("funding-service");

    private final String service;

    Source(String service) {
        this.service = service;
    }

    /** The service's name, as in provenance and problems. */
    public String service() {
        return service;
    }
}
