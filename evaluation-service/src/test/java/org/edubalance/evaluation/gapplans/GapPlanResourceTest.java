package org.edubalance.evaluation.gapplans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.Test;

/** Plans for a small county that fails the standard of 2017, its records in the real services. */
@QuarkusTest
class GapPlanResourceTest {

    private final TestCounty county = TestCounty.fresh();
    private final QualityRecords records = new QualityRecords(county);
    private String poor;
    private String rich;
    private String nineYear;

    private String evaluate() {
        return county.editor()
                .body(
                        """
                        {"standard": "CN-2017-QUALITY", "divisionCode": "%s", "academicYear": 2019}"""
                                .formatted(county.code()))
                .post("/v1/evaluations")
                .then()
                .statusCode(201)
                .body("verdict", not(equalTo("PASS")))
                .extract()
                .path("id");
    }

    /** A good school, a poor one, and a nine-year school that lacks rooms. */
    private String failingCounty() {
        rich = records.primary(700, 900, 260_000, 3, 9, 2);
        poor = records.primary(120, 300, 60_000, 0, 3, 0);
        nineYear = records.nineYear(800, 2000, 500_000, 5, 6);
        records.load();
        return evaluate();
    }

    private ValidatableResponse plan(String evaluation, String more) {
        return county.editor()
                .body("{\"evaluationId\": \"%s\"%s}".formatted(evaluation, more))
                .post("/v1/gap-plans")
                .then();
    }

    @Test
    void aFailingCountyPassesOnceItsPlanIsCarriedOut() {
        String evaluation = failingCounty();
        JsonPath plan =
                plan(evaluation, ", \"name\": \"补足\"")
                        .statusCode(201)
                        .header("Location", startsWith("http"))
                        .body("reached", equalTo(true))
                        .body("summary.thresholdsReached", equalTo(true))
                        .body("summary.cvReached", equalTo(true))
                        .body("summary.obstacles", empty())
                        .body("check.verdict", equalTo("PASS"))
                        .body("check.stages.verdict", everyItem(equalTo("PASS")))
                        .body("options.teachers", equalTo("TRANSFER_FIRST"))
                        .body("options.limits.PRIMARY", equalTo(0.5f))
                        .body("summary.rows", greaterThan(4))
                        .extract()
                        .jsonPath();
        assertThat(plan.getDouble("cost"))
                .isGreaterThanOrEqualTo(plan.getDouble("summary.costBound"));
        assertThat(plan.getDouble("cost"))
                .isCloseTo(
                        plan.getList("summary.towns.cost", Double.class).stream()
                                .mapToDouble(Double::doubleValue)
                                .sum(),
                        within(0.001));

        String path = "/v1/gap-plans/" + plan.getString("id");
        county.viewer()
                .get(path + "/rows?school=" + poor + "&quantity=teachingArea")
                .then()
                .statusCode(200)
                .body("items.schoolCode", everyItem(equalTo(poor)))
                .body("items.unit", everyItem(equalTo("m²")))
                .body("items.stage", everyItem(equalTo("PRIMARY")))
                .body("items", not(empty()));
        county.viewer()
                .get(path + "/rows?kind=TRANSFER&stage=PRIMARY")
                .then()
                .statusCode(200)
                .body("items.fromSchool", hasItem(rich))
                .body("items.schoolCode", everyItem(equalTo(poor)));
        county.viewer()
                .get(path + "/rows?limit=2&count=true")
                .then()
                .body("items.number", contains(1, 2))
                .body("total", equalTo(plan.getInt("summary.rows")));
        assertThat(TestExport.of(county::viewer, path + "/rows"))
                .hasSize(plan.getInt("summary.rows"));

        String scenario =
                county.editor()
                        .body("{\"name\": \"推演\"}")
                        .post(path + "/scenario")
                        .then()
                        .statusCode(201)
                        .body("verdict", equalTo("PASS"))
                        .body("digest", equalTo(plan.getString("check.digest")))
                        .body("evaluationId", equalTo(evaluation))
                        .body("difference.verdict.after", equalTo("PASS"))
                        .extract()
                        .path("id");
        county.viewer()
                .get("/v1/scenarios/" + scenario)
                .then()
                .statusCode(200)
                .body("name", equalTo("推演"))
                .body("changes", hasSize(plan.getInt("summary.rows")));

        String tag = county.viewer().get(path).then().statusCode(200).extract().header("ETag");
        county.viewer().header("If-None-Match", tag).get(path).then().statusCode(304);
        county.viewer()
                .get("/v1/gap-plans?evaluationId=" + evaluation)
                .then()
                .body("items.name", contains("补足"));
        county.as("auditor")
                .get("/v1/audit-events?type=gap-plan")
                .then()
                .body("items.action", contains("CREATED"));
    }

