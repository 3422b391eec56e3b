package org.edubalance.registry.imports;

import static org.edubalance.registry.imports.ImportFixture.CSV;
import static org.edubalance.registry.imports.ImportFixture.NDJSON;
import static org.edubalance.registry.imports.ImportFixture.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReturnImportTest {

    private static final String RETURN = "/v1/schools/{code}/returns/2019";

    private TestCounty county;
    private String school;

    @BeforeEach
    void aSchoolOfItsOwn() {
        county = RegisteredCounty.fresh();
        school = RegisteredCounty.newSchool(county, "PRIMARY");
    }

    private static String row(String school, int pupils, String more) {
        return """
                {"schoolCode":"%s","academicYear":2019,\
                "stages":[{"stage":"PRIMARY","pupils":%d}]%s}
                """
                .formatted(school, pupils, more);
    }

    private static String verified(String school, int pupils) {
        return row(school, pupils, ",\"status\":\"VERIFIED\"");
    }

    private ValidatableResponse stored() {
        return county.viewer().get(RETURN, school).then();
    }

    private void assertRefused(ValidatableResponse finished, String column) {
        String id = finished.body("status", equalTo("FAILED")).extract().path("id");
        county.editor()
                .get("/v1/imports/{id}/errors", id)
                .then()
                .body("items.column", contains(column));
    }

    @Test
    void anEditorLoadsDrafts() {
        load(county.editor(), "returns", NDJSON, "", row(school, 420, ""))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("status", equalTo("DRAFT")).body("stages[0].pupils", equalTo(420));
        load(county.editor(), "returns", NDJSON, "", row(school, 421, ""));
        stored().body("revision", equalTo(1)).body("stages[0].pupils", equalTo(421));
    }

    @Test
    void onlyAnAdministratorLoadsVerifiedReturns() {
        assertRefused(
                load(county.editor(), "returns", NDJSON, "", verified(school, 420)), "status");
        stored().statusCode(404);
        load(county.admin(), "returns", NDJSON, "", verified(school, 420))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("status", equalTo("VERIFIED"))
                .body("inForce", equalTo(true))
                .body("verifiedBy", equalTo("admin"));
    }

    @Test
    void aVerifiedRowEqualToWhatIsStoredChangesNothing() {
        load(county.admin(), "returns", NDJSON, "", verified(school, 420));
        String tag = county.viewer().get(RETURN, school).getHeader("ETag");
        load(county.admin(), "returns", NDJSON, "", verified(school, 420))
                .body("status", equalTo("SUCCEEDED"));
        county.viewer().header("If-None-Match", tag).get(RETURN, school).then().statusCode(304);
    }

    @Test
    void aDifferentVerifiedRowIsTheNewRevisionInForce() {
        load(county.admin(), "returns", NDJSON, "", verified(school, 420));
        load(county.admin(), "returns", NDJSON, "", verified(school, 430))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("revision", equalTo(2))
                .body("status", equalTo("VERIFIED"))
                .body("stages[0].pupils", equalTo(430));
        county.viewer()
                .get(RETURN + "/revisions", school)
                .then()
                .body("items.inForce", contains(false, true));
    }

    @Test
    void aDifferentDraftOfAVerifiedReturnOpensACorrection() {
        load(county.admin(), "returns", NDJSON, "", verified(school, 420));
        load(county.editor(), "returns", NDJSON, "", row(school, 430, ""))
                .body("status", equalTo("SUCCEEDED"));
        stored().body("revision", equalTo(2)).body("status", equalTo("DRAFT"));
        county.viewer()
                .get(RETURN + "/revisions", school)
                .then()
                .body("items.inForce", contains(true, false));
    }

    @Test
    void aReturnWaitingForItsVerifierIsNotOverwritten() {
        load(county.editor(), "returns", NDJSON, "", row(school, 420, ""));
        county.editor().post(RETURN + "/submission", school).then().statusCode(200);
        assertRefused(load(county.editor(), "returns", NDJSON, "", row(school, 430, "")), "");
        stored().body("status", equalTo("SUBMITTED")).body("stages[0].pupils", equalTo(420));
    }

    @Test
    void rowsThatBreakARuleOrABoundaryAreNamed() {
        String foreign = RegisteredCounty.newSchool(RegisteredCounty.fresh(), "PRIMARY");
        assertRefused(load(county.editor(), "returns", NDJSON, "", row(foreign, 1, "")), "");
        assertRefused(
                load(
                        county.editor(),
                        "returns",
                        NDJSON,
                        "",
                        row(TestCounty.freshSchoolCode("21"), 1, "")),
                "schoolCode");
        assertRefused(
                load(
                        county.editor(),
                        "returns",
                        NDJSON,
                        "",
                        row(school, 1, "").replace("\"PRIMARY\"", "\"JUNIOR\"")),
                "stages[0].stage");
        String adding = row(school, 1, ",\"premises\":{\"buildingArea\":1,\"teachingArea\":2}");
        load(county.editor(), "returns", NDJSON, "&dryRun=true", adding)
                .body("status", equalTo("SUCCEEDED"));
        assertRefused(
                load(
                        county.admin(),
                        "returns",
                        NDJSON,
                        "",
                        adding.replace(
                                "{\"schoolCode\"", "{\"status\":\"VERIFIED\",\"schoolCode\"")),
                "premises.teachingArea");
        stored().statusCode(404);
    }

    @Test
    void inATableAReturnHasARowAStage() {
        String nineYear = RegisteredCounty.newSchool(county, "NINE_YEAR");
        String rows =
                """
                schoolCode,academicYear,premises.teachingArea,stages.stage,stages.pupils,stages.migrantChildren.onRoll
                %s,2019,1234.5,PRIMARY,300,7
                %s,2019,,JUNIOR,200,
                %s,2019,99,PRIMARY,50,
                """
                        .formatted(nineYear, nineYear, school);
        load(county.editor(), "returns", CSV, "", rows)
                .body("status", equalTo("SUCCEEDED"))
                .body("read", equalTo(3));
        county.viewer()
                .get(RETURN, nineYear)
                .then()
                .body("premises.teachingArea", equalTo(1234.5f))
                .body("stages.stage", contains("PRIMARY", "JUNIOR"))
                .body("stages.pupils", contains(300, 200))
                .body("stages[0].migrantChildren.onRoll", equalTo(7));
        stored().body("premises.teachingArea", equalTo(99.0f));
    }

    @Test
    void rowsOfOneReturnThatDifferAboutTheSchoolAreNotLoaded() {
        String nineYear = RegisteredCounty.newSchool(county, "NINE_YEAR");
        String rows =
                """
                schoolCode,academicYear,premises.teachingArea,stages.stage,stages.pupils
                %s,2019,1234.5,PRIMARY,300
                %s,2019,1235,JUNIOR,200
                """
                        .formatted(nineYear, nineYear);
        load(county.editor(), "returns", CSV, "", rows).body("status", equalTo("FAILED"));
        county.viewer().get(RETURN, nineYear).then().statusCode(404);
    }

    @Test
    void aStageIsNotLostWhenTheRowsOfAReturnAreApart() {
        String nineYear = RegisteredCounty.newSchool(county, "NINE_YEAR");
        String rows =
                """
                schoolCode,academicYear,stages.stage,stages.pupils
                %s,2019,PRIMARY,300
                %s,2019,PRIMARY,50
                %s,2019,JUNIOR,200
                """
                        .formatted(nineYear, school, nineYear);
        load(county.editor(), "returns", CSV, "", rows)
                .body("status", equalTo("FAILED"))
                .body("rejected", equalTo(1));
        county.viewer().get(RETURN, nineYear).then().statusCode(404);
    }
}
