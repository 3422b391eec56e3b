package org.edubalance.teacher.assignments;

import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Import;
import org.edubalance.teacher.Registry;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssignmentImportTest {
    private final TestCounty county = TestCounty.fresh();

    private Map<String, Object> teacher() {
        Map<String, Object> teacher = TestTeacher.of(county);
        county.editor().body(teacher).post("/v1/teachers").then().statusCode(201);
        return teacher;
    }

    private static Map<String, Object> row(Map<String, Object> teacher, String school) {
        Map<String, Object> row = new HashMap<>();
        row.put("divisionCode", teacher.get("divisionCode"));
        row.put("staffNumber", teacher.get("staffNumber"));
        row.put("schoolCode", school);
        row.put("stage", "PRIMARY");
        row.put("role", "TEACHER");
        row.put("share", 1);
        row.put("subjects", List.of("CHINESE"));
        row.put("from", "2015-09-01");
        return row;
    }

    private Response stored(String more) {
        return county.viewer().get("/v1/assignments?count=true" + more);
    }

    @Test
    void rowsAreLoadedOnceAndFindTheirSchools() {
        String school = Registry.primarySchool(county);
        String other = Registry.juniorSchool(county);
        Map<String, Object> one = row(teacher(), school);
        Map<String, Object> two = with(row(teacher(), other), "stage", "JUNIOR");
        Import.of(county.editor(), "assignments", one, two)
                .then()
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(2));
        stored("&school=" + school)
                .then()
                .body("items.schoolName", equalTo(List.of("学校" + school)));
        Import.of(county.editor(), "assignments", one, with(two, "to", "2020-09-01"))
                .then()
                .body("status", equalTo("SUCCEEDED"));
        stored("&stage=PRIMARY").then().body("items[0].version", equalTo(0));
        stored("&stage=JUNIOR")
                .then()
                .body("items[0].version", equalTo(1))
                .body("items[0].to", equalTo("2020-09-01"));
        stored("").then().body("total", equalTo(2));
    }

    @Test
    void aMoveMayBeTornApartInTheFile() {
        String school = Registry.primarySchool(county);
        String other = Registry.primarySchool(county);
        Map<String, Object> here = row(teacher(), school);
        Import.of(county.editor(), "assignments", here);
        Import.of(
                        county.editor(),
                        "assignments",
                        with(with(here, "schoolCode", other), "from", "2018-09-01"),
                        with(here, "to", "2018-09-01"))
                .then()
                .body("status", equalTo("SUCCEEDED"));
        stored("&on=2019-09-01").then().body("items.schoolCode", equalTo(List.of(other)));
    }

    @Test
    void sharesBeyondAPostAreRejectedAloneOrWithTheWholeFile() {
        String school = Registry.primarySchool(county);
        Map<String, Object> teacher = teacher();
        Map<String, Object> part = with(row(teacher, school), "share", 0.7);
        Map<String, Object> excess = with(with(part, "role", "PRINCIPAL"), "share", 0.5);
        Response refused = Import.of(county.editor(), "assignments", part, excess);
        refused.then().body("status", equalTo("FAILED")).body("rejected", equalTo(1));
        county.viewer()
                .get("/v1/imports/" + refused.path("id") + "/errors")
                .then()
                .body("items[0].row", equalTo(2))
                .body("items[0].reason", containsString("1.2"));
        stored("").then().body("total", equalTo(0));
        Import.of(county.editor(), "assignments", "&onError=skip", List.of(part, excess))
                .then()
                .body("accepted", equalTo(1));
        stored("").then().body("items.role", equalTo(List.of("TEACHER")));
    }

    @Test
    void whatARowNamesHasToExist() {
        String school = Registry.primarySchool(county);
        TestCounty elsewhere = TestCounty.fresh();
        String foreign = Registry.primarySchool(elsewhere);
        Map<String, Object> good = row(teacher(), school);
        Response response =
                Import.of(
                        county.editor(),
                        "assignments",
                        "&onError=skip",
                        List.of(
                                good,
                                with(good, "staffNumber", "nobody"),
                                with(good, "schoolCode", TestCounty.freshSchoolCode("21")),
                                with(good, "schoolCode", foreign)));
        response.then().body("accepted", equalTo(1)).body("rejected", equalTo(3));
        county.viewer()
                .get("/v1/imports/" + response.path("id") + "/errors")
                .then()
                .body(
                        "items.column",
                        containsInAnyOrder("staffNumber", "schoolCode", "schoolCode"));
        stored("").then().body("items", hasSize(1));
    }

    @Test
    void aSchoolOrTownDoesNotTakeOnATeacherOfTheCounty() {
        String school = Registry.primarySchool(county);
        String other = Registry.school(county, "21", "PRIMARY", 2);
        Map<String, Object> own = with(row(teacher(), school), "share", 0.5);
        Map<String, Object> theirs = with(row(teacher(), other), "share", 0.5);
        Import.of(county.editor(), "assignments", own, theirs)
                .then()
                .body("status", equalTo("SUCCEEDED"));
        for (TestCaller narrow :
                List.of(
                        TestCaller.of(county.code()).roles("editor").ofSchool(school),
                        TestCaller.of(county.town(1)).roles("editor"))) {
            Response response =
                    Import.of(
                            narrow.request(),
                            "assignments",
                            "&onError=skip",
                            List.of(
                                    with(own, "to", "2020-09-01"),
                                    with(theirs, "schoolCode", school),
                                    with(row(teacher(), school), "share", 0.5)));
            response.then().body("accepted", equalTo(1)).body("rejected", equalTo(2));
            narrow.request()
                    .get("/v1/imports/" + response.path("id") + "/errors")
                    .then()
                    .body("items.row", contains(2, 3))
                    .body("items.column", contains("staffNumber", "staffNumber"));
        }
        stored("&school=" + school).then().body("items.to", equalTo(List.of("2020-09-01")));
    }
}