    @Test
    void aBudgetIsKeptAndThePlanSaysWhatItReaches() {
        String evaluation = failingCounty();
        double whole =
                plan(evaluation, ", \"teachers\": \"RECRUIT\"")
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getDouble("cost");
        JsonPath half =
                plan(
                                evaluation,
                                ", \"teachers\": \"RECRUIT\", \"order\": \"CV_FIRST\", \"budget\": %.2f"
                                        .formatted(whole / 2))
                        .statusCode(201)
                        .body("reached", equalTo(false))
                        .body("summary.obstacles.code", hasItem("BUDGET"))
                        .body("check.verdict", equalTo("FAIL"))
                        .extract()
                        .jsonPath();
        assertThat(half.getDouble("cost")).isBetween(0.01, whole / 2);
        plan(evaluation, ", \"budget\": 0, \"teachers\": \"RECRUIT\"")
                .statusCode(201)
                .body("summary.rows", equalTo(0))
                .body("cost", equalTo(0))
                .body("reached", equalTo(false));
    }

    @Test
    void unitCostsAreParametersAndTheDefaultsSaySo() {
        String evaluation = failingCounty();
        county.viewer()
                .get("/v1/gap-plans/unit-costs")
                .then()
                .statusCode(200)
                .body("items.confidence", everyItem(equalTo("P")))
                .body("items.quantity", hasItem("teachingArea"));
        String cheap = ", \"targets\": {\"cv\": false}, \"unitCosts\": {\"teachingArea\": 1}";
        String id =
                plan(evaluation, cheap)
                        .statusCode(201)
                        .body("options.unitCosts.teachingArea", equalTo(1))
                        .body("options.unitCosts.books", equalTo(25))
                        .body("options.limits.size()", equalTo(0))
                        .extract()
                        .path("id");
        county.viewer()
                .get("/v1/gap-plans/" + id + "/rows?quantity=teachingArea&school=" + nineYear)
                .then()
                .statusCode(200)
                .body("items.unitCost", everyItem(equalTo(1.0f)))
                .body("items[0].stage", equalTo(null));
    }

    @Test
    void whatIsMissingIsNamedAndTheRestIsPlanned() {
        String missing = records.withoutReturn();
        String evaluation = failingCounty();
        plan(evaluation, "")
                .statusCode(201)
                .body("reached", equalTo(false))
                .body("summary.obstacles.code", everyItem(equalTo("MISSING_FACTS")))
                .body("summary.obstacles[0].schools", contains(missing))
                .body("summary.rows", greaterThan(0))
                .body("check.verdict", equalTo("UNDETERMINED"));
    }

    @Test
    void everyFaultOfARequestIsNamed() {
        String evaluation = failingCounty();
        plan(evaluation, ", \"budget\": -1, \"unitCosts\": {\"books\": -2}")
                .statusCode(400)
                .body("violations", hasSize(2));
        plan(
                        evaluation,
                        ", \"unitCosts\": {\"desks\": 3}, \"targets\": {\"limits\": {\"SENIOR\": 0.4}}")
                .statusCode(400)
                .body("violations.field", contains("unitCosts.desks", "targets.limits.SENIOR"));
        plan(evaluation, ", \"targets\": {\"cv\": false, \"thresholds\": false}")
                .statusCode(422)
                .body("violations.field", contains("targets"));
        plan("01a20d88-5267-7604-86b1-81eac2e2a55c", "")
                .statusCode(422)
                .body("violations.field", contains("evaluationId"));
        county.viewer().get("/v1/gap-plans").then().body("items", empty());
    }

    @Test
    void onlyWhoGovernsTheCountyPlansAndSees() {
        String evaluation = failingCounty();
        String id = plan(evaluation, "").statusCode(201).extract().path("id");
        String body = "{\"evaluationId\": \"%s\"}".formatted(evaluation);
        county.viewer().body(body).post("/v1/gap-plans").then().statusCode(403);
        TestCounty other = TestCounty.fresh();
        other.editor().body(body).post("/v1/gap-plans").then().statusCode(422);
        other.viewer().get("/v1/gap-plans/" + id).then().statusCode(404);
        other.viewer().get("/v1/gap-plans/" + id + "/rows").then().statusCode(404);
        other.editor().body("{}").post("/v1/gap-plans/" + id + "/scenario").then().statusCode(404);
        other.viewer().get("/v1/gap-plans").then().body("items", empty());
        TestCaller.of(county.code())
                .roles("viewer")
                .ofSchool(poor)
                .request()
                .get("/v1/gap-plans/" + id)
                .then()
                .statusCode(404);
    }
}
