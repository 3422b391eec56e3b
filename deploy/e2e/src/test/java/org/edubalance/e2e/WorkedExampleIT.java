package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.nio.charset.StandardCharsets;
import org.edubalance.local.Service;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * The published example of the coefficient of variation (five primary schools, books), entered into
 * an empty system as a county would: one school and one return after the other.
 */
class WorkedExampleIT {

    private static final RunningSystem SYSTEM = RunningSystem.empty();
    private static final String COUNTY = "410281";
    private static final int[] PUPILS = {45, 37, 89, 76, 55};
    private static final int[] BOOKS = {279, 137, 935, 160, 402};

    @AfterAll
    static void stop() {
        RunningSystem.Output down = SYSTEM.command("down", "--purge");
        assertThat(down.exitCode()).as(down.text()).isZero();
        assertThat(SYSTEM.command("status").exitCode()).isEqualTo(3);
    }

    private void division(String code, String level) {
        SYSTEM.as(Service.REGISTRY, "0", "admin")
                .body("{\"name\": \"D%s\", \"level\": \"%s\"}".formatted(code, level))
                .put("/v1/divisions/" + code)
                .then()
                .statusCode(201);
    }

    private void school(String code, int pupils, int books) {
        SYSTEM.as(Service.REGISTRY, COUNTY, "editor")
                .body(
                        """
                        {"name": "School %s", "kind": "PRIMARY", "ownership": "PUBLIC", "urbanRural": "RURAL", "divisionCode": "%s"}"""
                                .formatted(code, COUNTY))
                .put("/v1/schools/" + code)
                .then()
                .statusCode(201);
        String path = "/v1/schools/" + code + "/returns/2019";
        SYSTEM.as(Service.REGISTRY, COUNTY, "editor")
                .body(
                        """
                        {"equipment": {"books": %d}, "stages": [{"stage": "PRIMARY", "pupils": %d}]}"""
                                .formatted(books, pupils))
                .put(path)
                .then()
                .statusCode(201);
    }

    private void verify(String code) {
        String path = "/v1/schools/" + code + "/returns/2019";
        SYSTEM.as(Service.REGISTRY, COUNTY, "editor")
                .post(path + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        SYSTEM.as(Service.REGISTRY, COUNTY, "verifier")
                .body("{\"acknowledgeWarnings\": true}")
                .post(path + "/verification")
                .then()
                .statusCode(200)
                .body("status", equalTo("VERIFIED"));
    }

    @Test
    void fiveSchoolsGiveThePublishedCoefficient() {
        division("41", "PROVINCE");
        division("4102", "PREFECTURE");
        division(COUNTY, "COUNTY");
        for (int i = 0; i < PUPILS.length; i++) {
            school("214100000" + i, PUPILS[i], BOOKS[i]);
            verify("214100000" + i);
        }
        String standard = "/v1/standards/BOOKS-ONLY/versions/1";
        SYSTEM.as(Service.EVALUATION, COUNTY, "admin")
                .body(
                        """
                        {"id": "BOOKS-ONLY", "version": 1, "decimals": 3, "effectiveFrom": "2012-01-20",
                         "title": {"zh": "仅图书", "en": "Books only"}, "source": "example",
                         "indicators": [{"id": "booksPerPupil", "numerator": ["+books"], "per": "pupils",
                           "name": {"zh": "生均图书册数", "en": "Books per pupil"}, "unit": "volume",
                           "scale": 1, "shared": true}],
                         "cvRule": {"apply": "EACH", "limit": {"PRIMARY": 0.65, "JUNIOR": 0.55}}}"""
                                .getBytes(StandardCharsets.UTF_8))
                .put(standard)
                .then()
                .statusCode(201);
        SYSTEM.as(Service.EVALUATION, COUNTY, "admin")
                .post(standard + "/publication")
                .then()
                .statusCode(200);
        JsonPath answer =
                SYSTEM.as(Service.EVALUATION, COUNTY, "verifier")
                        .body(
                                """
                                {"standard": "BOOKS-ONLY", "divisionCode": "%s", "academicYear": 2019}"""
                                        .formatted(COUNTY))
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath(
                                JsonPathConfig.jsonPathConfig()
                                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        assertThat(answer.getDouble("stages[0].indicators[0].cv"))
                .isCloseTo(0.515256629884, within(5e-13));
        assertThat(answer.getDouble("stages[0].indicators[0].standardDeviation"))
                .isCloseTo(3.263860705195, within(5e-12));
    }
}
