package org.edubalance.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.e2e.RunningSystem.LANKAO;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.edubalance.local.Service;
import org.junit.jupiter.api.Test;

/** The report's headline results come out of the loaded records. */
class LankaoHeadlineIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSystem system = RunningSystem.get();

    private List<JsonNode> facts(Service service) throws Exception {
        String body =
                system.as(service, LANKAO, "service")
                        .accept("application/x-ndjson")
                        .get("/v1/facts?division=410225&academicYear=2019")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : body.split("\n")) {
            lines.add(JSON.readTree(line));
        }
        JsonNode trailer = lines.remove(lines.size() - 1);
        assertThat(trailer.path("rows").asInt()).isEqualTo(lines.size());
        return lines;
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
    }

    @Test
    void theFirstStartPrintsTheResultAndWhereToGoOn() {
        assertThat(system.firstStart().exitCode()).isZero();
        assertThat(system.firstStart().text())
                .containsPattern("(?s)PRIMARY.*composite.*0\\.31.*JUNIOR.*composite.*0\\.26")
                .contains("Verdict: PASS", "teachersPerPupil", "deploy/local/token");
        for (Service service : Service.values()) {
            assertThat(system.firstStart().text()).contains(system.url(service) + "/q/swagger-ui");
        }
    }

    @Test
    void theCompositesAreThoseOfTheReport() {
        JsonPath evaluation =
                system.as(Service.EVALUATION, LANKAO, "editor")
                        .body(
                                """
                                {"standard": "CN-2012-BASIC", "divisionCode": "410225", "academicYear": 2019}""")
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .body("verdict", equalTo("PASS"))
                        .body("stages[0].stage", equalTo("PRIMARY"))
                        .body("stages[1].stage", equalTo("JUNIOR"))
                        .body("stages[0].indicators.size()", equalTo(8))
                        .extract()
                        .jsonPath(
                                JsonPathConfig.jsonPathConfig()
                                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        assertThat(rounded(evaluation.getDouble("stages[0].compositeCv"))).isEqualTo("0.31");
        assertThat(rounded(evaluation.getDouble("stages[1].compositeCv"))).isEqualTo("0.26");
        Set<Double> coefficients = new HashSet<>(evaluation.getList("stages[0].indicators.cv"));
        assertThat(coefficients).as("the indicators differ from each other").hasSize(8);
    }

    @Test
    void schoolsAndPupilsAreThoseOfTheReport() throws Exception {
        List<JsonNode> schools = facts(Service.REGISTRY);
        assertThat(schools)
                .filteredOn(line -> !line.path("kind").asText().equals("TEACHING_POINT"))
                .hasSize(255);
        assertThat(schools)
                .filteredOn(line -> line.path("kind").asText().equals("TEACHING_POINT"))
                .hasSize(32);
        int pupils = 0;
        for (JsonNode school : schools) {
            for (JsonNode stage : school.path("stages")) {
                if (!stage.path("stage").asText().equals("SENIOR")) {
                    pupils += stage.path("pupils").asInt();
                }
            }
        }
        assertThat(pupils).isEqualTo(122_794);
    }

    @Test
    void teachersOfPublicSchoolsAreThoseOfTheReport() throws Exception {
        Set<String> publicSchools = new HashSet<>();
        for (JsonNode school : facts(Service.REGISTRY)) {
            if (school.path("ownership").asText().equals("PUBLIC")) {
                publicSchools.add(school.path("schoolCode").asText());
            }
        }
        BigDecimal teachers = BigDecimal.ZERO;
        for (JsonNode line : facts(Service.TEACHER)) {
            boolean evaluated = Set.of("PRIMARY", "JUNIOR").contains(line.path("stage").asText());
            if (evaluated && publicSchools.contains(line.path("schoolCode").asText())) {
                teachers = teachers.add(new BigDecimal(line.path("teachers").asText()));
            }
        }
        assertThat(teachers).isEqualByComparingTo("6374");
    }

    @Test
    void theQualityStandardIsNotMetAndEachGapIsListed() {
        String id =
                system.as(Service.EVALUATION, LANKAO, "editor")
                        .body(
                                """
                                {"standard": "CN-2017-QUALITY", "divisionCode": "410225", "academicYear": 2019}""")
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .body("verdict", equalTo("FAIL"))
                        .extract()
                        .path("id");
        JsonPath failing =
                system.as(Service.EVALUATION, LANKAO, "viewer")
                        .get("/v1/evaluations/" + id + "/schools?verdict=FAIL&limit=1000")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath();
        assertThat(failing.getList("items")).isNotEmpty();
        List<List<Object>> gaps = failing.getList("items.values.gap");
        assertThat(gaps)
                .allSatisfy(
                        school ->
                                assertThat(school)
                                        .anySatisfy(
                                                gap ->
                                                        assertThat(((Number) gap).doubleValue())
                                                                .isPositive()));
    }
}
