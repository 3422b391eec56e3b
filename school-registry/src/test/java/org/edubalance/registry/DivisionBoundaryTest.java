package org.edubalance.registry;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller of one county, town or school can do with another's. */
@QuarkusTest
class DivisionBoundaryTest {

    private static final String SCHOOL = "/v1/schools/{code}";

    private TestCounty here;
    private TestCounty there;

    @BeforeEach
    void twoCountiesOfItsOwn() {
        here = RegisteredCounty.fresh();
        there = RegisteredCounty.fresh();
    }

    @Test
    void neitherCountySeesTheOthersSchools() {
        String ours = RegisteredCounty.newSchool(here, "PRIMARY");
        String theirs = RegisteredCounty.newSchool(there, "PRIMARY");
        here.viewer().get(SCHOOL, theirs).then().statusCode(404);
        there.viewer().get(SCHOOL, ours).then().statusCode(404);
        here.viewer().get("/v1/schools").then().body("items.code", contains(ours));
        there.viewer().get("/v1/schools").then().body("items.code", contains(theirs));
        here.viewer()
                .queryParam("code", theirs)
                .get("/v1/schools")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        here.viewer()
                .queryParam("division", there.code())
                .get("/v1/schools")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-division"));
    }

    @Test
    void neitherCountyWritesTheOthersSchools() {
        String theirs = RegisteredCounty.newSchool(there, "PRIMARY");
        String tag = there.viewer().get(SCHOOL, theirs).getHeader("ETag");
        here.editor()
                .body(RegisteredCounty.school(there, "PRIMARY"))
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(403);
        here.editor()
                .header("If-Match", tag)
                .body(RegisteredCounty.school(here, "PRIMARY"))
                .put(SCHOOL, theirs)
                .then()
                .statusCode(403);
        here.editor()
                .header("If-Match", tag)
                .body(Map.of("name", "改名"))
                .patch(SCHOOL, theirs)
                .then()
                .statusCode(403);
        there.viewer()
                .get(SCHOOL, theirs)
                .then()
                .body("name", equalTo("测试学校"))
                .body("divisionCode", equalTo(there.code()));
    }

    @Test
    void aSchoolCanNotBeGivenAway() {
        String ours = RegisteredCounty.newSchool(here, "PRIMARY");
        String tag = here.viewer().get(SCHOOL, ours).getHeader("ETag");
        here.editor()
                .header("If-Match", tag)
                .body(RegisteredCounty.school(there, "PRIMARY"))
                .put(SCHOOL, ours)
                .then()
                .statusCode(403);
        here.viewer().get(SCHOOL, ours).then().body("divisionCode", equalTo(here.code()));
    }

    @Test
    void aProvinceSeesItsCounties() {
        String ours = RegisteredCounty.newSchool(here, "PRIMARY");
        TestCaller.of(here.province())
                .roles("viewer")
                .request()
                .queryParam("division", here.code())
                .get("/v1/schools")
                .then()
                .body("items.code", contains(ours));
    }

    @Test
    void aTownSeesAndWritesItsOwnSchoolsAlone() {
        String inTown = RegisteredCounty.newSchool(here, "PRIMARY");
        String withoutTown = TestCounty.freshSchoolCode("21");
        Map<String, Object> body = RegisteredCounty.school(here, "PRIMARY");
        body.remove("townCode");
        here.editor().body(body).put(SCHOOL, withoutTown).then().statusCode(201);
        TestCaller town = TestCaller.of(here.town(1)).roles("editor");
        town.request().get("/v1/schools").then().body("items.code", contains(inTown));
        town.request().get(SCHOOL, inTown).then().statusCode(200);
        town.request().get(SCHOOL, withoutTown).then().statusCode(404);
        town.request()
                .body(body)
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(403);
        town.request()
                .body(RegisteredCounty.school(here, "PRIMARY"))
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(201);
        town.request()
                .queryParam("division", here.code())
                .get("/v1/schools")
                .then()
                .statusCode(403);
        TestCaller.of(here.town(1) + "201")
                .roles("viewer")
                .request()
                .get("/v1/schools")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
    }

    @Test
    void aSchoolUserSeesAndWritesThatSchoolAlone() {
        String own = RegisteredCounty.newSchool(here, "PRIMARY");
        String neighbour = RegisteredCounty.newSchool(here, "PRIMARY");
        TestCaller user = TestCaller.of(here.code()).roles("editor").ofSchool(own);
        user.request().get("/v1/schools").then().body("items.code", contains(own));
        user.request().get(SCHOOL, neighbour).then().statusCode(404);
        String tag = here.viewer().get(SCHOOL, neighbour).getHeader("ETag");
        user.request()
                .header("If-Match", tag)
                .body(Map.of("name", "改名"))
                .patch(SCHOOL, neighbour)
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-school"));
        user.request()
                .header("If-Match", user.request().get(SCHOOL, own).getHeader("ETag"))
                .body(Map.of("name", "本校改名"))
                .patch(SCHOOL, own)
                .then()
                .statusCode(200);
        here.viewer()
                .get("/v1/schools")
                .then()
                .body("items.name", containsInAnyOrder("本校改名", "测试学校"));
    }

    @Test
    void aViewerWritesNothing() {
        here.viewer()
                .body(RegisteredCounty.school(here, "PRIMARY"))
                .put(SCHOOL, TestCounty.freshSchoolCode("21"))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/missing-role"));
    }
}
