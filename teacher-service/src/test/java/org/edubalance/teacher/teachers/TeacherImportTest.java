package org.edubalance.teacher.teachers;

import static org.edubalance.teacher.TestTeacher.with;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.teacher.Import;
import org.edubalance.teacher.TestTeacher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeacherImportTest {
    private final TestCounty county = TestCounty.fresh();

    private Map<String, Object> row() {
        return with(TestTeacher.of(county), "idNumber", "000000198503120024");
    }

    private Response stored(Map<String, Object> row) {
        return county.as("viewer", "personal-data")
                .get("/v1/teachers?staffNumber=" + row.get("staffNumber"));
    }

    @Test
    void aRowEqualToWhatIsStoredChangesNothing() {
        Map<String, Object> same = with(row(), "title", "MID");
        Map<String, Object> renamed = row();
        Import.of(county.editor(), "teachers", same, renamed)
                .then()
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(2));
        stored(same).then().body("items[0].name", equalTo("欧阳文静"));
        Import.of(county.editor(), "teachers", same, with(renamed, "name", "欧阳静"))
                .then()
                .body("status", equalTo("SUCCEEDED"));
        stored(same).then().body("items[0].version", equalTo(0));
        stored(renamed)
                .then()
                .body("items[0].version", equalTo(1))
                .body("items[0].name", equalTo("欧阳静"));
    }

    @Test
    void aLaterTitleKeepsTheEarlierOne() {
        Map<String, Object> row = with(row(), "title", "JUNIOR");
        Import.of(county.editor(), "teachers", row);
        Import.of(
                county.editor(),
                "teachers",
                with(with(row, "title", "MID"), "titleFrom", "2024-01-01"));
        stored(row).then().body("items[0].history.title.value", equalTo(List.of("JUNIOR", "MID")));
    }

    @Test
    void theSameTeacherTwiceInAFileIsOne() {
        Map<String, Object> row = row();
        Import.of(county.editor(), "teachers", row, with(row, "gender", "FEMALE"))
                .then()
                .body("status", equalTo("SUCCEEDED"));
        stored(row).then().body("items", hasSize(1)).body("items[0].gender", equalTo("FEMALE"));
    }

    @Test
    void badRowsAreToldWithoutWhatIsPersonal() {
        Map<String, Object> good = row();
        Map<String, Object> foreign = with(row(), "divisionCode", TestCounty.fresh().code());
        Map<String, Object> number = with(row(), "idNumber", "4102251979020300");
        Map<String, Object> tier = with(row(), "tier", "MASTER");
        Response all = Import.of(county.editor(), "teachers", good, foreign, number, tier);
        all.then()
                .body("status", equalTo("FAILED"))
                .body("read", equalTo(4))
                .body("rejected", equalTo(3));
        county.viewer()
                .get("/v1/imports/" + all.path("id") + "/errors")
                .then()
                .body("items.row", containsInAnyOrder(2, 3, 4))
                .body("items.column", hasItem("idNumber"))
                .body(not(containsString("4102251979020300")));
        stored(good).then().body("items", hasSize(0));
        Import.of(county.editor(), "teachers", "&onError=skip", List.of(good, foreign, tier))
                .then()
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(1));
        stored(good).then().body("items", hasSize(1));
        stored(tier).then().body("items", hasSize(0));
    }

    @Test
    void aSchoolDoesNotHire() {
        TestCaller school =
                TestCaller.of(county.code())
                        .roles("editor")
                        .ofSchool(TestCounty.freshSchoolCode("21"));
        Import.of(school.request(), "teachers", row()).then().body("status", equalTo("FAILED"));
    }
}
