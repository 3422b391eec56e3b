package org.edubalance.kit.facts;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What identifies the facts of a county and year.
 *
 * @param divisionCode the county
 * @param rows lines
 * @param digest SHA-256 over the lines in RFC 8785 form, each with its line feed
 */
@Schema(
        name = "CountyVersion",
        requiredProperties = {"divisionCode", "rows", "digest"})
public record CountyVersion(String divisionCode, long rows, String digest) {

    /** An answer with one county, for the document. */
    public static final String EXAMPLE =
            """
            {"digest":"sha-256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08","divisionCode":"410225","rows":287}
            {"asOf":"2026-11-24T02:00:00.123456Z","digest":"sha-256:6c1b07bc7bbc4be347939ac4a93c437a8fb3b1c8ec8e3b8d1c9e3e6f4c5a0f11","factsVersion":1,"rows":1}
            """;
}
