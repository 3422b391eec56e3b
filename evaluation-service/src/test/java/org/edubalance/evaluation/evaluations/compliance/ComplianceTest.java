package org.edubalance.evaluation.evaluations.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.CountyRecords;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which school lacks what, as a table that an officer reads; gaps worked out by hand. */
@QuarkusTest
class ComplianceTest {

    private final TestCounty county = TestCounty.fresh();
    private final String standard = "COM-" + county.code();
    private List<String> schools;
    private String silent;
    private String path;

    @BeforeEach
    void evaluateFiveSchoolsAndASilentOne() {
        TestStandard.publish(county::admin, standard, 1, TestStandard.booksAndRooms(standard, 1));
        CountyRecords records = new CountyRecords(county);
        schools = records.fiveSchools();
        silent = records.schools(new CountyRecords.Primary(2, "PUBLIC", "RURAL")).get(0);
        path = "/v1/evaluations/" + records.evaluate(standard, CountyRecords.YEAR) + "/compliance";
    }

    private ValidatableResponse rows(String query) {
        return county.viewer().get(path + "?" + query).then();
    }

    private String school(int number) {
        return schools.get(number - 1);
    }

    @Test
    void eachRowTellsWhatASchoolHasAndWhatItLacks() {
        rows("school=" + school(4))
                .statusCode(200)
                .body("items.indicator", contains("booksPerPupil", "teachingAreaPer100"))
                .body("items[0].amount", equalTo(160))
                .body("items[0].threshold", equalTo(6))
                .body("items[0].met", equalTo(false))
                .body("items[0].gap", equalTo(296))
                .body("items[0].gapUnit", equalTo("volume"))
                .body("items[0].valueUnit", equalTo("volume/pupil"))
                .body("items[0].indicatorName.zh", equalTo("生均图书册数"))
                .body("items[0].townCode", equalTo(county.town(2)))
                .body("items[0].ownership", equalTo("PRIVATE"))
                .body("items[0].schoolVerdict", equalTo("FAIL"))
                .body("items[1].value", equalTo(400))
                .body("items[1].gap", equalTo(38))
                .body("items[1].gapUnit", equalTo("m²"))
                .body("items[1].valueUnit", equalTo("m²/100 pupils"))
                .body("items[1].indicatorName", nullValue());
        rows("school=" + school(2) + "&indicator=teachingAreaPer100")
                .body("items[0].gap", equalTo(66.5f));
        rows("school=" + silent)
                .body("items[0].pupils", nullValue())
                .body("items[0].value", nullValue())
                .body("items[0].met", nullValue())
                .body("items[0].gap", nullValue())
                .body("items[0].threshold", equalTo(6));
    }

    /** Gaps of 296 and 85 volumes, then the schools that lack none, last the unknown one. */
    @Test
    void theLargestGapComesFirstWhereThatIsAsked() {
        rows("indicator=booksPerPupil&sort=-gap")
                .body(
                        "items.schoolCode",
                        contains(school(4), school(2), school(1), school(3), school(5), silent));
        rows("indicator=booksPerPupil&sort=value")
                .body(
                        "items.schoolCode",
                        contains(school(4), school(2), school(1), school(5), school(3), silent));
        rows("indicator=booksPerPupil&sort=-value&limit=1")
                .body("items.schoolCode", contains(school(3)));
        rows("sort=shareReached&limit=2")
                .body("items.schoolCode", contains(school(4), school(2)))
                .body("items.indicator", contains("booksPerPupil", "teachingAreaPer100"));
    }

    @Test
    void pageByPageEveryRowComesOnceInTheSameOrder() {
        for (String sort : List.of("schoolCode", "-shareReached")) {
            List<String> whole = keys(rows("sort=" + sort).extract().jsonPath());
            List<String> paged = new ArrayList<>();
            String after = "";
            do {
                JsonPath page =
                        rows("count=true&limit=5&sort=" + sort + after)
                                .body("total", equalTo(12))
                                .extract()
                                .jsonPath();
                paged.addAll(keys(page));
                String next = page.getString("next");
                after = next == null ? null : "&after=" + next;
            } while (after != null);
            assertThat(whole).hasSize(12).doesNotHaveDuplicates();
            assertThat(paged).isEqualTo(whole);
        }
    }

