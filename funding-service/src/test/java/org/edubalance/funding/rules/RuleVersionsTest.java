package org.edubalance.funding.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.edubalance.funding.NationalRuleRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules of a county's own; the nation's are loaded and, being everybody's, never changed. */
@QuarkusTest
class RuleVersionsTest {

    private static final String PUBLIC_FUNDS = "/v1/rules/PUBLIC_FUNDS";

    private final TestCounty county = TestCounty.fresh();

    @BeforeEach
    void theNationHasRules() {
        NationalRuleRecords.load();
    }

    private String body(String from, String to, int primary, int junior) {
        return """
               {"divisionCode": "%s", "from": "%s", %s
                "parameters": {"PRIMARY": %d, "JUNIOR": %d}}"""
                .formatted(
                        county.code(),
                        from,
                        to == null ? "" : "\"to\": \"" + to + "\",",
                        primary,
                        junior);
    }

    private ValidatableResponse create(String from, String to, int primary, int junior) {
        return county.admin().body(body(from, to, primary, junior)).post(PUBLIC_FUNDS).then();
    }

    private ValidatableResponse applicable(String on) {
        return county.viewer()
                .get(PUBLIC_FUNDS + "/applicable?division=" + county.code() + "&on=" + on)
                .then()
                .statusCode(200);
    }

    @Test
    void theHigherRateHoldsFromItsFirstDayUntilItsEnd() {
        create("2016-01-01", "2020-01-01", 630, 830).statusCode(201);
        applicable("2015-12-31").body("rates", hasSize(0));
        applicable("2016-01-01")
                .body("rates.stage", contains("PRIMARY", "JUNIOR"))
                .body("rates.rate", contains(630, 830))
                .body("rates.setBy", contains(county.code(), county.code()));
        applicable("2019-12-31").body("rates.rate", contains(630, 830));
        applicable("2020-01-01")
                .body("rates.rate", contains(650, 850))
                .body("rates.setBy", contains("0", "0"));
    }

    @Test
    void aLowerRateOfOnesOwnDoesNotHold() {
        create("2016-01-01", "2020-01-01", 590, 830).statusCode(201);
        applicable("2019-01-01")
                .body("rates.rate", contains(600, 830))
                .body("rates.setBy", contains("0", county.code()));
    }

    @Test
    void theFloorIsToldByPlace() {
        county.viewer()
                .get(
                        "/v1/rules/SMALL_SCHOOL_FLOOR/applicable?on=2020-01-01&division="
                                + county.code())
                .then()
                .statusCode(200)
                .body("floors.urbanRural", contains("TOWN", "RURAL"))
                .body("floors.minimumPupils", contains(100, 100))
                .body("rates", nullValue());
    }

    @Test
    void versionsThatOverlapAreRefusedAndThoseThatMeetAreNot() {
        create("2016-01-01", "2020-01-01", 630, 830).statusCode(201);
        create("2019-12-31", null, 660, 860)
                .statusCode(422)
                .body("violations.field", contains("from"));
        create("2015-01-01", null, 660, 860).statusCode(422);
        create("2016-01-01", "2017-01-01", 660, 860).statusCode(409);
        create("2020-01-01", null, 660, 860).statusCode(201);
        create("2015-01-01", "2016-01-01", 610, 810).statusCode(201);
        county.viewer()
                .get(PUBLIC_FUNDS + "?division=" + county.code())
                .then()
                .body(
                        "items.findAll { it.divisionCode == '%s' }.from".formatted(county.code()),
                        contains("2015-01-01", "2016-01-01", "2020-01-01"));
    }

    @Test
    void ofWritersAtTheSameTimeOneWinsAndTheOthersAreRefused() {
        List<Integer> answers =
                IntStream.rangeClosed(1, 6)
                        .parallel()
                        .mapToObj(
                                day ->
                                        create("2016-01-0" + day, null, 630, 830)
                                                .extract()
                                                .statusCode())
                        .toList();
        assertThat(answers).containsOnlyOnce(201).contains(422);
        county.viewer()
                .get(PUBLIC_FUNDS + "?division=" + county.code())
                .then()
                .body(
                        "items.findAll { it.divisionCode == '%s' }".formatted(county.code()),
                        hasSize(1));
    }

    @Test
    void aVersionIsEndedByItsToAndNeverDeleted() {
        ValidatableResponse created = create("2016-01-01", null, 630, 830);
        String location = created.extract().header("Location");
        create("2020-01-01", null, 660, 860).statusCode(422);
        county.admin().delete(location).then().statusCode(405);
        county.admin()
                .contentType("application/merge-patch+json")
                .body("{\"to\": \"2020-01-01\"}".getBytes(UTF_8))
                .patch(location)
                .then()
                .statusCode(428);
        county.admin()
                .contentType("application/merge-patch+json")
                .header("If-Match", created.extract().header("ETag"))
                .body("{\"to\": \"2020-01-01\"}".getBytes(UTF_8))
                .patch(location)
                .then()
                .statusCode(200)
                .body("to", equalTo("2020-01-01"))
                .body("parameters.PRIMARY", equalTo(630));
        create("2020-01-01", null, 660, 860).statusCode(201);
        county.admin()
                .header("If-Match", county.viewer().get(location).header("ETag"))
                .body(body("2016-01-01", "2020-06-01", 630, 830))
                .put(location)
                .then()
                .statusCode(422);
        county.viewer().get(location).then().body("to", equalTo("2020-01-01"));
    }

