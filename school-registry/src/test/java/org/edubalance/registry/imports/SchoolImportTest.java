package org.edubalance.registry.imports;

import static org.edubalance.registry.imports.ImportFixture.CSV;
import static org.edubalance.registry.imports.ImportFixture.NDJSON;
import static org.edubalance.registry.imports.ImportFixture.load;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SchoolImportTest {

    private TestCounty county;

    @BeforeEach
    void aCountyOfItsOwn() {
        county = RegisteredCounty.fresh();
    }

    private String row(TestCounty of, String code, String more) {
        return """
                {"code":"%s","name":"导入学校","kind":"PRIMARY","ownership":"PUBLIC",\
                "urbanRural":"RURAL","divisionCode":"%s","townCode":"%s"%s}
                """
                .formatted(code, of.code(), of.town(1), more);
    }

    private void assertSchools(String... codes) {
        List<String> expected = List.of(codes);
        county.viewer()
                .get("/v1/schools")
                .then()
                .body("items.code", containsInAnyOrder(expected.toArray()));
    }

    @Test
    void aPointMayStandBeforeItsCentralSchool() {
        String point = TestCounty.freshSchoolCode("21");
        String central = TestCounty.freshSchoolCode("21");
        String rows =
                row(county, point, ",\"centralSchoolCode\":\"%s\"".formatted(central))
                                .replace("\"PRIMARY\"", "\"TEACHING_POINT\"")
                        + row(county, central, "");
        load(county.editor(), "schools", NDJSON, "", rows)
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(2));
        county.viewer()
                .get("/v1/schools/{code}", point)
                .then()
                .body("centralSchoolCode", equalTo(central));
    }

    @Test
    void aDryRunChangesNothing() {
        String rows = row(county, TestCounty.freshSchoolCode("21"), "");
        load(county.editor(), "schools", NDJSON, "&dryRun=true", rows)
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(1));
        assertSchools();
    }

    @Test
    void oneBadRowKeepsAllFromBeingLoaded() {
        String good = TestCounty.freshSchoolCode("21");
        String bad = TestCounty.freshSchoolCode("21");
        String rows = row(county, good, "") + row(county, bad, ",\"latitude\":91");
        String id =
                load(county.editor(), "schools", NDJSON, "", rows)
                        .body("status", equalTo("FAILED"))
                        .body("rejected", equalTo(1))
                        .extract()
                        .path("id");
        assertSchools();
        county.editor()
                .get("/v1/imports/{id}/errors", id)
                .then()
                .body("items.row", contains(2))
                .body("items.column", contains("latitude"));
    }

    @Test
    void skippingKeepsTheGoodRows() {
        TestCounty other = RegisteredCounty.fresh();
        String good = TestCounty.freshSchoolCode("21");
        String rows =
                row(county, good, "")
                        + row(other, TestCounty.freshSchoolCode("21"), "")
                        + row(county, TestCounty.freshSchoolCode("21"), ",\"colour\":\"red\"");
        load(county.editor(), "schools", NDJSON, "&onError=skip", rows)
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(2));
        assertSchools(good);
        other.viewer().get("/v1/schools").then().body("items.size()", equalTo(0));
    }

    @Test
    void aRowEqualToWhatIsStoredChangesNothingAndAnotherReplaces() {
        String code = TestCounty.freshSchoolCode("21");
        load(county.editor(), "schools", NDJSON, "", row(county, code, ""));
        String tag = county.viewer().get("/v1/schools/{code}", code).getHeader("ETag");
        load(county.editor(), "schools", NDJSON, "", row(county, code, ""))
                .body("status", equalTo("SUCCEEDED"));
        county.viewer()
                .header("If-None-Match", tag)
                .get("/v1/schools/{code}", code)
                .then()
                .statusCode(304);
        load(county.editor(), "schools", NDJSON, "", row(county, code, ",\"boarding\":true"));
        county.viewer()
                .header("If-None-Match", tag)
                .get("/v1/schools/{code}", code)
                .then()
                .statusCode(200)
                .body("boarding", equalTo(true));
    }

    @Test
    void aSchoolOfAnotherCountyIsNotTakenOver() {
        TestCounty other = RegisteredCounty.fresh();
        String theirs = RegisteredCounty.newSchool(other, "PRIMARY");
        load(county.editor(), "schools", NDJSON, "", row(county, theirs, ""))
                .body("status", equalTo("FAILED"));
        other.viewer()
                .get("/v1/schools/{code}", theirs)
                .then()
                .body("divisionCode", equalTo(other.code()));
    }

    @Test
    void aTableIsLoadedToo() {
        String code = TestCounty.freshSchoolCode("21");
        String rows =
                """
                code,name,kind,ownership,urbanRural,divisionCode,townCode,latitude,longitude,boarding
                %s,表格学校,PRIMARY,PRIVATE,URBAN,%s,,34.8,114.8,true
                """
                        .formatted(code, county.code());
        load(county.editor(), "schools", CSV, "", rows).body("status", equalTo("SUCCEEDED"));
        county.viewer()
                .get("/v1/schools/{code}", code)
                .then()
                .body("name", equalTo("表格学校"))
                .body("latitude", equalTo(34.8f))
                .body("boarding", equalTo(true));
    }
}
