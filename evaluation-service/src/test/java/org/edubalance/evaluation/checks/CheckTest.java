package org.edubalance.evaluation.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.edubalance.evaluation.core.claims.SampleReport;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** What can not be true comes out of records and claims that lie in the real services. */
@QuarkusTest
class CheckTest {

    private final TestCounty county = TestCounty.fresh();

    private ValidatableResponse checks(TestCounty of) {
        return of.viewer()
                .get("/v1/checks?division=" + of.code() + "&academicYear=2019")
                .then()
                .statusCode(200);
    }

    private static void load(TestCounty into, String kind, List<ObjectNode> lines) {
        List<String> own = new ArrayList<>();
        for (ObjectNode line : lines) {
            own.add(line.deepCopy().put("divisionCode", into.code()).toString());
        }
        into.as("editor", "admin")
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(String.join("\n", own).getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=" + kind)
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"));
    }

    private void register(TestCounty in, List<String> towns, List<String> schools) {
        new TestRecords(in);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            rows.add(
                    "{\"code\":\"%s\",\"name\":\"%s\",\"level\":\"TOWN\",\"kind\":\"TOWN\"}"
                            .formatted(in.town(i + 1), towns.get(i)));
        }
        TestRecords.load("registry", "divisions", rows);
        List<String> lines = new ArrayList<>();
        for (String name : schools) {
            lines.add(
                    """
                    {"code":"%s","name":"%s","kind":"PRIMARY","ownership":"PUBLIC","urbanRural":"TOWN","divisionCode":"%s","townCode":"%s"}"""
                            .formatted(
                                    TestCounty.freshSchoolCode("21"), name, in.code(), in.town(1)));
        }
        TestRecords.load("registry", "schools", lines);
    }

    private static List<String> reported(ValidatableResponse checks) {
        List<String> ids = checks.extract().path("items.id");
        return ids.stream().filter(id -> id.startsWith("DQ-")).toList();
    }

