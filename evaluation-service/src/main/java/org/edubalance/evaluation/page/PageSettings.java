package org.edubalance.evaluation.page;

/**
 * What the web page is told.
 *
 * @param oidc where to sign in; absent: a token is pasted
 * @param registry path of school-registry on the same host; absent: there is none
 */
record PageSettings(SignIn oidc, String registry) {

    /** Where to sign in, and as which client. */
    record SignIn(String issuer, String clientId, String scope) {}

    static PageSettings of(PageConfig config) {
        return new PageSettings(
                config.oidc()
                        .map(
                                oidc ->
                                        new SignIn(
                                                oidc.issuer(),
                                                oidc.clientId(),
                                                oidc.scope().orElse("openid")))
                        .orElse(null),
                config.registry().orElse(null));
    }
}
