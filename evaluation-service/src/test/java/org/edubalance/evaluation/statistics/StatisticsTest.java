package org.edubalance.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.ConfigProvider;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.evaluation.core.claims.SampleReport;
import org.edubalance.evaluation.evaluations.TestRecords;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatisticsTest {

    /** Figures of this service that claims are bound to and that nothing here gives yet. */
    private static final Set<String> NOT_OFFERED_YET =
            Set.of(
                    "HENAN-2014-SCHOOL.schoolsMeeting",
                    "supervision.longestInterval",
                    "evidence.dailyExerciseHours",
                    "evidence.seniorPlacesShare");

    private final TestCounty county = TestCounty.fresh();

    private String path(String more) {
        return "/v1/statistics?division=" + county.code() + "&academicYear=2019" + more;
    }

    @Test
    void whatWasEvaluatedHasAValueAndTheRestSaysThatItWasNot() {
        String standard = "BOOKS-" + county.code();
        String versions = "/v1/standards/" + standard + "/versions/1";
        county.admin().body(TestStandard.booksOnly(standard)).put(versions).then().statusCode(201);
        county.admin().post(versions + "/publication").then().statusCode(200);
        new TestRecords(county).primarySchools(new int[] {10, 20}, new int[] {50, 80});
        String id =
                county.editor()
                        .body(
                                """
                                {"standard": "%s", "divisionCode": "%s", "academicYear": 2019}"""
                                        .formatted(standard, county.code()))
                        .post("/v1/evaluations")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        county.viewer()
                .get(path(""))
                .then()
                .statusCode(200)
                .body("divisionCode", equalTo(county.code()))
                .body("figures.id", hasItem("CN-2012-BASIC.compositeCv.PRIMARY"))
                .body("figures.find {it.id == 'CN-2017-QUALITY.verdict'}.value", nullValue())
                .body(
                        "figures.find {it.id == 'CN-2017-QUALITY.verdict'}.missing",
                        contains("evaluation"));
        county.viewer()
                .get(
                        path(
                                "&figures="
                                        + standard
                                        + ".mean.booksPerPupil.PRIMARY,"
                                        + standard
                                        + ".verdict"))
                .then()
                .statusCode(200)
                .body(
                        "figures.id",
                        contains(standard + ".mean.booksPerPupil.PRIMARY", standard + ".verdict"))
                .body("figures[0].value", equalTo(130 / 30f))
                .body(
                        "figures[0].source",
                        equalTo("/evaluation/v1/evaluations/" + id + "/indicators"))
                .body("figures.value", everyItem(notNullValue()));
        TestCounty other = TestCounty.fresh();
        other.viewer().get(path("")).then().statusCode(403);
        other.viewer()
                .get("/v1/statistics?division=" + other.code() + "&academicYear=2019")
                .then()
                .body("figures.id.findAll {it.startsWith('" + standard + "')}", equalTo(List.of()));
        county.viewer().get(path("&figures=no.such")).then().statusCode(400);
    }

    @Test
    void theSamplesClaimsNameFiguresOfThisServiceOnly() {
        List<String> offered = county.viewer().get(path("")).then().extract().path("figures.id");
        Set<String> wanted = figures("evaluation");
        wanted.removeAll(NOT_OFFERED_YET);
        assertThat(offered).containsAll(wanted);
    }

    /**
     * A service without statistics yet is let be; one that has them has every figure that is named.
     */
    @Test
    void theSamplesClaimsNameFiguresThatTheOtherServicesOffer() {
        new TestRecords(county);
        for (String service : List.of("registry", "teacher", "funding")) {
            String root =
                    ConfigProvider.getConfig()
                            .getValue("quarkus.rest-client." + service + ".url", String.class);
            Response answer =
                    TestCaller.of(county.code()).roles("viewer").request().get(root + path(""));
            if (answer.statusCode() != 404) {
                assertThat(answer.statusCode()).as(service).isEqualTo(200);
                assertThat(answer.<List<String>>path("figures.id"))
                        .as(service)
                        .containsAll(figures(service));
            }
        }
    }

    private static Set<String> figures(String service) {
        Set<String> ids = new TreeSet<>();
        for (JsonNode claim : SampleReport.lines("claims")) {
            if (claim.at("/figure/service").asText().equals(service)) {
                ids.add(claim.at("/figure/id").asText());
            }
        }
        return ids;
    }
}
