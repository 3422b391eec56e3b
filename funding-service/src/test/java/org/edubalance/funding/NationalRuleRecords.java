package org.edubalance.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;

import org.edubalance.kit.testing.TestCaller;

/** Loads the nation's rules, which no county owns; loading them again changes nothing. */
public final class NationalRuleRecords {

    private static final String LINES =
            """
            {"kind":"PUBLIC_FUNDS","divisionCode":"0","from":"2016-01-01","to":"2020-01-01","parameters":{"PRIMARY":600,"JUNIOR":800}}
            {"kind":"PUBLIC_FUNDS","divisionCode":"0","from":"2020-01-01","to":"2023-01-01","parameters":{"PRIMARY":650,"JUNIOR":850}}
            {"kind":"PUBLIC_FUNDS","divisionCode":"0","from":"2023-01-01","parameters":{"PRIMARY":720,"JUNIOR":940}}
            {"kind":"BOARDING_ADD","divisionCode":"0","from":"2016-01-01","to":"2023-01-01","parameters":{"PRIMARY":200,"JUNIOR":200}}
            {"kind":"BOARDING_ADD","divisionCode":"0","from":"2023-01-01","parameters":{"PRIMARY":300,"JUNIOR":300}}
            {"kind":"SPECIAL","divisionCode":"0","from":"2016-01-01","to":"2023-01-01","parameters":{"PRIMARY":6000,"JUNIOR":6000}}
            {"kind":"SPECIAL","divisionCode":"0","from":"2023-01-01","parameters":{"PRIMARY":7000,"JUNIOR":7000}}
            {"kind":"SMALL_SCHOOL_FLOOR","divisionCode":"0","from":"2016-01-01","parameters":{"minimumPupils":100,"urbanRural":["RURAL","TOWN"]}}
            """;

    private NationalRuleRecords() {}

    /** Loads them as the nation's administrator. */
    public static void load() {
        TestCaller.of("0")
                .roles("admin")
                .request()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(LINES.getBytes(UTF_8))
                .post("/v1/imports?kind=rules")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"));
    }
}
