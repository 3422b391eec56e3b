package org.edubalance.evaluation.evaluations.decomposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.assertj.core.data.Offset;
import org.edubalance.evaluation.CountyRecords;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The published example of five schools, from records through the seal to its parts. */
@QuarkusTest
class DecompositionTest {

    private static final Offset<Double> TWELVE_DIGITS = within(1e-12);

    private final TestCounty county = TestCounty.fresh();
    private final String standard = "DEC-" + county.code();

    @BeforeEach
    void publishTheStandard() {
        TestStandard.publish(county::admin, standard, 1, TestStandard.booksAndRooms(standard, 1));
    }

    private ValidatableResponse decomposition(String id, String query) {
        return county.viewer().get("/v1/evaluations/" + id + "/decomposition?" + query).then();
    }

    private static JsonPath doubles(ValidatableResponse response) {
        return response.extract()
                .jsonPath(
                        JsonPathConfig.jsonPathConfig()
                                .numberReturnType(JsonPathConfig.NumberReturnType.DOUBLE));
    }

    @Test
    void townsPartTheInequalityOfTheWorkedExample() {
        CountyRecords records = new CountyRecords(county);
        List<String> schools = records.fiveSchools();
        String id = records.evaluate(standard, CountyRecords.YEAR);

        ValidatableResponse response =
                decomposition(id, "by=town&stage=PRIMARY&indicator=booksPerPupil")
                        .statusCode(200)
                        .body("evaluationId", equalTo(id))
                        .body("standard.id", equalTo(standard))
                        .body("standard.version", equalTo(1))
                        .body("stages", hasSize(1))
                        .body("stages[0].schools", equalTo(5))
                        .body("stages[0].pupils", equalTo(302))
                        .body("stages[0].indicators.id", contains("booksPerPupil"))
                        .body("stages[0].indicators[0].missing", empty())
                        .body("stages[0].indicators[0].partial", nullValue());
        JsonPath books = doubles(response);
        books.setRootPath("stages[0].indicators[0]");
        assertThat(books.getDouble("cvSquared.total")).isCloseTo(0.265489394640, TWELVE_DIGITS);
        assertThat(books.getDouble("cvSquared.between")).isCloseTo(0.079794728202, TWELVE_DIGITS);
        assertThat(books.getDouble("cvSquared.within")).isCloseTo(0.185694666438, TWELVE_DIGITS);
        assertThat(books.getDouble("theilT.between")).isCloseTo(0.041544649477, TWELVE_DIGITS);
        assertThat(books.getDouble("theilT.within")).isCloseTo(0.102084905320, TWELVE_DIGITS);
        assertThat(books.getDouble("theilL.between")).isCloseTo(0.043941075820, TWELVE_DIGITS);
        assertThat(books.getDouble("theilL.within")).isCloseTo(0.127096069580, TWELVE_DIGITS);
        assertThat(books.getDouble("gini")).isCloseTo(0.288377189187, TWELVE_DIGITS);
        assertThat(books.getDouble("giniParts.overlap")).isCloseTo(0.034909282255, TWELVE_DIGITS);
        assertThat(books.getDouble("mcloone")).isCloseTo(0.587995100041, TWELVE_DIGITS);
        assertThat(books.getDouble("verstegen")).isCloseTo(1.379074927462, TWELVE_DIGITS);
        assertThat(books.getDouble("pupilsBelowThreshold")).isCloseTo(113.0 / 302, TWELVE_DIGITS);
        assertThat(books.getDouble("lorenz[2][0]")).isCloseTo(0.374172185430, TWELVE_DIGITS);
        assertThat(books.getDouble("lorenz[2][1]")).isCloseTo(0.155253528489, TWELVE_DIGITS);
        assertThat(books.getList("groups.group"))
                .isEqualTo(List.of(county.town(1), county.town(2)));
        assertThat(books.getDouble("groups[1].cv")).isCloseTo(0.598652414048, TWELVE_DIGITS);
        assertThat(books.getList("contributions.schoolCode"))
                .isEqualTo(
                        List.of(
                                schools.get(2),
                                schools.get(3),
                                schools.get(1),
                                schools.get(4),
                                schools.get(0)));
        assertThat(books.getDouble("contributions[0].share"))
                .isCloseTo(5.127446200622 / 10.652786702918, TWELVE_DIGITS);
        assertThat(books.getString("contributions[0].schoolName"))
                .isEqualTo("School " + schools.get(2));

        JsonPath split = doubles(decomposition(id, "indicator=booksPerPupil&mclooneSplit=true"));
        assertThat(split.getDouble("stages[0].indicators[0].mcloone"))
                .isCloseTo(0.568895535142, TWELVE_DIGITS);
    }

