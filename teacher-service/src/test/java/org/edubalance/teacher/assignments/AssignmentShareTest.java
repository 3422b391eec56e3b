package org.edubalance.teacher.assignments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.edubalance.teacher.TestTeacher.post;
import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Registry;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentShareTest {
    private final TestCounty county = TestCounty.fresh();

    @Test
    void anAssignmentCarriesTheNamesOfItsSchool() {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        Response created =
                county.editor()
                        .body(with(post(teacher, school), "subjects", List.of("ART")))
                        .post("/v1/assignments");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/teacher/v1/assignments/" + created.path("id")))
                .body("share", equalTo(1))
                .body("schoolName", equalTo("学校" + school))
                .body("townName", equalTo("区划" + county.town(1)));
        county.viewer()
                .get("/v1/assignments/" + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body("subjects", equalTo(List.of("ART")))
                .body("schoolName", equalTo("学校" + school));
        county.viewer()
                .get("/v1/assignments?on=2019-09-01&role=TEACHER&stage=PRIMARY&school=" + school)
                .then()
                .body("items.id", equalTo(List.of(created.<String>path("id"))));
        county.viewer()
                .get("/v1/assignments?on=2015-08-31&teacher=" + teacher)
                .then()
                .body("items", hasSize(0));
        county.viewer()
                .get("/v1/teachers?school=" + school)
                .then()
                .body("items.id", equalTo(List.of(teacher)));
    }

    @Test
    void sharesAddUpToOneAtMost() {
        String school = Registry.primarySchool(county);
        String other = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        Response first =
                county.editor()
                        .body(with(post(teacher, school), "share", 0.6))
                        .post("/v1/assignments");
        first.then().statusCode(201);
        Map<String, Object> second =
                with(with(post(teacher, other), "share", 0.5), "from", "2018-09-01");
        county.editor()
                .body(second)
                .post("/v1/assignments")
                .then()
                .statusCode(422)
                .body("code", equalTo("RULE_VIOLATED"))
                .body("violations[0].field", equalTo("share"))
                .body(
                        "violations[0].message",
                        allOf(containsString("2018-09-01"), containsString("1.1")));
        county.viewer().get("/v1/assignments?teacher=" + teacher).then().body("items", hasSize(1));
        county.editor()
                .body(with(second, "share", 0.4))
                .post("/v1/assignments")
                .then()
                .statusCode(201);
        county.editor()
                .header("If-Match", first.header("ETag"))
                .body("{\"share\": 0.7}")
                .patch("/v1/assignments/" + first.path("id"))
                .then()
                .statusCode(422);
        county.editor()
                .header("If-Match", first.header("ETag"))
                .body("{\"share\": 1, \"to\": \"2018-09-01\"}")
                .patch("/v1/assignments/" + first.path("id"))
                .then()
                .statusCode(200)
                .body("share", equalTo(1))
                .body("to", equalTo("2018-09-01"));
    }

    @Test
    void aShareIsAPartOfAPostInThousandths() {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        for (Object share : new Object[] {0, 1.001, -0.5, 0.1234}) {
            county.editor()
                    .body(with(post(teacher, school), "share", share))
                    .post("/v1/assignments")
                    .then()
                    .statusCode(400)
                    .body("violations.field[0]", equalTo("share"));
        }
    }

    @Test
    void twoWritersAtOnceNeverExceedAPost() throws Exception {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        int writers = 8;
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Map<String, Object> body =
                        with(
                                with(post(teacher, school), "share", 0.4),
                                "from",
                                "2015-09-0" + (i + 1));
                Callable<Integer> write =
                        () -> {
                            start.await();
                            return county.editor().body(body).post("/v1/assignments").statusCode();
                        };
                answers.add(pool.submit(write));
            }
            start.countDown();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(201, 422);
            assertThat(statuses).filteredOn(status -> status == 201).hasSize(2);
        } finally {
            pool.shutdownNow();
        }
        county.viewer()
                .get("/v1/assignments?on=2019-09-01&teacher=" + teacher)
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void whatIsNamedHasToExist() {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        county.editor()
                .body(
                        post(
                                "01935a6e-7c00-7abc-8def-0123456789ab",
                                TestCounty.freshSchoolCode("21")))
                .post("/v1/assignments")
                .then()
                .statusCode(422)
                .body("code", equalTo("UNKNOWN_REFERENCE"))
                .body("violations.field", containsInAnyOrder("schoolCode", "teacherId"));
        Map<String, Object> nobody = post(teacher, school);
        nobody.remove("teacherId");
        county.editor().body(nobody).post("/v1/assignments").then().statusCode(422);
        county.editor()
                .body(with(with(nobody, "divisionCode", county.code()), "staffNumber", "none"))
                .post("/v1/assignments")
                .then()
                .statusCode(422)
                .body("violations.field[0]", equalTo("staffNumber"));
        Map<String, Object> backwards = with(post(teacher, school), "to", "2015-09-01");
        county.editor()
                .body(backwards)
                .post("/v1/assignments")
                .then()
                .statusCode(422)
                .body("violations.field[0]", equalTo("to"));
    }

    @Test
    void theSameAssignmentTwiceIs409() {
        String school = Registry.primarySchool(county);
        String teacher = TestTeacher.recorded(county, Map.of());
        Map<String, Object> body = with(post(teacher, school), "share", 0.3);
        county.editor().body(body).post("/v1/assignments").then().statusCode(201);
        county.editor().body(body).post("/v1/assignments").then().statusCode(409);
    }
}
