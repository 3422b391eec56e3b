package org.edubalance.local;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.mariadb.FreePort;

/** Looks at every port that is about to be used before anything is started. */
final class PortCheck {

    private PortCheck() {}

    /** Refuses with one line that names each taken port and what it was meant for. */
    static void requireFree(Map<String, Integer> named) {
        List<String> taken = new ArrayList<>();
        named.forEach(
                (name, port) -> {
                    if (!FreePort.isFree(port)) {
                        taken.add("port " + port + " of " + name);
                    }
                });
        if (!taken.isEmpty()) {
            throw new Refusal(
                    "already in use by another program: "
                            + String.join(", ", taken)
                            + "; nothing was started");
        }
    }
}