    @Test
    void theContradictionsOfTheSamplesReportComeOutOfItsClaims() {
        register(
                county,
                List.of("东坝头镇", "堌阳镇", "考城镇", "三义寨乡"),
                List.of("兰考县航海路中学", "兰考县陇海路小学", "兰考县星河惠民学校", "兰考县东坝头张庄小学"));
        assertThat(reported(checks(county))).isEmpty();
        load(county, "claim-rules", SampleReport.lines("claim-rules"));
        assertThat(reported(checks(county))).as("nothing is published yet").isEmpty();
        load(county, "claims", SampleReport.lines("claims"));

        ValidatableResponse found = checks(county);
        assertThat(reported(found))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 21)
                                .filter(number -> number != 5 && number != 6)
                                .mapToObj("DQ-%02d"::formatted)
                                .toList());
        found.body("items.find {it.id == 'DQ-01'}.severity", equalTo("ERROR"))
                .body("items.find {it.id == 'DQ-01'}.rule", equalTo("PUBLIC-SCHOOLS-BY-KIND"))
                .body("items.find {it.id == 'DQ-01'}.text.zh", containsString("232"))
                .body("items.find {it.id == 'DQ-01'}.rows.claim", hasItem("F008"))
                .body("items.find {it.id == 'DQ-14'}.rows.name", hasItem("星河中学"))
                .body("items.find {it.id == 'DQ-14'}.rows.name", not(hasItem("陇海路小学")))
                .body("items.find {it.id == 'DQ-15'}.rows.name", hasItem("坝头镇"))
                .body(
                        "undetermined.findAll {it.rule == 'CLAIM_AGREES'}.rows.claim.flatten()",
                        hasItem("F051"));

        correct("F008", 189);
        correct("F019", 3);
        assertThat(reported(checks(county))).doesNotContain("DQ-01", "DQ-08").contains("DQ-02");
    }

    private void correct(String id, int value) {
        ObjectNode line =
                SampleReport.lines("claims").stream()
                        .filter(claim -> claim.get("id").asText().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .put("value", value);
        load(county, "claims", List.of(line));
    }

    @Test
    void aRuleOfTheDivisionAboveHoldsForEachCountyAndMayBeReplacedBelow() {
        new TestRecords(county);
        String above = county.code().substring(0, 4);
        String id = "OWN-" + county.code();
        String rule =
                """
                {"kind": "BOUND", "severity": "WARNING", "text": {"zh": "{X} 过大", "en": "{X} is too much"},
                 "holds": [{"left": [{"of": [{"claim": "X"}]}], "comparator": "LE",
                   "right": [{"of": [{"constant": 10}]}]}]}""";
        TestCaller.of(above)
                .roles("admin")
                .request()
                .body(rule)
                .put("/v1/claim-rules/" + above + "/" + id)
                .then()
                .statusCode(201);
        county.editor()
                .body("{\"text\": \"x\", \"value\": 11, \"unit\": \"1\", \"comparator\": \"EQ\"}")
                .put("/v1/claims/" + county.code() + "/2019/X")
                .then()
                .statusCode(201);
        checks(county)
                .body("items.find {it.id == '" + id + "'}.text.en", equalTo("11 is too much"));
        county.admin()
                .body(rule.replace("10", "12"))
                .put("/v1/claim-rules/" + county.code() + "/" + id)
                .then()
                .statusCode(201);
        checks(county).body("items.id", not(hasItem(id)));
    }

    @Test
    void aClaimThatTheRecordsDoNotBearOutIsAFinding() {
        new TestRecords(county).primarySchools(new int[] {10, 20}, new int[] {50, 80});
        county.editor()
                .body(
                        """
                        {"standard": "CN-2012-BASIC", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(county.code()))
                .post("/v1/evaluations")
                .then()
                .statusCode(201);
        county.editor()
                .body(
                        """
                        {"text": "小学生均图书", "value": 20, "unit": "volume", "comparator": "GE",
                         "figure": {"service": "evaluation",
                           "id": "CN-2012-BASIC.mean.booksPerPupil.PRIMARY"}}""")
                .put("/v1/claims/" + county.code() + "/2019/F021")
                .then()
                .statusCode(201);
        checks(county)
                .body("items.find {it.id == 'CLAIM-F021'}.rule", equalTo("CLAIM_AGREES"))
                .body("items.find {it.id == 'CLAIM-F021'}.rows[0].computed", equalTo(130 / 30f))
                .body("items.find {it.id == 'CLAIM-F021'}.rows[0].published", equalTo(20));
    }

    @Test
    void recordsThatCanNotBeTrueAreFoundAcrossTheServices() {
        TestRecords records = new TestRecords(county);
        String jumped = records.school("PRIMARY", "21");
        String silent = records.school("PRIMARY", "21");
        String empty = records.school("PRIMARY", "21");
        String closed = TestCounty.freshSchoolCode("21");
        TestRecords.load(
                "registry",
                "schools",
                List.of(
                        """
                        {"code":"%s","name":"Closed","kind":"PRIMARY","ownership":"PUBLIC","urbanRural":"RURAL","divisionCode":"%s","closedOn":"2019-07-01"}"""
                                .formatted(closed, county.code())));
        TestRecords.load(
                "registry",
                "returns",
                List.of(
                        returnOf(jumped, 2018, 100, "\"books\":2000"),
                        returnOf(jumped, 2019, 200, "\"books\":100000"),
                        returnOf(empty, 2019, 0, "\"books\":10")));
        teacherAt("T1", empty);
        teacherAt("T2", closed);

        ValidatableResponse found = checks(county);
        for (Map.Entry<String, String> expected :
                Map.of(
                                "PUPILS_JUMP", jumped,
                                "BOOKS_IMPLAUSIBLE", jumped,
                                "BOOKS_JUMP", jumped,
                                "PUPILS_WITHOUT_CLASSES", jumped,
                                "PUPILS_WITHOUT_TEACHERS", jumped,
                                "RETURN_MISSING", silent,
                                "TEACHERS_WITHOUT_PUPILS", empty,
                                "STAFF_AT_UNKNOWN_SCHOOL", closed)
                        .entrySet()) {
            found.body(
                    "items.find {it.id == '" + expected.getKey() + "'}.rows.schoolCode",
                    equalTo(List.of(expected.getValue())));
        }
        found.body("items.find {it.id == 'PUPILS_JUMP'}.rows[0].values.before", equalTo(100f))
                .body("undetermined.rule", hasItem("PUPILS_JUMP"))
                .body(
                        "undetermined.find {it.rule == 'PUPILS_JUMP'}.rows.schoolCode",
                        hasItem(empty));
    }

    private static String returnOf(String school, int year, int pupils, String equipment) {
        return """
        {"schoolCode":"%s","academicYear":%d,"status":"VERIFIED","equipment":{%s},"stages":[{"stage":"PRIMARY","pupils":%d}]}"""
                .formatted(school, year, equipment, pupils);
    }

    private void teacherAt(String number, String school) {
        TestRecords.load(
                "teacher",
                "teachers",
                List.of(
                        """
                        {"divisionCode":"%s","staffNumber":"%s","name":"N","qualification":"BACHELOR","hiredOn":"2010-09-01"}"""
                                .formatted(county.code(), number)));
        TestRecords.load(
                "teacher",
                "assignments",
                List.of(
                        """
                        {"divisionCode":"%s","staffNumber":"%s","schoolCode":"%s","stage":"PRIMARY","role":"TEACHER","from":"2010-09-01"}"""
                                .formatted(county.code(), number, school)));
    }

    @Test
    void onlyCountiesOfTheCallerAreChecked() {
        String query = "/v1/checks?academicYear=2019&division=";
        county.viewer().get(query + county.code()).then().statusCode(422);
        TestCounty.fresh().viewer().get(query + county.code()).then().statusCode(403);
        TestCaller.of(county.code())
                .roles("viewer")
                .ofSchool(TestCounty.freshSchoolCode("21"))
                .request()
                .get(query + county.code())
                .then()
                .statusCode(403);
        TestCaller.of(county.province())
                .roles("viewer")
                .request()
                .get(query + county.province())
                .then()
                .statusCode(422);
        county.viewer().get("/v1/checks?division=" + county.code()).then().statusCode(400);
    }
}
