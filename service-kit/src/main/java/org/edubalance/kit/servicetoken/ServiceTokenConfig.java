package org.edubalance.kit.servicetoken;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** How this service proves who it is to the others. */
@ConfigMapping(prefix = "balance.service-token")
interface ServiceTokenConfig {

    /**
     * Location of the private key (PEM, PKCS 8) that signs the token on a local system; without it
     * the token comes from the identity provider by client credentials ({@code
     * quarkus.oidc-client.*}).
     */
    Optional<String> signingKeyLocation();

    /** Division of the signed token: the province that this service serves, 0 for the nation. */
    @WithDefault("0")
    String division();
}
