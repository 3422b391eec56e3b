package org.edubalance.kit.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Somebody who calls the service under test.
 *
 * @param subject who
 * @param division value of the claim, or {@code null} for none
 * @param school value of the claim, or {@code null} for none
 * @param roles value of {@code groups}
 * @param audience value of {@code aud}
 * @param life from now to {@code exp}; negative for a token that has expired
 */
public record TestCaller(
        String subject,
        String division,
        String school,
        Set<String> roles,
        String audience,
        Duration life) {

    /** A caller of this division, as yet without a role. */
    public static TestCaller of(String division) {
        return new TestCaller(
                "nobody", division, null, Set.of(), "edubalance", Duration.ofMinutes(30));
    }

    /** The same caller with these roles, named after them. */
    public TestCaller roles(String... names) {
        return new TestCaller(
                String.join("-", names), division, school, Set.of(names), audience, life);
    }

    /** The same caller under another name. */
    public TestCaller named(String name) {
        return new TestCaller(name, division, school, roles, audience, life);
    }

    /** The same caller, bound to a school. */
    public TestCaller ofSchool(String code) {
        return new TestCaller(subject, division, code, roles, audience, life);
    }

    /** The same caller with a token for somebody else's API. */
    public TestCaller audience(String other) {
        return new TestCaller(subject, division, school, roles, other, life);
    }

    /** The same caller with a token of another life. */
    public TestCaller life(Duration other) {
        return new TestCaller(subject, division, school, roles, audience, other);
    }

    /** The caller's token. */
    public String token() {
        Instant expiry = Instant.now().plus(life);
        JwtClaimsBuilder claims =
                Jwt.issuer(TestKeys.ISSUER)
                        .subject(subject)
                        .audience(audience)
                        .groups(roles)
                        .issuedAt(expiry.minus(Duration.ofHours(1)))
                        .expiresAt(expiry);
        if (division != null) {
            claims.claim("division", division);
        }
        if (school != null) {
            claims.claim("school", school);
        }
        return claims.sign(
                ConfigProvider.getConfig()
                        .getValue("balance.service-token.signing-key-location", String.class));
    }

    /** A request with the caller's token, JSON as content type, English as language. */
    public RequestSpecification request() {
        return RestAssured.given()
                .auth()
                .oauth2(token())
                .contentType(ContentType.JSON)
                .header("Accept-Language", "en");
    }
}
