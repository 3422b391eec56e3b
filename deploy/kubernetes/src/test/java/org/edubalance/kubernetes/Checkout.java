package org.edubalance.kubernetes;

import java.nio.file.Path;

/** Where the files under test lie. */
final class Checkout {

    static final Path HOME = Path.of(System.getProperty("edubalance.home"));
    static final Path MANIFESTS = HOME.resolve("deploy/kubernetes");
    static final Path BASE = MANIFESTS.resolve("base");
    static final Path DEV = MANIFESTS.resolve("overlays/dev");
    static final Path DOCUMENT = HOME.resolve("deploy/docs/kubernetes.md");

    private Checkout() {}
}