    @Test
    void parametersHaveToBeThoseOfTheKind() {
        county.admin()
                .body(
                        """
                        {"divisionCode": "%s", "from": "2016-01-01",
                         "parameters": {"PRIMARY": 630.005, "minimumPupils": 100}}"""
                                .formatted(county.code()))
                .post(PUBLIC_FUNDS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        hasItems("parameters.PRIMARY", "parameters.minimumPupils"));
        county.admin()
                .body(body("2016-01-01", null, 1, 1))
                .post("/v1/rules/SMALL_SCHOOL_FLOOR")
                .then()
                .statusCode(400);
        county.admin()
                .body(body("2016-01-01", null, 1, 1))
                .post("/v1/rules/LUNCH")
                .then()
                .statusCode(400);
        create("2020-01-01", "2020-01-01", 1, 1).statusCode(422);
    }

    @Test
    void onlyAnAdministratorOfTheDivisionOrAboveSetsARule() {
        county.editor()
                .body(body("2016-01-01", null, 630, 830))
                .post(PUBLIC_FUNDS)
                .then()
                .statusCode(403);
        String national = body("2030-01-01", null, 1, 1).replace(county.code(), "0");
        county.admin().body(national).post(PUBLIC_FUNDS).then().statusCode(403);
        String provincial = national.replace("\"0\"", "\"" + county.province() + "\"");
        county.admin().body(provincial).post(PUBLIC_FUNDS).then().statusCode(403);
    }

    @Test
    void whatIsSetAboveIsSeenAndWhatIsSetElsewhereIsNot() {
        TestCounty other = TestCounty.fresh();
        ValidatableResponse created = create("2016-01-01", null, 630, 830);
        other.viewer().get(created.extract().header("Location")).then().statusCode(404);
        other.viewer()
                .get(PUBLIC_FUNDS + "?limit=1000")
                .then()
                .body("items.divisionCode", not(hasItem(county.code())))
                .body("items.divisionCode", hasItem("0"));
        other.viewer().get(PUBLIC_FUNDS + "?division=" + county.code()).then().statusCode(403);
        other.viewer().get(PUBLIC_FUNDS + "?division=0").then().statusCode(200);
    }

    @Test
    void aListMayBeCutToADayAndAStage() {
        create("2016-01-01", "2020-01-01", 630, 830);
        county.admin()
                .body(
                        """
                        {"divisionCode": "%s", "from": "2020-01-01",
                         "parameters": {"PRIMARY": 700}}"""
                                .formatted(county.code()))
                .post(PUBLIC_FUNDS)
                .then()
                .statusCode(201);
        String list = PUBLIC_FUNDS + "?division=" + county.code();
        county.viewer()
                .get(list + "&on=2020-02-01&stage=PRIMARY")
                .then()
                .body("items.divisionCode", contains("0", county.code()));
        county.viewer()
                .get(list + "&on=2020-02-01&stage=JUNIOR")
                .then()
                .body("items.divisionCode", contains("0"));
    }

    @Test
    void linesAreLoadedByKindDivisionAndFirstDay() {
        String line =
                """
                {"kind":"PUBLIC_FUNDS","divisionCode":"%s","from":"2016-01-01",\
                "to":"2020-01-01","parameters":{"PRIMARY":630,"JUNIOR":830}}"""
                        .formatted(county.code());
        load("", line).body("status", equalTo("SUCCEEDED"));
        String location =
                PUBLIC_FUNDS + "/" + applicable("2016-01-01").extract().path("rates[0].ruleId");
        String before = county.viewer().get(location).header("ETag");
        load("", line.replace("630", "630.00")).body("accepted", equalTo(1));
        county.viewer().get(location).then().header("ETag", equalTo(before));
        load("", line.replace("630", "640")).body("status", equalTo("SUCCEEDED"));
        county.viewer().get(location).then().body("parameters.PRIMARY", equalTo(640));
        String overlapping = line.replace("2016-01-01", "2019-01-01");
        String next = line.replace("2016", "2020").replace("to\":\"2020", "to\":\"2021");
        load("&onError=skip", overlapping + "\n" + next).body("rejected", equalTo(1));
        county.viewer()
                .get(PUBLIC_FUNDS + "?division=" + county.code())
                .then()
                .body(
                        "items.findAll { it.divisionCode == '%s' }.from".formatted(county.code()),
                        contains("2016-01-01", "2020-01-01"));
    }

    @Test
    void anEditorMayNotLoadRules() {
        county.editor()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(UTF_8))
                .post("/v1/imports?kind=rules")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse load(String query, String lines) {
        return TestCaller.of(county.code())
                .roles("admin")
                .request()
                .contentType("application/x-ndjson")
                .header("Prefer", "wait=30")
                .body(lines.getBytes(UTF_8))
                .post("/v1/imports?kind=rules" + query)
                .then()
                .statusCode(200);
    }
}
