package org.edubalance.funding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;

/** Puts a county's schools and returns into the real registry, as its own users would. */
public final class RegistryRecords {

    private final TestCounty county;
    private final String registry =
            ConfigProvider.getConfig().getValue("quarkus.rest-client.registry.url", String.class);

    private RegistryRecords(TestCounty county) {
        this.county = county;
    }

    /** Records the county with the divisions above it and its town number 1. */
    public static RegistryRecords of(TestCounty county) {
        RegistryRecords records = new RegistryRecords(county);
        records.division(county.code().substring(0, 2), "PROVINCE");
        records.division(county.code().substring(0, 4), "PREFECTURE");
        records.division(county.code(), "COUNTY");
        records.division(county.town(1), "TOWN");
        return records;
    }

    /** Records a public school of town 1 and answers its code. */
    public String school(String kind, String urbanRural) {
        String code = TestCounty.freshSchoolCode("21");
        load(
                "schools",
                """
                {"code":"%s","name":"学校%s","kind":"%s","ownership":"PUBLIC",\
                "urbanRural":"%s","divisionCode":"%s","townCode":"%s"}"""
                        .formatted(code, code, kind, urbanRural, county.code(), county.town(1)));
        return code;
    }

    /** Records the school's verified return of September 2019. */
    public void verified(String school, String stages) {
        returned(school, "VERIFIED", stages);
    }

    /** Records the school's return of September 2019 in this state. */
    public void returned(String school, String status, String stages) {
        load(
                "returns",
                "{\"schoolCode\":\"%s\",\"academicYear\":2019,\"status\":\"%s\",\"stages\":%s}"
                        .formatted(school, status, stages));
    }

    /** Loads lines of one kind. */
    public void load(String kind, String lines) {
        RequestSpecification admin = TestCaller.of("0").roles("admin").request();
        admin.contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(lines.getBytes(UTF_8))
                .post(registry + "/v1/imports?kind=" + kind)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"));
    }

    private void division(String code, String level) {
        TestCaller.of("0")
                .roles("admin")
                .request()
                .body(Map.of("name", "区划" + code, "level", level))
                .put(registry + "/v1/divisions/" + code)
                .then()
                .statusCode(oneOf(201, 428));
    }
}
