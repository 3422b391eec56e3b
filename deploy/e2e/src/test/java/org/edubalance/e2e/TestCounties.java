package org.edubalance.e2e;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import org.edubalance.local.Service;

/** Counties beside Lankao, each for one test, and what is put into them. */
final class TestCounties {

    private final RunningSystem system;

    TestCounties(RunningSystem system) {
        this.system = system;
    }

    /** Makes a county of the sample's prefecture. */
    String county(String code) {
        system.as(Service.REGISTRY, "0", "admin")
                .body("{\"name\": \"C%s\", \"level\": \"COUNTY\"}".formatted(code))
                .put("/v1/divisions/" + code)
                .then()
                .statusCode(201);
        return code;
    }

    /** Makes a primary school of a county with a verified return of 2019. */
    void school(String county, String code) {
        system.as(Service.REGISTRY, county, "editor")
                .body(
                        """
                        {"name": "School %s", "kind": "PRIMARY", "ownership": "PUBLIC", "urbanRural": "RURAL", "divisionCode": "%s"}"""
                                .formatted(code, county))
                .put("/v1/schools/" + code)
                .then()
                .statusCode(201);
        String path = "/v1/schools/" + code + "/returns/2019";
        system.as(Service.REGISTRY, county, "editor")
                .body("{\"stages\": [{\"stage\": \"PRIMARY\", \"pupils\": 100}]}")
                .put(path)
                .then()
                .statusCode(201);
        system.as(Service.REGISTRY, county, "editor")
                .post(path + "/submission")
                .then()
                .statusCode(200);
        system.as(Service.REGISTRY, county, "verifier")
                .body("{\"acknowledgeWarnings\": true}")
                .post(path + "/verification")
                .then()
                .statusCode(200);
    }

    /** A teacher without a title, as NDJSON and as a body. */
    static String teacher(String county, String number) {
        return """
               {"divisionCode": "%s", "staffNumber": "%s", "name": "Zhang", "hiredOn": "2007-09-01", "qualification": "BACHELOR"}"""
                .formatted(county, number);
    }

    /** The same teacher, with the title of senior since 2015. */
    static String seniorTeacher(String county, String number) {
        return teacher(county, number)
                .replace("}", ", \"title\": \"SENIOR\", \"titleFrom\": \"2015-09-01\"}");
    }

    /** A full post at a school since 2010. */
    static String post(String county, String number, String school) {
        return """
               {"divisionCode": "%s", "staffNumber": "%s", "schoolCode": "%s", "stage": "PRIMARY", "role": "TEACHER", "share": 1, "from": "2010-09-01"}"""
                .formatted(county, number, school);
    }

    /** Queues an import of teacher-service, and waits some seconds for its end if told so. */
    JsonPath startImport(String county, String kind, Iterable<String> lines, boolean wait) {
        var request =
                system.as(Service.TEACHER, county, "editor")
                        .contentType("application/x-ndjson")
                        .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        return (wait ? request.header("Prefer", "wait=30") : request)
                .post("/v1/imports?kind=" + kind)
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(202)))
                .extract()
                .jsonPath();
    }

    String importStatus(String county, String id) {
        return system.as(Service.TEACHER, county, "editor")
                .get("/v1/imports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }
}
