package org.edubalance.teacher.teachers;

import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Registry;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeacherResourceTest {
    private final TestCounty county = TestCounty.fresh();

    @Test
    void aTeacherIsFoundWhereTheAnswerSays() {
        Map<String, Object> teacher = TestTeacher.of(county);
        teacher.put("subjects", List.of("MUSIC", "PE"));
        teacher.put("certificate", Map.of("stage", "PRIMARY", "subject", "MUSIC"));
        Response created = county.editor().body(teacher).post("/v1/teachers");
        created.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", endsWith("/teacher/v1/teachers/" + created.path("id")));
        county.viewer()
                .get("/v1/teachers/" + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"))
                .body("staffNumber", equalTo(teacher.get("staffNumber")))
                .body("subjects", containsInAnyOrder("MUSIC", "PE"))
                .body("certificate.subject", equalTo("MUSIC"))
                .body("qualification", equalTo("BACHELOR"))
                .body("title", nullValue());
        county.viewer()
                .header("If-None-Match", created.header("ETag"))
                .get("/v1/teachers/" + created.path("id"))
                .then()
                .statusCode(304);
    }

    @Test
    void everyFaultIsToldAtOnce() {
        county.editor()
                .body(
                        """
                        {"divisionCode": "41", "qualification": "WISE", "hiredOn": "2020-13-01",
                         "wage": 1}\
                        """)
                .post("/v1/teachers")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "divisionCode",
                                "staffNumber",
                                "name",
                                "qualification",
                                "hiredOn",
                                "wage"));
    }

    @Test
    void theStaffNumberIsUniqueWithinTheCounty() {
        Map<String, Object> teacher = TestTeacher.of(county);
        county.editor().body(teacher).post("/v1/teachers").then().statusCode(201);
        county.editor()
                .body(teacher)
                .post("/v1/teachers")
                .then()
                .statusCode(409)
                .body("code", equalTo("ALREADY_EXISTS"));
        TestCounty other = TestCounty.fresh();
        Registry.county(other);
        other.editor()
                .body(with(teacher, "divisionCode", other.code()))
                .post("/v1/teachers")
                .then()
                .statusCode(201);
    }

    @Test
    void fieldsThatContradictEachOtherAreRefused() {
        Map<String, Object> teacher = TestTeacher.of(county);
        teacher.put("leftOn", "2005-09-01");
        teacher.put("tier", "BACKBONE");
        teacher.put("tierFrom", "2018-09-01");
        teacher.put("tierTo", "2018-09-01");
        county.editor()
                .body(teacher)
                .post("/v1/teachers")
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("leftOn", "tierLevel", "tierTo"));
        county.viewer()
                .get("/v1/teachers?staffNumber=" + teacher.get("staffNumber"))
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void aPromotionKeepsTheEarlierTitle() {
        Map<String, Object> teacher = TestTeacher.of(county);
        teacher.put("title", "JUNIOR");
        Response created = county.editor().body(teacher).post("/v1/teachers");
        String address = "/v1/teachers/" + created.path("id");
        Map<String, Object> promoted =
                with(with(teacher, "title", "MID"), "titleFrom", "2016-12-01");
        county.editor().body(promoted).put(address).then().statusCode(428);
        county.editor()
                .header("If-Match", "\"other\"")
                .body(promoted)
                .put(address)
                .then()
                .statusCode(412);
        Response changed =
                county.editor()
                        .header("If-Match", created.header("ETag"))
                        .body(promoted)
                        .put(address);
        changed.then()
                .statusCode(200)
                .body("title", equalTo("MID"))
                .body("titleFrom", equalTo("2016-12-01"))
                .body("history.title.value", contains("JUNIOR", "MID"))
                .body("history.title.from", contains("2005-09-01", "2016-12-01"))
                .body("history.title[0].to", equalTo("2016-12-01"));
        Response again =
                county.editor()
                        .header("If-Match", changed.header("ETag"))
                        .contentType("application/merge-patch+json")
                        .body("{\"title\": \"SENIOR\", \"titleFrom\": \"2024-12-01\"}")
                        .patch(address);
        again.then()
                .statusCode(200)
                .body("history.title.value", contains("JUNIOR", "MID", "SENIOR"));
        county.editor()
                .header("If-Match", again.header("ETag"))
                .body("{\"title\": \"CHIEF\"}")
                .patch(address)
                .then()
                .statusCode(200)
                .body("titleFrom", equalTo("2024-12-01"))
                .body("history.title.value", contains("JUNIOR", "MID", "CHIEF"));
    }

    @Test
    void aReplacementThatSaysTheSameLeavesTheVersion() {
        Map<String, Object> teacher = TestTeacher.of(county);
        teacher.put("idNumber", "000000198503120024");
        Response created = county.editor().body(teacher).post("/v1/teachers");
        county.editor()
                .header("If-Match", created.header("ETag"))
                .body(teacher)
                .put("/v1/teachers/" + created.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", created.header("ETag"));
    }

    @Test
    void aListIsFilteredAndPaged() {
        for (int i = 0; i < 5; i++) {
            TestTeacher.recorded(
                    county,
                    Map.of(
                            "title", i < 3 ? "MID" : "SENIOR",
                            "staffing", i == 0 ? "CONTRACT" : "ESTABLISHMENT",
                            "subjects", List.of(i < 2 ? "ART" : "PE"),
                            "qualification", i == 4 ? "MASTER" : "BACHELOR"));
        }
        TestTeacher.recorded(county, Map.of("leftOn", "2020-01-01", "name", "已离"));
        TestTeacher.recorded(
                county, Map.of("tier", "EXPERT", "tierLevel", "CITY", "leftOn", "2099-01-01"));
        count("title=MID", 3);
        count("title=MID&staffing=CONTRACT", 1);
        count("subject=ART", 2);
        count("qualification=MASTER", 1);
        count("status=LEFT", 1);
        count("status=ACTIVE", 6);
        count("tier=EXPERT", 1);
        count("stage=PRIMARY", 0);
        count("division=" + county.code(), 7);
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            String after = next == null ? "" : "&after=" + next;
            Response page = county.viewer().get("/v1/teachers?limit=2" + after);
            page.then().statusCode(200);
            seen.addAll(page.path("items.staffNumber"));
            next = page.path("next");
        } while (next != null);
        Assertions.assertThat(seen).hasSize(7).doesNotHaveDuplicates().isSorted();
        county.viewer()
                .get("/v1/teachers?titel=MID&title=GREAT")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("titel", "title"));
    }

    private void count(String filter, int expected) {
        county.viewer()
                .get("/v1/teachers?count=true&limit=1&" + filter)
                .then()
                .statusCode(200)
                .body("total", equalTo(expected));
    }

    @Test
    void theDocumentDescribesEachOperationWithExamples() {
        county.viewer()
                .contentType(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/teacher/v1/teachers'.post.operationId", equalTo("createTeacher"))
                .body(
                        "paths.'/teacher/v1/teachers'.post.requestBody.content.'application/json'.examples",
                        not(nullValue()));
    }

    @Test
    void aNameHasNoControlCharacters() {
        county.editor()
                .body(with(TestTeacher.of(county), "name", "张\u0000兰"))
                .post("/v1/teachers")
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("name"));
    }

    @Test
    void nothingButJsonIsOffered() {
        for (String path : java.util.List.of("/v1/teachers", "/v1/assignments")) {
            county.viewer()
                    .accept("image/png")
                    .get(path)
                    .then()
                    .statusCode(406)
                    .contentType("application/problem+json");
        }
    }
}
