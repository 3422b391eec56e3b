package org.edubalance.teacher;

import static org.edubalance.teacher.TestTeacher.post;
import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DivisionBoundaryTest {
    private final TestCounty county = TestCounty.fresh();
    private final TestCounty elsewhere = TestCounty.fresh();

    @Test
    void withoutATokenNothingIsAnswered() {
        for (String path : new String[] {"/v1/teachers", "/v1/assignments", "/v1/facts"}) {
            RestAssured.get(path).then().statusCode(401);
        }
    }

    @Test
    void anotherCountysTeacherCanNeitherBeReadNorWritten() {
        Map<String, Object> teacher = TestTeacher.of(county);
        Response created = county.editor().body(teacher).post("/v1/teachers");
        String address = "/v1/teachers/" + created.path("id");
        elsewhere.viewer().get(address).then().statusCode(404);
        elsewhere.viewer().get("/v1/teachers").then().body("items", hasSize(0));
        elsewhere.viewer().get("/v1/teachers?division=" + county.code()).then().statusCode(403);
        elsewhere.editor().body(TestTeacher.of(county)).post("/v1/teachers").then().statusCode(403);
        elsewhere
                .editor()
                .header("If-Match", created.header("ETag"))
                .body(with(teacher, "gender", "MALE"))
                .put(address)
                .then()
                .statusCode(403);
        elsewhere
                .editor()
                .header("If-Match", created.header("ETag"))
                .body("{\"gender\": \"MALE\"}")
                .patch(address)
                .then()
                .statusCode(404);
        county.viewer().body(TestTeacher.of(county)).post("/v1/teachers").then().statusCode(403);
        county.viewer().get(address).then().statusCode(200).header("ETag", created.header("ETag"));
        elsewhere
                .service()
                .get("/v1/facts?academicYear=2019&division=" + county.code())
                .then()
                .statusCode(403);
    }

    @Test
    void aTeacherWorksInTheOwnCountyOnly() {
        String school = Registry.primarySchool(county);
        String foreign = Registry.primarySchool(elsewhere);
        String teacher = TestTeacher.recorded(county, Map.of());
        county.editor().body(post(teacher, foreign)).post("/v1/assignments").then().statusCode(403);
        String outsider = TestTeacher.recorded(elsewhere, Map.of());
        county.editor()
                .body(post(outsider, school))
                .post("/v1/assignments")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"));
        TestCaller.of(county.province())
                .roles("editor")
                .request()
                .body(post(teacher, foreign))
                .post("/v1/assignments")
                .then()
                .statusCode(county.province().equals(elsewhere.province()) ? 422 : 403);
        Response created = county.editor().body(post(teacher, school)).post("/v1/assignments");
        created.then().statusCode(201);
        elsewhere.viewer().get("/v1/assignments/" + created.path("id")).then().statusCode(404);
        elsewhere.viewer().get("/v1/assignments").then().body("items", hasSize(0));
    }

    @Test
    void aSchoolSeesAndWritesItsOwnOnly() {
        String own = Registry.primarySchool(county);
        String other = Registry.juniorSchool(county);
        String mine = TestTeacher.recorded(county, Map.of());
        String theirs = TestTeacher.recorded(county, Map.of());
        county.editor().body(post(mine, own)).post("/v1/assignments").then().statusCode(201);
        county.editor().body(post(theirs, other)).post("/v1/assignments").then().statusCode(201);
        TestCaller school = TestCaller.of(county.code()).roles("editor").ofSchool(own);
        school.request().get("/v1/teachers").then().body("items.id", contains(mine));
        school.request().get("/v1/assignments").then().body("items.teacherId", contains(mine));
        school.request().get("/v1/teachers/" + theirs).then().statusCode(404);
        school.request().get("/v1/teachers/" + mine).then().statusCode(200);
        school.request()
                .body(TestTeacher.of(county))
                .post("/v1/teachers")
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_SCHOOL"));
        school.request().body(post(theirs, other)).post("/v1/assignments").then().statusCode(403);
    }

    @Test
    void aTownSeesTheTeachersOfItsSchools() {
        String own = Registry.school(county, "21", "PRIMARY", 2);
        String other = Registry.school(county, "21", "PRIMARY", 3);
        String mine = TestTeacher.recorded(county, Map.of());
        String theirs = TestTeacher.recorded(county, Map.of());
        county.editor().body(post(mine, own)).post("/v1/assignments").then().statusCode(201);
        county.editor().body(post(theirs, other)).post("/v1/assignments").then().statusCode(201);
        TestCaller town = TestCaller.of(county.town(2)).roles("editor");
        town.request().get("/v1/teachers").then().body("items.id", contains(mine));
        town.request().get("/v1/assignments").then().body("items.teacherId", contains(mine));
        town.request().get("/v1/teachers/" + theirs).then().statusCode(404);
        Response seen = town.request().get("/v1/teachers/" + mine);
        seen.then().statusCode(200);
        town.request()
                .header("If-Match", seen.header("ETag"))
                .body(
                        with(
                                with(TestTeacher.of(county), "name", "欧**"),
                                "staffNumber",
                                seen.path("staffNumber")))
                .put("/v1/teachers/" + mine)
                .then()
                .statusCode(200);
        town.request()
                .get("/v1/facts?academicYear=2019&division=" + county.town(2))
                .then()
                .statusCode(200);
    }
}
