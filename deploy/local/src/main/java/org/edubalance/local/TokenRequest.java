package org.edubalance.local;

import java.time.Duration;
import java.util.List;

/**
 * Who a token is for. Nothing is checked here: the services judge it.
 *
 * @param school 10-digit code, or null for a user of no single school
 */
public record TokenRequest(
        List<String> roles, String division, String school, Duration ttl, String subject) {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    public TokenRequest {
        roles = List.copyOf(roles);
    }

    /** A token of eight hours for a division. */
    public static TokenRequest of(String division, String... roles) {
        return new TokenRequest(List.of(roles), division, null, WORKING_DAY, "local-user");
    }

    /** The same, named otherwise; two names are needed where submitter and verifier must differ. */
    public TokenRequest subject(String name) {
        return new TokenRequest(roles, division, school, ttl, name);
    }

    /** The same, for a user of one school. */
    public TokenRequest school(String code) {
        return new TokenRequest(roles, division, code, ttl, subject);
    }

    /** The same, valid for another time. */
    public TokenRequest ttl(Duration time) {
        return new TokenRequest(roles, division, school, time, subject);
    }
}
