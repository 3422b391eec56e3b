package org.edubalance.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the build leaves a service. */
record Packaged(Service service, Path folder) {

    static Packaged of(Service service, Path home) {
        return new Packaged(
                service, home.resolve(service.module()).resolve("target").resolve("quarkus-app"));
    }

    void requireBuilt() {
        if (!Files.isRegularFile(folder.resolve("quarkus-run.jar"))) {
            throw new Refusal(
                    service.module()
                            + " is not built: there is no "
                            + folder.resolve("quarkus-run.jar"));
        }
    }
}
