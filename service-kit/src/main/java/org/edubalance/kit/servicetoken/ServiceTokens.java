package org.edubalance.kit.servicetoken;

import io.quarkus.oidc.client.OidcClient;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.edubalance.kit.division.Roles;

/**
 * The token by which this service calls another: issued by the identity provider for the service's
 * own client, or, on a local system, signed with the local key.
 */
@ApplicationScoped
public class ServiceTokens {

    private static final Duration LIFE = Duration.ofMinutes(10);

    private final ServiceTokenConfig config;
    private final String issuer;
    private final String name;
    private final Instance<OidcClient> oidc;
    private volatile Signed signed = new Signed(null, Instant.EPOCH);

    ServiceTokens(
            ServiceTokenConfig config,
            @ConfigProperty(name = "mp.jwt.verify.issuer") String issuer,
            @ConfigProperty(name = "quarkus.application.name") String name,
            Instance<OidcClient> oidc) {
        this.config = config;
        this.issuer = issuer;
        this.name = name;
        this.oidc = oidc;
    }

    /** A token that is valid for some minutes yet. */
    public String get() {
        if (config.signingKeyLocation().isEmpty()) {
            return oidc.get().getTokens().await().atMost(Duration.ofSeconds(5)).getAccessToken();
        }
        Signed current = signed;
        if (current.renewAt().isBefore(Instant.now())) {
            current = sign(config.signingKeyLocation().get());
            signed = current;
        }
        return current.token();
    }

    private Signed sign(String key) {
        Instant now = Instant.now();
        String token =
                Jwt.issuer(issuer)
                        .subject(name)
                        .audience("edubalance")
                        .groups(Set.of(Roles.SERVICE))
                        .claim("division", config.division())
                        .issuedAt(now)
                        .expiresAt(now.plus(LIFE))
                        .sign(key);
        return new Signed(token, now.plus(LIFE.dividedBy(2)));
    }

    private record Signed(String token, Instant renewAt) {}
}