    private static List<String> keys(JsonPath page) {
        List<String> keys = new ArrayList<>();
        for (Map<String, Object> row : page.<Map<String, Object>>getList("items")) {
            keys.add(row.get("schoolCode") + " " + row.get("indicator"));
        }
        return keys;
    }

    @Test
    void rowsAreFilteredByWhatAnOfficerLooksFor() {
        rows("met=false&indicator=booksPerPupil")
                .body("items.schoolCode", contains(school(2), school(4)));
        rows("met=true&indicator=teachingAreaPer100")
                .body("items.schoolCode", contains(school(1), school(3), school(5)));
        rows("met=false").body("items", hasSize(4));
        rows("town=" + county.town(1) + "&indicator=booksPerPupil")
                .body("items.schoolCode", contains(school(1), school(2), school(3)));
        rows("verdict=UNDETERMINED").body("items", hasSize(2));
        rows("verdict=PASS&indicator=booksPerPupil")
                .body("items.schoolCode", contains(school(1), school(3), school(5)));
        rows("stage=JUNIOR").body("items", empty());
    }

    @Test
    void theListOfSchoolsKnowsTheSameFilters() {
        String list = path.replace("/compliance", "/schools");
        county.viewer()
                .get(list + "?met=false&indicator=booksPerPupil&count=true")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.schoolCode", contains(school(2), school(4)))
                .body("items[0].kind", equalTo("PRIMARY"))
                .body("items[0].urbanRural", equalTo("TOWN"));
        county.viewer()
                .get(list + "?met=false&town=" + county.town(2))
                .then()
                .body("items.schoolCode", contains(school(4)));
        county.viewer().get(list + "?indicator=rooms").then().body("items", empty());
    }

    @Test
    void theTableHasAColumnForEachValue() {
        List<Map<String, String>> table = TestExport.of(county::viewer, path);
        assertThat(table).hasSize(12);
        assertThat(table.get(0))
                .containsEntry("schoolCode", school(1))
                .containsEntry("indicator", "booksPerPupil")
                .containsEntry("amount", "279")
                .containsEntry("value", "6.2")
                .containsEntry("threshold", "6")
                .containsEntry("met", "true")
                .containsEntry("gap", "0")
                .containsEntry("gapUnit", "volume");
        assertThat(table.get(11)).containsEntry("schoolCode", silent).containsEntry("value", "");
        assertThat(TestExport.of(county::viewer, path + "?met=false&sort=-shareReached"))
                .extracting(row -> row.get("schoolCode"))
                .containsExactly(school(4), school(2), school(2), school(4));
        String chinese =
                RestAssured.given()
                        .auth()
                        .oauth2(TestCaller.of(county.code()).roles("viewer").token())
                        .header("Accept-Language", "zh-CN")
                        .accept("text/csv")
                        .get(path)
                        .asString();
        assertThat(chinese.lines().findFirst().orElseThrow())
                .contains("学校名称", "指标名称：中文", "标准值", "缺口", "数量和缺口单位");
    }

    @Test
    void aSchoolsUserIsToldOfThatSchoolAlone() {
        TestCaller own = TestCaller.of(county.code()).roles("viewer").ofSchool(school(2));
        own.request()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.schoolCode", contains(school(2), school(2)));
        own.request().get(path + "?school=" + school(1)).then().statusCode(403);
    }

    @Test
    void whatCanNotBeAskedForIsRefused() {
        rows("sort=gap").statusCode(400).body("violations[0].field", equalTo("indicator"));
        rows("sort=name").statusCode(400);
        rows("indicator=rooms").statusCode(400).body("code", equalTo("VALIDATION"));
        rows("town=12").statusCode(400);
        rows("after=x").statusCode(400).body("code", equalTo("BAD_CURSOR"));
        TestCounty.fresh().viewer().get(path).then().statusCode(404);
    }
}
