package org.edubalance.registry.schools;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchoolResourceTest {

    private static final String SCHOOL = "/v1/schools/{code}";

    private TestCounty county;

    @BeforeEach
    void aCountyOfItsOwn() {
        county = RegisteredCounty.fresh();
    }

    @Test
    void aSchoolIsReadBackAsItWasWritten() {
        String code = TestCounty.freshSchoolCode("21");
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        body.put("latitude", 34.83259);
        body.put("longitude", 114.81101);
        body.put("boarding", true);
        body.put("openedOn", "2017-09-01");
        body.put(
                "designations",
                List.of(Map.of("title", "体育示范校", "level", "PROVINCE", "year", 2019)));
        String tag =
                county.editor()
                        .body(body)
                        .put(SCHOOL, code)
                        .then()
                        .statusCode(201)
                        .header("Location", containsString("/registry/v1/schools/" + code))
                        .extract()
                        .header("ETag");
        county.viewer()
                .get(SCHOOL, code)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(tag))
                .body("code", equalTo(code))
                .body("kind", equalTo("PRIMARY"))
                .body("stages", contains("PRIMARY"))
                .body("latitude", equalTo(34.83259f))
                .body("boarding", equalTo(true))
                .body("status", equalTo("OPEN"))
                .body("designations[0].title", equalTo("体育示范校"))
                .body("$", not(hasKey("closedOn")));
        county.viewer().header("If-None-Match", tag).get(SCHOOL, code).then().statusCode(304);
    }

    @Test
    void everyFaultOfASchoolIsToldAtOnce() {
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        body.put("name", " ");
        body.put("ownership", "STATE");
        body.put("latitude", 91);
        body.put("longitude", -180.5);
        body.put("townCode", "12");
        body.put("openedOn", "2017-13-01");
        body.put("colour", "red");
        String code = TestCounty.freshSchoolCode("21");
        county.editor()
                .body(body)
                .put(SCHOOL, code)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "name",
                                "ownership",
                                "latitude",
                                "longitude",
                                "townCode",
                                "openedOn",
                                "colour"));
        county.viewer().get(SCHOOL, code).then().statusCode(404);
    }

    @Test
    void whatASchoolRefersToHasToExist() {
        Map<String, Object> body = RegisteredCounty.school(county, "TEACHING_POINT");
        body.put("townCode", county.town(8));
        body.put("centralSchoolCode", TestCounty.freshSchoolCode("21"));
        county.editor()
                .body(body)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("violations.field", contains("townCode", "centralSchoolCode"));
    }

    @Test
    void theTownLiesWithinTheCounty() {
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        body.put("townCode", RegisteredCounty.fresh().town(1));
        county.editor()
                .body(body)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rule-violated"))
                .body("violations.field", contains("townCode"));
    }

    @Test
    void onlyATeachingPointHasACentralSchoolWhichIsNoPointItself() {
        String central = RegisteredCounty.newSchool(county, "PRIMARY");
        Map<String, Object> school = RegisteredCounty.school(county, "PRIMARY");
        school.put("centralSchoolCode", central);
        county.editor()
                .body(school)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("centralSchoolCode"));

        school.put("kind", "TEACHING_POINT");
        String point = TestCounty.freshSchoolCode("21");
        county.editor().body(school).put(SCHOOL, point).then().statusCode(201);

        school.put("centralSchoolCode", point);
        county.editor()
                .body(school)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("centralSchoolCode"));

        String tag = county.viewer().get(SCHOOL, central).getHeader("ETag");
        county.editor()
                .header("If-Match", tag)
                .body(Map.of("kind", "TEACHING_POINT"))
                .patch(SCHOOL, central)
                .then()
                .statusCode(422)
                .body("violations.field", contains("kind"));
        county.viewer().get(SCHOOL, central).then().body("kind", equalTo("PRIMARY"));
    }

    @Test
    void aCentralSchoolDoesNotMoveToAnotherCountyWithoutItsPoints() {
        String central = RegisteredCounty.newSchool(county, "PRIMARY");
        Map<String, Object> point = RegisteredCounty.school(county, "TEACHING_POINT");
        point.put("centralSchoolCode", central);
        county.editor()
                .body(point)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(201);
        TestCounty other = RegisteredCounty.fresh();
        TestCaller.of("0")
                .roles("editor")
                .request()
                .header("If-Match", county.viewer().get(SCHOOL, central).getHeader("ETag"))
                .body(RegisteredCounty.school(other, "PRIMARY"))
                .put(SCHOOL, central)
                .then()
                .statusCode(422)
                .body("violations.field", contains("divisionCode"));
        county.viewer().get(SCHOOL, central).then().statusCode(200);
    }

    @Test
    void aSchoolClosesAfterItOpened() {
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        body.put("openedOn", "2019-09-01");
        body.put("closedOn", "2019-09-01");
        county.editor()
                .body(body)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("closedOn"));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String code = RegisteredCounty.newSchool(county, "PRIMARY");
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        body.put("name", "新校名");
        county.editor().body(body).put(SCHOOL, code).then().statusCode(428);
        county.editor()
                .header("If-Match", "\"99\"")
                .body(body)
                .put(SCHOOL, code)
                .then()
                .statusCode(412);
        county.viewer().get(SCHOOL, code).then().body("name", equalTo("测试学校"));
        String tag = county.viewer().get(SCHOOL, code).getHeader("ETag");
        county.editor()
                .header("If-Match", tag)
                .body(body)
                .put(SCHOOL, code)
                .then()
                .statusCode(200)
                .body("name", equalTo("新校名"))
                .header("ETag", not(equalTo(tag)));
        county.editor().header("If-Match", tag).body(body).put(SCHOOL, code).then().statusCode(412);
    }

    @Test
    void aPatchChangesWhatItNamesAndNullTakesAway() {
        String code = RegisteredCounty.newSchool(county, "PRIMARY");
        String tag = county.viewer().get(SCHOOL, code).getHeader("ETag");
        tag =
                county.editor()
                        .header("If-Match", tag)
                        .contentType("application/merge-patch+json")
                        .body("{\"boarding\": true, \"townCode\": null}")
                        .patch(SCHOOL, code)
                        .then()
                        .statusCode(200)
                        .body("boarding", equalTo(true))
                        .body("townCode", nullValue())
                        .body("name", equalTo("测试学校"))
                        .extract()
                        .header("ETag");
        county.editor()
                .header("If-Match", tag)
                .body("{\"name\": null}")
                .patch(SCHOOL, code)
                .then()
                .statusCode(400)
                .body("violations.field", contains("name"));
    }

    @Test
    void aListIsFilteredAndNamesTownAndCounty() {
        String primary = RegisteredCounty.newSchool(county, "PRIMARY");
        String nineYear = RegisteredCounty.newSchool(county, "NINE_YEAR");
        String closed = TestCounty.freshSchoolCode("31");
        Map<String, Object> body = RegisteredCounty.school(county, "JUNIOR");
        body.put("closedOn", LocalDate.now().toString());
        body.put("name", "旧初中");
        body.put("townCode", null);
        body.put("ownership", "PRIVATE");
        county.editor().body(body).put(SCHOOL, closed).then().statusCode(201);

        assertListed(Map.of("division", county.code()), primary, nineYear, closed);
        assertListed(Map.of("stage", "JUNIOR"), nineYear, closed);
        assertListed(Map.of("stage", "JUNIOR", "kind", "JUNIOR"), closed);
        assertListed(Map.of("town", county.town(1)), primary, nineYear);
        assertListed(Map.of("division", county.town(1)), primary, nineYear);
        assertListed(Map.of("status", "CLOSED"), closed);
        assertListed(Map.of("status", "OPEN"), primary, nineYear);
        assertListed(Map.of("name", "初中"), closed);
        assertListed(Map.of("ownership", "PRIVATE"), closed);
        assertListed(Map.of("urbanRural", "RURAL", "kind", "PRIMARY"), primary);
        assertListed(Map.of("code", closed + "," + primary), primary, closed);
        county.viewer()
                .queryParam("kind", "PRIMARY")
                .get("/v1/schools")
                .then()
                .body("items[0].townName", equalTo("区划" + county.town(1)))
                .body("items[0].divisionName", equalTo("区划" + county.code()));
    }

    private void assertListed(Map<String, String> filter, String... codes) {
        county.viewer()
                .queryParams(filter)
                .get("/v1/schools")
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder(codes));
    }

    @Test
    void aListIsReadPageByPageWithoutLossOrRepetition() {
        List<String> written =
                IntStream.range(0, 5)
                        .mapToObj(i -> RegisteredCounty.newSchool(county, "PRIMARY"))
                        .sorted()
                        .toList();
        List<String> read = new ArrayList<>();
        String after = null;
        do {
            var request = county.viewer().queryParam("limit", 2).queryParam("count", true);
            if (after != null) {
                request.queryParam("after", after);
            }
            var page = request.get("/v1/schools").then().body("total", equalTo(5)).extract();
            read.addAll(page.path("items.code"));
            after = page.path("next");
        } while (after != null);
        org.assertj.core.api.Assertions.assertThat(read).isEqualTo(written);
    }

    @Test
    void moreThanTwoHundredCodesAreRefused() {
        String codes =
                IntStream.range(0, 201)
                        .mapToObj("2141%06d"::formatted)
                        .collect(Collectors.joining(","));
        county.viewer().queryParam("code", codes).get("/v1/schools").then().statusCode(400);
        county.viewer().queryParam("code", "12").get("/v1/schools").then().statusCode(400);
        county.viewer().queryParam("kind", "COLLEGE").get("/v1/schools").then().statusCode(400);
        county.viewer().queryParam("colour", "red").get("/v1/schools").then().statusCode(400);
        county.viewer().get(SCHOOL, "214100000").then().statusCode(400);
    }

    @Test
    void everyAnswerAboutASchoolNamesItsTownAndCounty() {
        String code = TestCounty.freshSchoolCode("21");
        county.editor()
                .body(RegisteredCounty.school(county, "PRIMARY"))
                .put(SCHOOL, code)
                .then()
                .statusCode(201)
                .body("divisionName", equalTo("区划" + county.code()))
                .body("townName", equalTo("区划" + county.town(1)));
        county.viewer()
                .get(SCHOOL, code)
                .then()
                .body("divisionName", equalTo("区划" + county.code()))
                .body("townName", equalTo("区划" + county.town(1)));
    }

    @Test
    void nothingButJsonIsOffered() {
        String code = RegisteredCounty.newSchool(county, "PRIMARY");
        for (String path :
                List.of(
                        "/v1/schools",
                        "/v1/schools/" + code,
                        "/v1/divisions",
                        "/v1/divisions/" + county.code(),
                        "/v1/returns?academicYear=2019",
                        "/v1/schools/" + code + "/returns/2019")) {
            county.viewer()
                    .accept("image/png")
                    .get(path)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void whoMeansToChangeASchoolDoesNotCreateOne() {
        String code = TestCounty.freshSchoolCode("21");
        Map<String, Object> body = RegisteredCounty.school(county, "PRIMARY");
        county.editor().header("If-Match", "*").body(body).put(SCHOOL, code).then().statusCode(412);
        county.viewer().get(SCHOOL, code).then().statusCode(404);
        county.editor()
                .header("If-None-Match", "*")
                .body(body)
                .put(SCHOOL, code)
                .then()
                .statusCode(201);
        county.editor()
                .header("If-None-Match", "*")
                .body(body)
                .put(SCHOOL, code)
                .then()
                .statusCode(412);
    }
}
