package org.edubalance.registry.imports;

import static org.edubalance.registry.imports.ImportFixture.CSV;
import static org.edubalance.registry.imports.ImportFixture.NDJSON;
import static org.edubalance.registry.imports.ImportFixture.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnPartImportTest {

    private static final String RETURN = "/v1/schools/{code}/returns/2019";

    private TestCounty county;
    private String school;

    @BeforeEach
    void aNineYearSchoolWithItsReturn() {
        county = RegisteredCounty.fresh();
        school = RegisteredCounty.newSchool(county, "NINE_YEAR");
        load(county.editor(), "returns", NDJSON, "", whole(""))
                .body("status", equalTo("SUCCEEDED"));
    }

    private String whole(String more) {
        return """
                {"schoolCode":"%s","academicYear":2019,"premises":{"landArea":900},\
                "stages":[{"stage":"PRIMARY","pupils":100},{"stage":"JUNIOR","pupils":50,\
                "grades":[{"grade":7,"pupils":50}]}]%s}
                """
                .formatted(school, more);
    }

    private ValidatableResponse stored() {
        return county.viewer().get(RETURN, school).then().statusCode(200);
    }

    private String grades(String... lines) {
        StringBuilder csv = new StringBuilder("schoolCode,academicYear,学段,grade,pupils\n");
        for (String line : lines) {
            csv.append(school).append(",2019,").append(line).append('\n');
        }
        return csv.toString();
    }

    private void assertRefused(ValidatableResponse finished, String column) {
        String id = finished.body("status", equalTo("FAILED")).extract().path("id");
        county.editor()
                .get("/v1/imports/{id}/errors", id)
                .then()
                .body("items.column", contains(column));
    }

    @Test
    void theGradesOfAStageAreReplacedAndNothingElseIs() {
        load(county.editor(), "return-grades", CSV, "", grades("小学,1,40", "小学,2,60"))
                .body("status", equalTo("SUCCEEDED"))
                .body("read", equalTo(2));
        stored().body("revision", equalTo(1))
                .body("premises.landArea", equalTo(900.0f))
                .body("stages[0].grades.pupils", contains(40, 60))
                .body("stages[1].grades.pupils", contains(50));
        load(county.editor(), "return-grades", CSV, "", grades("PRIMARY,3,100"))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("stages[0].grades.grade", contains(3));
    }

    @Test
    void theClassesOfAStageAreReplaced() {
        String csv =
                "学校标识码,academicYear,stage,年级,name,pupils\n"
                        + (school + ",2019,PRIMARY,1,一（1）班,45\n")
                        + (school + ",2019,PRIMARY,1,一（2）班,55\n")
                        + (school + ",2019,JUNIOR,7,七（1）班,50\n");
        load(county.editor(), "return-classes", CSV, "", csv).body("status", equalTo("SUCCEEDED"));
        stored().body("stages[0].classes.name", contains("一（1）班", "一（2）班"))
                .body("stages[0].grades", nullValue())
                .body("stages[1].classes.pupils", contains(50));
    }

    @Test
    void equalGradesChangeNothing() {
        load(county.editor(), "return-grades", CSV, "", grades("PRIMARY,1,100"));
        String tag = county.viewer().get(RETURN, school).getHeader("ETag");
        load(county.editor(), "return-grades", CSV, "", grades("PRIMARY,1,100"))
                .body("status", equalTo("SUCCEEDED"));
        county.viewer().header("If-None-Match", tag).get(RETURN, school).then().statusCode(304);
    }

    @Test
    void differentGradesOfAVerifiedReturnOpenACorrection() {
        load(county.admin(), "returns", NDJSON, "", whole(",\"status\":\"VERIFIED\""))
                .body("status", equalTo("SUCCEEDED"));
        load(county.editor(), "return-grades", CSV, "", grades("JUNIOR,7,50"))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("status", equalTo("VERIFIED")).body("revision", equalTo(1));
        load(county.editor(), "return-grades", CSV, "", grades("PRIMARY,1,100"))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("status", equalTo("DRAFT")).body("revision", equalTo(2));
        county.viewer()
                .get(RETURN + "/revisions", school)
                .then()
                .body("items.inForce", contains(true, false));
    }

    @Test
    void anAdministratorLoadsTheGradesOfHistory() {
        String line =
                """
                {"schoolCode":"%s","academicYear":2019,"status":"VERIFIED",\
                "grades":[{"stage":"PRIMARY","grade":1,"pupils":%d}]}
                """;
        assertRefused(
                load(county.editor(), "return-grades", NDJSON, "", line.formatted(school, 100)),
                "status");
        assertRefused(
                load(county.admin(), "return-grades", NDJSON, "", line.formatted(school, 99)),
                "stages[0].grades");
        load(county.admin(), "return-grades", NDJSON, "", line.formatted(school, 100))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("status", equalTo("VERIFIED")).body("stages[0].grades.pupils", contains(100));
    }

    @Test
    void gradesWithoutAReturnOrItsStageAreRefused() {
        String other = RegisteredCounty.newSchool(county, "PRIMARY");
        assertRefused(
                load(
                        county.editor(),
                        "return-grades",
                        CSV,
                        "",
                        grades("PRIMARY,1,1").replace(school, other)),
                "schoolCode");
        assertRefused(
                load(county.editor(), "return-grades", CSV, "", grades("SENIOR,10,1")),
                "grades.stage");
        String foreign = RegisteredCounty.newSchool(RegisteredCounty.fresh(), "PRIMARY");
        assertRefused(
                load(
                        county.editor(),
                        "return-grades",
                        CSV,
                        "",
                        grades("PRIMARY,1,1").replace(school, foreign)),
                "");
        stored().body("stages.stage", hasItems("PRIMARY", "JUNIOR"));
    }
}
