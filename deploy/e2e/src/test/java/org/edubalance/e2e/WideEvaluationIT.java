package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;

/**
 * Whatever is killed in the middle of a province's evaluation, each county is evaluated once in the
 * end, and comes out as it does by itself.
 */
class WideEvaluationIT {

    private static final int PREFECTURES = 12;
    private static final int COUNTIES_EACH = 10;
    private static final int SCHOOLS_EACH = 8;
    private static final int COUNTIES = PREFECTURES * COUNTIES_EACH;

    private final RunningSystem system = RunningSystem.get();

    private void up() {
        RunningSystem.Output up = system.command("up");
        assertThat(up.exitCode()).as(up.text()).isZero();
    }

    private static List<String> counties(String province) {
        List<String> counties = new ArrayList<>();
        for (int prefecture = 1; prefecture <= PREFECTURES; prefecture++) {
            for (int county = 1; county <= COUNTIES_EACH; county++) {
                counties.add(province + "%02d%02d".formatted(prefecture, county));
            }
        }
        return counties;
    }

    /** Schools with a verified return each, unlike from county to county. */
    private void load(String province) {
        List<String> divisions = new ArrayList<>();
        List<String> schools = new ArrayList<>();
        List<String> returns = new ArrayList<>();
        divisions.add(division(province, "PROVINCE"));
        for (int prefecture = 1; prefecture <= PREFECTURES; prefecture++) {
            divisions.add(division(province + "%02d".formatted(prefecture), "PREFECTURE"));
        }
        int serial = 0;
        for (String county : counties(province)) {
            divisions.add(division(county, "COUNTY"));
            for (int school = 0; school < SCHOOLS_EACH; school++) {
                String code = "21" + province + "%06d".formatted(++serial);
                schools.add(
                        """
                        {"code":"%s","name":"S%s","kind":"PRIMARY","ownership":"PUBLIC","urbanRural":"RURAL","divisionCode":"%s"}"""
                                .formatted(code, code, county));
                returns.add(
                        """
                        {"schoolCode":"%s","academicYear":2019,"status":"VERIFIED","premises":{"teachingArea":%d,"sportsArea":%d},"equipment":{"equipmentValue":%d,"computers":%d,"books":%d},"stages":[{"stage":"PRIMARY","pupils":%d}]}"""
                                .formatted(
                                        code,
                                        1000 + serial % 97,
                                        2000 + serial % 89,
                                        300_000 + serial % 83,
                                        40 + serial % 7,
                                        5000 + serial % 79,
                                        200 + serial % 73));
            }
        }
        send("divisions", divisions);
        send("schools", schools);
        send("returns", returns);
    }

    private static String division(String code, String level) {
        return "{\"code\":\"%s\",\"name\":\"D%s\",\"level\":\"%s\"}".formatted(code, code, level);
    }

    private void send(String kind, List<String> lines) {
        system.as(Service.REGISTRY, "0", "admin", "editor")
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=60")
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=" + kind)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"));
    }

    private String start(String province) {
        return system.as(Service.EVALUATION, province, "editor")
                .body(body(province))
                .post("/v1/evaluations")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String body(String division) {
        return """
               {"standard": "CN-2012-BASIC", "divisionCode": "%s", "academicYear": 2019}"""
                .formatted(division);
    }

    private JsonPath get(String province, String id) {
        return system.as(Service.EVALUATION, province, "viewer")
                .get("/v1/evaluations/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath await(String province, String id, Predicate<JsonPath> wanted) {
        long began = System.nanoTime();
        JsonPath now = get(province, id);
        while (!wanted.test(now)) {
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as(now.prettify())
                    .isLessThan(Duration.ofMinutes(3));
            LockSupport.parkNanos(20_000_000);
            now = get(province, id);
        }
        return now;
    }

    private void awaitMiddle(String province, String id) {
        JsonPath now = await(province, id, state -> state.getInt("parts.sealed") >= 5);
        assertThat(now.getString("status")).as("too few counties to catch it").isEqualTo("RUNNING");
    }

    private JsonPath awaitSealed(String province, String id) {
        JsonPath sealed =
                await(
                        province,
                        id,
                        now -> !List.of("QUEUED", "RUNNING").contains(now.getString("status")));
        assertThat(sealed.getString("status")).as(sealed.prettify()).isEqualTo("SEALED");
        assertThat(sealed.getInt("parts.total")).isEqualTo(COUNTIES);
        assertThat(sealed.getInt("parts.sealed")).isEqualTo(COUNTIES);
        return sealed;
    }

    private int evaluationsOfCounties(String province) {
        return system.as(Service.EVALUATION, province, "viewer")
                .get("/v1/evaluations?level=COUNTY&count=true&limit=1")
                .then()
                .statusCode(200)
                .extract()
                .path("total");
    }

    private List<Map<String, String>> parts(String province, String id) {
        return system.as(Service.EVALUATION, province, "viewer")
                .get("/v1/evaluations/" + id + "/parts?limit=1000")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    @Test
    void aServiceKilledInTheMiddleGoesOnWithWhatIsNotSealed() throws Exception {
        String province = "61";
        load(province);
        String id = start(province);
        awaitMiddle(province, id);
        system.local().kill(Service.EVALUATION);
        up();
        JsonPath sealed = awaitSealed(province, id);
        assertThat(evaluationsOfCounties(province)).as("each sealed once").isEqualTo(COUNTIES);
        system.as(Service.EVALUATION, province, "verifier")
                .post("/v1/evaluations/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("agrees", equalTo(true));
        for (Map<String, String> part : parts(province, id)) {
            system.as(Service.EVALUATION, province, "editor")
                    .body(body(part.get("divisionCode")))
                    .post("/v1/evaluations")
                    .then()
                    .statusCode(201)
                    .body("digest", equalTo(part.get("digest")));
        }
        String undisturbed = start(province);
        assertThat(awaitSealed(province, undisturbed).getString("digest"))
                .isEqualTo(sealed.getString("digest"));
    }

    @Test
    void aSourceKilledInTheMiddleIsWaitedFor() throws Exception {
        String province = "62";
        load(province);
        String id = start(province);
        awaitMiddle(province, id);
        system.local().kill(Service.TEACHER);
        up();
        awaitSealed(province, id);
        assertThat(evaluationsOfCounties(province)).isEqualTo(COUNTIES);
    }
}
