package org.edubalance.kit.division;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Refuses to start a service that would take anybody's token. */
@ApplicationScoped
class TokenSettings {

    private static final List<String> NEEDED =
            List.of("mp.jwt.verify.issuer", "mp.jwt.verify.publickey.location");

    private final Config config;

    TokenSettings(Config config) {
        this.config = config;
    }

    void check(@Observes StartupEvent event) {
        List<String> absent =
                NEEDED.stream()
                        .filter(key -> config.getOptionalValue(key, String.class).isEmpty())
                        .toList();
        if (!absent.isEmpty()) {
            throw new IllegalStateException("these settings are needed: " + absent);
        }
    }
}
