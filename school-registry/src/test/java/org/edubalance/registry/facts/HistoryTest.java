package org.edubalance.registry.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was, as of an instant: single resources, facts, and the versions of facts. */
@QuarkusTest
class HistoryTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestCounty county;

    @BeforeEach
    void aCountyOfItsOwn() {
        county = RegisteredCounty.fresh();
    }

    private List<JsonNode> lines(String path, String division, String asOf) throws Exception {
        var request =
                county.service().queryParam("division", division).queryParam("academicYear", 2019);
        if (asOf != null) {
            request.queryParam("asOf", asOf);
        }
        Response response = request.get(path);
        response.then().statusCode(200);
        List<JsonNode> lines = new ArrayList<>();
        for (String line : new String(response.asByteArray(), UTF_8).split("\n")) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    private JsonNode trailer(String path, String asOf) throws Exception {
        List<JsonNode> lines = lines(path, county.code(), asOf);
        return lines.get(lines.size() - 1);
    }

    private void rename(String school, String name) {
        Response present = county.viewer().get("/v1/schools/{code}", school);
        county.editor()
                .header("If-Match", present.getHeader("ETag"))
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(Map.of("name", name))
                .patch("/v1/schools/{code}", school)
                .then()
                .statusCode(200);
    }

    @Test
    void aSchoolIsShownAsItWas() throws Exception {
        String school = RegisteredCounty.newSchool(county, "PRIMARY");
        String before = trailer("/v1/facts", null).get("asOf").asText();
        rename(school, "改名后的学校");
        county.viewer()
                .queryParam("asOf", before)
                .get("/v1/schools/{code}", school)
                .then()
                .statusCode(200)
                .body("name", equalTo("测试学校"));
        county.viewer().get("/v1/schools/{code}", school).then().body("name", equalTo("改名后的学校"));
        String later = RegisteredCounty.newSchool(county, "PRIMARY");
        county.viewer()
                .queryParam("asOf", before)
                .get("/v1/schools/{code}", later)
                .then()
                .statusCode(404);
    }

    @Test
    void factsOfAnInstantStayWhateverIsWrittenLater() throws Exception {
        String school = RegisteredCounty.newSchool(county, "PRIMARY");
        JsonNode first = trailer("/v1/facts", null);
        rename(school, "改名后的学校");
        RegisteredCounty.newSchool(county, "JUNIOR");
        JsonNode again = trailer("/v1/facts", first.get("asOf").asText());
        assertThat(again).isEqualTo(first);
        assertThat(trailer("/v1/facts", null).get("digest")).isNotEqualTo(first.get("digest"));
    }

    @Test
    void theVersionOfACountysFactsChangesWithItsFactsAndNotOtherwise() throws Exception {
        String school = RegisteredCounty.newSchool(county, "PRIMARY");
        JsonNode facts = trailer("/v1/facts", null);
        JsonNode first = lines("/v1/facts/versions", county.code(), null).get(0);
        assertThat(first.get("divisionCode").asText()).isEqualTo(county.code());
        assertThat(first.get("digest")).isEqualTo(facts.get("digest"));
        assertThat(first.get("rows")).isEqualTo(facts.get("rows"));
        TestCounty other = RegisteredCounty.fresh();
        RegisteredCounty.newSchool(other, "PRIMARY");
        assertThat(lines("/v1/facts/versions", county.code(), null).get(0)).isEqualTo(first);

        rename(school, "改名后的学校");
        JsonNode second = lines("/v1/facts/versions", county.code(), null).get(0);
        assertThat(second.get("digest")).isEqualTo(trailer("/v1/facts", null).get("digest"));
        assertThat(second.get("digest")).isNotEqualTo(first.get("digest"));
        String then = facts.get("asOf").asText();
        assertThat(lines("/v1/facts/versions", county.code(), then).get(0)).isEqualTo(first);
    }

    @Test
    void aWriteThatChangesNothingLeavesTheVersion() throws Exception {
        String school = RegisteredCounty.newSchool(county, "PRIMARY");
        JsonNode first = lines("/v1/facts/versions", county.code(), null).get(0);
        rename(school, "测试学校");
        assertThat(lines("/v1/facts/versions", county.code(), null).get(0)).isEqualTo(first);
    }
}
