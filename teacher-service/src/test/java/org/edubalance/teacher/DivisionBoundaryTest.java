package org.edubalance.teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.teacher.TestTeacher.post;
import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
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
        String other = Registry.primarySchool(county);
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

    @Test
    void aSchoolOrTownDoesNotTakeOnATeacherOfTheCounty() {
        String own = Registry.school(county, "21", "PRIMARY", 2);
        String other = Registry.school(county, "21", "PRIMARY", 3);
        Map<String, Object> free = TestTeacher.of(county);
        String unposted = county.editor().body(free).post("/v1/teachers").path("id");
        String theirs = TestTeacher.recorded(county, Map.of());
        String mine = TestTeacher.recorded(county, Map.of());
        county.editor()
                .body(with(post(theirs, other), "share", 0.5))
                .post("/v1/assignments")
                .then()
                .statusCode(201);
        Response posted =
                county.editor().body(with(post(mine, own), "share", 0.5)).post("/v1/assignments");
        posted.then().statusCode(201);
        for (TestCaller narrow : narrow(own)) {
            for (String teacher : List.of(unposted, theirs)) {
                Map<String, Object> half = with(post(teacher, own), "share", 0.5);
                narrow.request()
                        .body(half)
                        .post("/v1/assignments")
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("UNKNOWN_REFERENCE"))
                        .body("violations.field", contains("teacherId"));
                narrow.request()
                        .header("If-Match", posted.header("ETag"))
                        .body(half)
                        .put("/v1/assignments/" + posted.path("id"))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("UNKNOWN_REFERENCE"));
                narrow.request()
                        .header("If-Match", posted.header("ETag"))
                        .body(Map.of("teacherId", teacher))
                        .patch("/v1/assignments/" + posted.path("id"))
                        .then()
                        .statusCode(422)
                        .body("code", equalTo("UNKNOWN_REFERENCE"));
                narrow.request().get("/v1/teachers/" + teacher).then().statusCode(404);
            }
            Map<String, Object> numbered = with(post(unposted, own), "teacherId", null);
            numbered.put("divisionCode", county.code());
            numbered.put("staffNumber", free.get("staffNumber"));
            narrow.request()
                    .body(numbered)
                    .post("/v1/assignments")
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("staffNumber"));
        }
        county.viewer()
                .get("/v1/assignments?school=" + own)
                .then()
                .body("items.teacherId", contains(mine));
    }

    @Test
    void aSchoolOrTownWritesFurtherAssignmentsOfItsTeachers() {
        String own = Registry.school(county, "21", "PRIMARY", 2);
        String mine = TestTeacher.recorded(county, Map.of());
        county.editor()
                .body(with(post(mine, own), "share", 0.5))
                .post("/v1/assignments")
                .then()
                .statusCode(201);
        String[] roles = {"PRINCIPAL", "VICE_PRINCIPAL"};
        List<TestCaller> callers = narrow(own);
        for (int i = 0; i < callers.size(); i++) {
            Map<String, Object> more = with(post(mine, own), "role", roles[i]);
            Response created =
                    callers.get(i)
                            .request()
                            .body(with(more, "share", 0.25))
                            .post("/v1/assignments");
            created.then().statusCode(201);
            callers.get(i)
                    .request()
                    .header("If-Match", created.header("ETag"))
                    .body("{\"share\": 0.2}")
                    .patch("/v1/assignments/" + created.path("id"))
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void aSchoolOrTownChangesATeacherOnlyWhileOneIsThere() {
        String own = Registry.school(county, "21", "PRIMARY", 2);
        String other = Registry.school(county, "21", "PRIMARY", 3);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        Map<String, Object> present = with(post("", own), "to", today.plusDays(2).toString());
        Map<String, Object> left = with(post("", own), "to", today.toString());
        Map<String, Object> coming = with(post("", own), "from", today.plusDays(2).toString());
        Map<Map<String, Object>, Integer> answers = Map.of(present, 200, left, 403, coming, 403);
        answers.forEach(
                (assignment, status) -> {
                    Map<String, Object> teacher = TestTeacher.of(county);
                    String id = county.editor().body(teacher).post("/v1/teachers").path("id");
                    county.editor()
                            .body(with(with(assignment, "teacherId", id), "share", 0.5))
                            .post("/v1/assignments")
                            .then()
                            .statusCode(201);
                    county.editor()
                            .body(with(post(id, other), "share", 0.5))
                            .post("/v1/assignments")
                            .then()
                            .statusCode(201);
                    List<String> codes = new ArrayList<>();
                    for (TestCaller narrow : narrow(own)) {
                        codes.addAll(changed(narrow, id, teacher, status));
                    }
                    assertThat(codes)
                            .isEqualTo(
                                    status == 200
                                            ? List.of()
                                            : List.of(
                                                    "OUTSIDE_SCHOOL",
                                                    "OUTSIDE_SCHOOL",
                                                    "OUTSIDE_DIVISION",
                                                    "OUTSIDE_DIVISION"));
                });
    }

    /** Reads and then changes the teacher in both ways; returns the codes of the refusals. */
    private static List<String> changed(
            TestCaller caller, String id, Map<String, Object> teacher, int status) {
        String address = "/v1/teachers/" + id;
        Map<String, Object> masked = with(teacher, "name", "欧**");
        List<String> codes = new ArrayList<>();
        Response seen = caller.request().get(address);
        seen.then().statusCode(200);
        Response put =
                caller.request()
                        .header("If-Match", seen.header("ETag"))
                        .body(with(masked, "gender", "MALE"))
                        .put(address);
        Response patched =
                caller.request()
                        .header("If-Match", caller.request().get(address).header("ETag"))
                        .body("{\"gender\": \"FEMALE\"}")
                        .patch(address);
        for (Response response : List.of(put, patched)) {
            response.then().statusCode(status);
            if (status != 200) {
                codes.add(response.path("code"));
            }
        }
        return codes;
    }

    /** The editor of the school, and the one of the county's second town. */
    private List<TestCaller> narrow(String school) {
        return List.of(
                TestCaller.of(county.code()).roles("editor").ofSchool(school),
                TestCaller.of(county.town(2)).roles("editor"));
    }
}