    @Test
    void schoolsAreGroupedByWhatIsAskedFor() {
        CountyRecords records = new CountyRecords(county);
        records.fiveSchools();
        String id = records.evaluate(standard, CountyRecords.YEAR);
        String groups = "stages[0].indicators[0].groups.group";

        decomposition(id, "by=ownership").body(groups, contains("PRIVATE", "PUBLIC"));
        decomposition(id, "by=urbanRural").body(groups, contains("RURAL", "TOWN"));
        decomposition(id, "by=kind").body(groups, contains("PRIMARY"));
        decomposition(id, "mclooneSplit=false")
                .body("by", equalTo("town"))
                .body("stages.stage", contains("PRIMARY", "JUNIOR"))
                .body("stages[0].indicators[1].id", equalTo("teachingAreaPer100"))
                .body("stages[1].schools", equalTo(0))
                .body("stages[1].indicators", empty());
    }

    /** The mean of 1996.5 m² for 302 pupils is told per hundred, as the indicator says. */
    @Test
    void meansAreInTheUnitOfTheIndicator() {
        CountyRecords records = new CountyRecords(county);
        records.fiveSchools();
        String id = records.evaluate(standard, CountyRecords.YEAR);

        JsonPath area = doubles(decomposition(id, "indicator=teachingAreaPer100"));
        area.setRootPath("stages[0].indicators[0]");
        assertThat(area.getDouble("mean")).isCloseTo(199650.0 / 302, within(1e-9));
        assertThat(area.getDouble("median")).isCloseTo(450, within(1e-9));
        assertThat(area.getDouble("groups[1].mean")).isCloseTo(80400.0 / 131, within(1e-9));
    }

    @Test
    void aSchoolWithoutTheFigureLeavesTheWholeOpenAndThePartMarked() {
        CountyRecords records = new CountyRecords(county);
        records.fiveSchools();
        String silent = records.schools(new CountyRecords.Primary(0, "PUBLIC", "RURAL")).get(0);
        String id = records.evaluate(standard, CountyRecords.YEAR);

        ValidatableResponse response =
                decomposition(id, "indicator=booksPerPupil")
                        .statusCode(200)
                        .body("stages[0].schools", equalTo(6))
                        .body("stages[0].indicators[0].missing", contains(silent))
                        .body("stages[0].indicators[0].mean", nullValue())
                        .body("stages[0].indicators[0].cvSquared", nullValue())
                        .body("stages[0].indicators[0].gini", nullValue())
                        .body("stages[0].indicators[0].lorenz", empty())
                        .body("stages[0].indicators[0].contributions", empty())
                        .body("stages[0].indicators[0].partial.schools", equalTo(5));
        assertThat(doubles(response).getDouble("stages[0].indicators[0].partial.theilT.total"))
                .isCloseTo(0.143629554797, TWELVE_DIGITS);
    }

    /** Fifty pupils without a book, fifty with eighty: T = ln 2; L is infinite, and left open. */
    @Test
    void aSchoolThatHasNoneIsNamedAndNotDropped() {
        CountyRecords records = new CountyRecords(county);
        CountyRecords.Primary anywhere = new CountyRecords.Primary(0, "PUBLIC", "RURAL");
        List<String> schools = records.schools(anywhere, anywhere);
        records.reports(
                CountyRecords.YEAR,
                schools,
                new CountyRecords.Report(50, 0, 100),
                new CountyRecords.Report(50, 80, 100));
        String id = records.evaluate(standard, CountyRecords.YEAR);

        ValidatableResponse response =
                decomposition(id, "mclooneSplit=false")
                        .body("stages[0].indicators[0].theilL", nullValue())
                        .body("stages[0].indicators[0].flags", contains("ZERO_VALUE"))
                        .body("stages[0].indicators[0].without", contains(schools.get(0)))
                        .body("stages[0].indicators[0].groups", hasSize(1))
                        .body("stages[0].indicators[0].groups[0].group", nullValue())
                        .body("stages[0].indicators[1].contributions", empty());
        assertThat(doubles(response).getDouble("stages[0].indicators[0].theilT.total"))
                .isCloseTo(Math.log(2), TWELVE_DIGITS);
    }

    @Test
    void aSchoolsUserIsToldOfItsOwnContribution() {
        CountyRecords records = new CountyRecords(county);
        String own = records.fiveSchools().get(3);
        String id = records.evaluate(standard, CountyRecords.YEAR);

        TestCaller.of(county.code())
                .roles("viewer")
                .ofSchool(own)
                .request()
                .get("/v1/evaluations/" + id + "/decomposition")
                .then()
                .statusCode(200)
                .body("stages[0].indicators[0].contributions.schoolCode", contains(own));
    }

    @Test
    void whatCanNotBeAskedForIsRefused() {
        CountyRecords records = new CountyRecords(county);
        records.fiveSchools();
        String id = records.evaluate(standard, CountyRecords.YEAR);

        decomposition(id, "by=colour").statusCode(400).body("code", equalTo("VALIDATION"));
        decomposition(id, "indicator=computersPerPupil")
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("indicator"));
        TestCounty.fresh()
                .viewer()
                .get("/v1/evaluations/" + id + "/decomposition")
                .then()
                .statusCode(404);
        String tag = decomposition(id, "mclooneSplit=false").extract().header("ETag");
        county.viewer()
                .header("If-None-Match", tag)
                .get("/v1/evaluations/" + id + "/decomposition")
                .then()
                .statusCode(304);
    }
}
