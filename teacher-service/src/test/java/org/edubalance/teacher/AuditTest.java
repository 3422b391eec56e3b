package org.edubalance.teacher;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

/** Each write of a teacher or assignment is told, and nobody's name with it. */
@QuarkusTest
class AuditTest {
    private final TestCounty county = TestCounty.fresh();

    private ValidatableResponse events(TestCaller caller, String resource) {
        return caller.request()
                .get("/v1/audit-events?resourceId=" + resource)
                .then()
                .statusCode(200);
    }

    @Test
    void aTeacherThatIsRecordedAndChangedLeavesTwoEventsWithoutTheName() {
        Map<String, Object> teacher = new HashMap<>(TestTeacher.of(county));
        teacher.put("idNumber", "000000198503120024");
        Response created = county.editor().body(teacher).post("/v1/teachers");
        String id = created.path("id");
        for (int i = 0; i < 2; i++) {
            county.editor()
                    .header("If-Match", county.editor().get("/v1/teachers/" + id).header("ETag"))
                    .body(Map.of("title", "MID"))
                    .patch("/v1/teachers/" + id)
                    .then()
                    .statusCode(200);
        }
        events(TestCaller.of(county.code()).roles("auditor"), id)
                .body("items.action", contains("CREATED", "CHANGED"))
                .body("items.actor", contains("editor", "editor"))
                .body("items.type", contains("teacher", "teacher"))
                .body("items[0].before", nullValue())
                .body("items[0].after.name", equalTo("***"))
                .body("items[0].after.idNumber", equalTo("***"))
                .body("items[0].after.staffNumber", equalTo(teacher.get("staffNumber")))
                .body("items[1].before.title", nullValue())
                .body("items[1].after.title", equalTo("MID"));
        String all = events(TestCaller.of(county.code()).roles("auditor"), id).extract().asString();
        org.assertj.core.api.Assertions.assertThat(all).doesNotContain("欧阳").doesNotContain("0024");
        county.service()
                .get("/v1/changes?type=teacher")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id));
    }

    @Test
    void anAssignmentIsTheSchoolsToSee() {
        String school = Registry.school(county, "21", "PRIMARY", 2);
        String teacher = TestTeacher.recorded(county, Map.of());
        Response assignment =
                county.editor().body(TestTeacher.post(teacher, school)).post("/v1/assignments");
        assignment.then().statusCode(201);
        String id = assignment.path("id");
        events(TestCaller.of(county.town(2)).roles("auditor"), id)
                .body("items.action", contains("CREATED"))
                .body("items[0].after.schoolCode", equalTo(school));
        events(TestCaller.of(county.town(3)).roles("auditor"), id).body("items", hasSize(0));
    }

    @Test
    void anEqualRowOfAnImportLeavesNoEvent() {
        Map<String, Object> row = TestTeacher.of(county);
        for (int i = 0; i < 2; i++) {
            Import.of(county.editor(), "teachers", row).then().body("status", equalTo("SUCCEEDED"));
        }
        TestCaller.of(county.code())
                .roles("auditor")
                .request()
                .get("/v1/audit-events?type=teacher")
                .then()
                .body("items.action", contains("CREATED"))
                .body("items[0].actor", equalTo("editor"))
                .body("items[0].after.name", not(containsString("欧")));
    }
}
