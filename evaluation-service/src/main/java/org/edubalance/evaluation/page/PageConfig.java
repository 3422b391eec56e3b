package org.edubalance.evaluation.page;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What an operator says of the web page. */
@ConfigMapping(prefix = "balance.page")
interface PageConfig {

    /** Where its users sign in; absent: a token is pasted. */
    Optional<IdentityProvider> oidc();

    /**
     * Where its host answers for school-registry, such as {@code /registry}, for the names of
     * counties; absent: counties are shown by their code.
     */
    Optional<String> registry();

    /** An OpenID provider with a public client for the page. */
    interface IdentityProvider {

        /** Address that {@code /.well-known/openid-configuration} is found under. */
        String issuer();

        /** The public client: authorization code with PKCE, no secret. */
        String clientId();

        /**
         * What is asked for, {@code openid} when absent; the token must carry {@code groups},
         * {@code division}, {@code aud}. A default here would make a provider look configured.
         */
        Optional<String> scope();

        /**
         * Origins of discovery document and token endpoint, parted by blanks. The page may connect
         * to these and its own alone: see the header Content-Security-Policy.
         */
        String origins();
    }
}
