package org.edubalance.evaluation.evaluations;

import static org.hamcrest.Matchers.equalTo;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;

/** Puts a county's records into the real services, through their imports. */
public final class TestRecords {

    private final TestCounty county;

    /** A county that the registry knows, as yet without schools. */
    public TestRecords(TestCounty county) {
        this.county = county;
        load(
                "registry",
                "divisions",
                List.of(
                        division(county.code().substring(0, 2), "PROVINCE"),
                        division(county.code().substring(0, 4), "PREFECTURE"),
                        division(county.code(), "COUNTY")));
    }

    /** One primary school a pair of pupils and books, each with a verified return. */
    public List<String> primarySchools(int[] pupils, int[] books) {
        List<String> codes = new ArrayList<>();
        List<String> returns = new ArrayList<>();
        for (int i = 0; i < pupils.length; i++) {
            codes.add(school("PRIMARY", "21"));
            returns.add(returnOf(codes.get(i), "PRIMARY", pupils[i], books[i]));
        }
        load("registry", "returns", returns);
        return codes;
    }

    /** A school without a return. */
    public String school(String kind, String kindDigits) {
        String code = TestCounty.freshSchoolCode(kindDigits);
        load(
                "registry",
                "schools",
                List.of(
                        """
                        {"code":"%s","name":"School %s","kind":"%s","ownership":"PUBLIC","urbanRural":"RURAL","divisionCode":"%s"}"""
                                .formatted(code, code, kind, county.code())));
        return code;
    }

    /** A return of 2019 with a single stage. */
    public void verifiedReturn(String school, String stage, int pupils, int books) {
        load("registry", "returns", List.of(returnOf(school, stage, pupils, books)));
    }

    private static String returnOf(String school, String stage, int pupils, int books) {
        return """
        {"schoolCode":"%s","academicYear":2019,"status":"VERIFIED","equipment":{"books":%d},"stages":[{"stage":"%s","pupils":%d}]}"""
                .formatted(school, books, stage, pupils);
    }

    private static String division(String code, String level) {
        return "{\"code\":\"%s\",\"name\":\"D%s\",\"level\":\"%s\"}".formatted(code, code, level);
    }

    /** Loads rows into a service beside this one. */
    public static void load(String service, String kind, List<String> lines) {
        String root =
                ConfigProvider.getConfig()
                        .getValue("quarkus.rest-client." + service + ".url", String.class);
        TestCaller.of("0")
                .roles("admin", "editor")
                .request()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post(root + "/v1/imports?kind=" + kind)
                .then()
                .log()
                .ifValidationFails()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"));
    }
}
