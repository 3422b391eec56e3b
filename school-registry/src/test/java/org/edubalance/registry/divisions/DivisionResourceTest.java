package org.edubalance.registry.divisions;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DivisionResourceTest {

    private TestCounty county;

    @BeforeEach
    void aCountyOfItsOwn() {
        county = RegisteredCounty.fresh();
    }

    @Test
    void aDivisionIsReadBackWithTheDivisionAboveIt() {
        county.viewer()
                .get("/v1/divisions/{code}", county.code())
                .then()
                .statusCode(200)
                .body("level", equalTo("COUNTY"))
                .body("parentCode", equalTo(county.code().substring(0, 4)))
                .body("kind", nullValue());
    }

    @Test
    void aTownIsATownUnlessItSaysOtherwise() {
        county.viewer()
                .get("/v1/divisions/{code}", county.town(1))
                .then()
                .body("kind", equalTo("TOWN"));
        county.admin()
                .body(Map.of("name", "某街道", "level", "TOWN", "kind", "SUBDISTRICT"))
                .put("/v1/divisions/{code}", county.town(2))
                .then()
                .statusCode(201)
                .body("kind", equalTo("SUBDISTRICT"));
        county.viewer()
                .queryParam("parent", county.code())
                .get("/v1/divisions")
                .then()
                .statusCode(200)
                .body("items.code", contains(county.town(1), county.town(2)))
                .body("next", nullValue());
    }

    @Test
    void levelAndKindHaveToFitTheCode() {
        county.admin()
                .body(Map.of("name", "某镇", "level", "VILLAGE", "kind", "TOWN"))
                .put("/v1/divisions/{code}", county.town(3))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/rule-violated"))
                .body("violations.field", contains("level", "kind"));
        county.viewer().get("/v1/divisions/{code}", county.town(3)).then().statusCode(404);
    }

    @Test
    void theDivisionAboveHasToBeRecorded() {
        county.admin()
                .body(Map.of("name", "某村", "level", "VILLAGE"))
                .put("/v1/divisions/{code}", county.town(9) + "201")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/unknown-reference"))
                .body("violations[0].rejected", equalTo(county.town(9)));
    }

    @Test
    void replacingNeedsTheVersionThatWasRead() {
        Map<String, String> renamed = Map.of("name", "新名", "level", "TOWN");
        county.admin()
                .body(renamed)
                .put("/v1/divisions/{code}", county.town(1))
                .then()
                .statusCode(428);
        county.admin()
                .header("If-Match", "\"17\"")
                .body(renamed)
                .put("/v1/divisions/{code}", county.town(1))
                .then()
                .statusCode(412);
        String tag = county.viewer().get("/v1/divisions/{code}", county.town(1)).getHeader("ETag");
        county.admin()
                .header("If-Match", tag)
                .body(renamed)
                .put("/v1/divisions/{code}", county.town(1))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(tag)))
                .body("name", equalTo("新名"));
        county.viewer()
                .header("If-None-Match", tag)
                .get("/v1/divisions/{code}", county.town(1))
                .then()
                .statusCode(200);
    }

    @Test
    void onlyAnAdministratorOfTheDivisionWritesIt() {
        Map<String, String> body = Map.of("name", "某镇", "level", "TOWN");
        county.editor()
                .body(body)
                .put("/v1/divisions/{code}", county.town(4))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/missing-role"));
        RegisteredCounty.fresh()
                .admin()
                .body(body)
                .put("/v1/divisions/{code}", county.town(4))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/outside-division"));
        county.viewer().get("/v1/divisions/{code}", county.town(4)).then().statusCode(404);
    }

    @Test
    void listsHoldTheCallersDivisionsAlone() {
        TestCounty other = RegisteredCounty.fresh();
        county.viewer()
                .get("/v1/divisions")
                .then()
                .statusCode(200)
                .body("items.code", contains(county.code(), county.town(1)));
        county.viewer()
                .queryParam("parent", other.code())
                .get("/v1/divisions")
                .then()
                .statusCode(403);
        county.viewer().get("/v1/divisions/{code}", other.code()).then().statusCode(404);
        TestCaller.of("0")
                .roles("viewer")
                .request()
                .queryParam("parent", "0")
                .queryParam("limit", 1000)
                .get("/v1/divisions")
                .then()
                .statusCode(200)
                .body("items.code", hasItem(county.province()))
                .body("items.level.unique()", contains("PROVINCE"));
    }

    @Test
    void namesAreSoughtByAPartTakenLiterally() {
        county.viewer()
                .queryParam("name", county.town(1))
                .get("/v1/divisions")
                .then()
                .body("items.code", contains(county.town(1)));
        county.viewer()
                .queryParam("name", "%")
                .get("/v1/divisions")
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void aSchoolUserWritesNoDivision() {
        String school = RegisteredCounty.newSchool(county, "PRIMARY");
        TestCaller.of(county.code())
                .roles("admin")
                .ofSchool(school)
                .request()
                .body(Map.of("name", "新镇", "level", "TOWN"))
                .put("/v1/divisions/{code}", county.town(3))
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_SCHOOL"));
    }
}
