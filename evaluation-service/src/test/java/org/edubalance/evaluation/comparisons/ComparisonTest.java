package org.edubalance.evaluation.comparisons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Stream;
import org.edubalance.evaluation.CountyRecords;
import org.edubalance.evaluation.CountyRecords.Primary;
import org.edubalance.evaluation.CountyRecords.Report;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** Counties side by side, under a standard of the nation. */
@QuarkusTest
class ComparisonTest {

    private final TestCounty worked = TestCounty.fresh();
    private final TestCounty even = TestCounty.fresh();
    private final TestCounty silent = TestCounty.fresh();
    private final TestCaller nation = TestCaller.of("0").roles("admin");
    private final String standard = "CMP-" + worked.code();

    private ValidatableResponse compare(String query) {
        String counties = String.join(",", even.code(), worked.code(), silent.code());
        return nation.request().get("/v1/comparisons?divisions=" + counties + query).then();
    }

    private void publish(int version) {
        TestStandard.publish(
                nation::request, standard, version, TestStandard.booksAndRooms(standard, version));
    }

    private CountyRecords twoEvenSchools() {
        CountyRecords records = new CountyRecords(even);
        Primary school = new Primary(1, "PUBLIC", "RURAL");
        List<String> schools = records.schools(school, school);
        records.reports(2019, schools, new Report(10, 80, 100), new Report(20, 160, 200));
        return records;
    }

    @Test
    void countiesThatWereEvaluatedAlikeStandSideBySide() {
        publish(1);
        CountyRecords records = new CountyRecords(worked);
        records.fiveSchools();
        records.evaluate(standard, 2019);
        String latest = records.evaluate(standard, 2019);
        twoEvenSchools().evaluate(standard, 2019);

        ValidatableResponse response =
                compare("&standard=" + standard + "&academicYear=2019&indicator=booksPerPupil")
                        .statusCode(200)
                        .body("groups", hasSize(1))
                        .body("groups[0].standard.version", equalTo(1))
                        .body(
                                "groups[0].counties.divisionCode",
                                contains(Stream.of(worked.code(), even.code()).sorted().toArray()))
                        .body("groups[0].missing", contains(silent.code()))
                        .body("missing", contains(silent.code()));
        JsonPath answer =
                response.extract()
                        .jsonPath(
                                JsonPathConfig.jsonPathConfig()
                                        .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
        String county =
                "groups[0].counties.find { it.divisionCode == '%s' }.".formatted(worked.code());
        assertThat(answer.getString(county + "evaluationId")).isEqualTo(latest);
        assertThat(answer.getString(county + "verdict")).isEqualTo("FAIL");
        assertThat(answer.getDouble(county + "stages[0].indicators[0].cv"))
                .isCloseTo(0.515256629884, within(1e-12));
        String other =
                "groups[0].counties.find { it.divisionCode == '%s' }.".formatted(even.code());
        assertThat(answer.getDouble(other + "stages[0].indicators[0].cv")).isZero();
        assertThat(answer.getDouble(other + "stages[0].indicators[0].mean")).isEqualTo(8);
        assertThat(answer.getString(other + "verdict")).isEqualTo("PASS");
    }

    @Test
    void versionsAreNotMixed() {
        publish(1);
        publish(2);
        CountyRecords records = new CountyRecords(worked);
        records.fiveSchools();
        records.evaluate(standard, 2019, "\"version\": 1");
        twoEvenSchools().evaluate(standard, 2019, "\"version\": 2");
        String query = "&standard=" + standard + "&academicYear=2019";

        compare(query)
                .body("groups.standard.version", contains(1, 2))
                .body("groups[0].counties.divisionCode", contains(worked.code()))
                .body("groups[1].counties.divisionCode", contains(even.code()))
                .body("missing", contains(silent.code()));
        compare(query + "&version=2&stage=PRIMARY")
                .body("groups.standard.version", contains(2))
                .body("groups[0].counties[0].stages.stage", contains("PRIMARY"));
        compare("&standard=" + standard + "&academicYear=2018")
                .body("groups", empty())
                .body("missing", hasSize(3));
    }

    @Test
    void whatCanNotBeComparedIsRefused() {
        nation.request()
                .get("/v1/comparisons?divisions=41,x&standard=A&academicYear=2019")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("divisions"));
        nation.request().get("/v1/comparisons").then().statusCode(400);
        worked.viewer()
                .get(
                        "/v1/comparisons?standard=A&academicYear=2019&divisions="
                                + worked.code()
                                + ","
                                + even.code())
                .then()
                .statusCode(403);
    }
}
