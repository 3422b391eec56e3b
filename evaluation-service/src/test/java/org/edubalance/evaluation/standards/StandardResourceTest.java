package org.edubalance.evaluation.standards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.edubalance.evaluation.TestStandard;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StandardResourceTest {

    private final TestCounty county = TestCounty.fresh();
    private final String id = "BOOKS-" + county.code();
    private final String path = "/v1/standards/" + id + "/versions/1";

    @Test
    void theNationalStandardsAreThereForEverybody() {
        county.viewer()
                .get("/v1/standards?limit=1000")
                .then()
                .statusCode(200)
                .body("items.id", hasItems("CN-2012-BASIC", "CN-2017-QUALITY"));
        county.viewer()
                .get("/v1/standards/CN-2012-BASIC/versions/1")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("divisionCode", equalTo("0"))
                .body("digest", startsWith("sha-256:"))
                .body("document.indicators", hasSize(8))
                .body("document.cvRule.apply", equalTo("COMPOSITE"))
                .body("document.cvRule.limit.PRIMARY", equalTo(0.65f))
                .body("document.cvRule.limit.JUNIOR", equalTo(0.55f));
        county.viewer()
                .get("/v1/standards/CN-2017-QUALITY/versions/1")
                .then()
                .body("document.indicators", hasSize(7))
                .body("document.cvRule.apply", equalTo("EACH"))
                .body(
                        "document.indicators.find { it.id == 'sportsAreaPerPupil' }.threshold.JUNIOR",
                        equalTo(10.2f));
    }

    @Test
    void aProvincesStandardIsThereForItsCountiesAlone() {
        String henan = "/v1/standards/HENAN-2014-SCHOOL/versions/1";
        TestCaller.of("410225")
                .roles("viewer")
                .request()
                .get(henan)
                .then()
                .statusCode(200)
                .body("divisionCode", equalTo("41"))
                .body("document.schoolRule.atLeast", equalTo(7));
        TestCaller.of("110101").roles("viewer").request().get(henan).then().statusCode(404);
    }

    @Test
    void aVariantIsDerivedChangedAndCompared() {
        String variant = "/v1/standards/" + id + "/versions/1";
        String tag =
                county.admin()
                        .body(Map.of("id", id, "version", 1))
                        .post("/v1/standards/CN-2012-BASIC/versions/1/copies")
                        .then()
                        .statusCode(201)
                        .header("Location", endsWith(variant))
                        .body("status", equalTo("DRAFT"))
                        .body("divisionCode", equalTo(county.code()))
                        .body("document.derivedFrom.id", equalTo("CN-2012-BASIC"))
                        .body("document.indicators", hasSize(8))
                        .extract()
                        .header("ETag");
        county.admin()
                .body(Map.of("id", id, "version", 1))
                .post("/v1/standards/CN-2012-BASIC/versions/1/copies")
                .then()
                .statusCode(409);
        county.viewer().get(variant + "/diff").then().statusCode(200).body("changes", empty());
        Map<String, Object> document =
                county.viewer().get(variant).then().extract().jsonPath().getMap("document");
        Map<String, Object> rule = new HashMap<>((Map<String, Object>) document.get("cvRule"));
        rule.put("limit", Map.of("PRIMARY", 0.6, "JUNIOR", 0.55));
        document.put("cvRule", rule);
        List<Object> indicators = new ArrayList<>((List<Object>) document.get("indicators"));
        indicators.remove(4);
        Collections.reverse(indicators);
        document.put("indicators", indicators);
        county.admin().header("If-Match", tag).body(document).put(variant).then().statusCode(200);
        county.viewer()
                .get(variant + "/diff")
                .then()
                .statusCode(200)
                .body("from.id", equalTo("CN-2012-BASIC"))
                .body(
                        "changes.path",
                        equalTo(List.of("/cvRule/limit/PRIMARY", "/indicators/booksPerPupil")))
                .body("changes.change", equalTo(List.of("CHANGED", "REMOVED")))
                .body("changes[0].before", equalTo(0.65f))
                .body("changes[0].after", equalTo(0.6f));
    }

    @Test
    void whatIsDerivedFromNothingIsNotPublished() {
        String document =
                TestStandard.booksOnly(id)
                        .replaceFirst(
                                "\\{", "{\"derivedFrom\": {\"id\": \"NO-SUCH\", \"version\": 1}, ");
        county.admin().body(document).put(path).then().statusCode(201);
        county.admin()
                .post(path + "/publication")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("/derivedFrom"));
    }

    @Test
    void aDraftIsReplacedByWhoKnowsItAndNeverAfterPublication() {
        String document = TestStandard.booksOnly(id);
        String tag =
                county.admin()
                        .body(document)
                        .put(path)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("DRAFT"))
                        .extract()
                        .header("ETag");
        county.admin().body(document).put(path).then().statusCode(428);
        String next =
                county.admin()
                        .header("If-Match", tag)
                        .body(document.replace("0.65", "0.6"))
                        .put(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        county.admin().header("If-Match", tag).body(document).put(path).then().statusCode(412);
        county.admin()
                .post(path + "/publication")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("document.cvRule.limit.PRIMARY", equalTo(0.6f));
        county.admin()
                .header("If-Match", next)
                .body(document)
                .put(path)
                .then()
                .statusCode(409)
                .body("code", equalTo("ILLEGAL_STATE_CHANGE"));
        county.admin().post(path + "/publication").then().statusCode(409);
    }

    @Test
    void aFaultyDraftIsNotPublishedAndEachFaultHasItsPlace() {
        String faulty =
                TestStandard.booksOnly(id)
                        .replace("\"+books\"", "\"+bricks\"")
                        .replace("0.65", "-0.65");
        county.admin().body(faulty).put(path).then().statusCode(201);
        county.admin()
                .post(path + "/publication")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems(
                                containsString("/indicators/0/numerator"),
                                containsString("/cvRule/limit")));
        county.viewer().get(path).then().body("status", equalTo("DRAFT"));
    }

    @Test
    void whatIsNoStandardIsRefused() {
        county.admin()
                .body(TestStandard.booksOnly("OTHER").replace("\"scale\"", "\"scales\""))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem(containsString("scales")));
        county.admin()
                .body(TestStandard.booksOnly("OTHER"))
                .put(path)
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("id"));
        county.editor().body(TestStandard.booksOnly(id)).put(path).then().statusCode(403);
        county.viewer().get(path).then().statusCode(404);
        county.viewer().get("/v1/standards/X/versions/one").then().statusCode(400);
    }

    @Test
    void nobodyAddsAVersionToAStandardOfAnotherDivision() {
        county.admin().body(TestStandard.booksOnly(id)).put(path).then().statusCode(201);
        county.admin().post(path + "/publication").then().statusCode(200);
        String next = "/v1/standards/" + id + "/versions/2";
        String document = TestStandard.booksOnly(id).replace("\"version\": 1", "\"version\": 2");
        TestCounty.fresh().admin().body(document).put(next).then().statusCode(403);
        String national = "/v1/standards/CN-2012-BASIC/versions/2";
        String hijack = document.replace(id, "CN-2012-BASIC");
        county.admin()
                .body(hijack)
                .put(national)
                .then()
                .statusCode(403)
                .body("code", equalTo("OUTSIDE_DIVISION"));
        county.viewer().get(national).then().statusCode(404);
        county.admin().body(document).put(next).then().statusCode(201);
    }

    @Test
    void theListHoldsWhatTheCallerSeesPageByPage() {
        county.admin().body(TestStandard.booksOnly(id)).put(path).then().statusCode(201);
        TestCounty other = TestCounty.fresh();
        String foreign = "AAA-" + other.code();
        other.admin()
                .body(TestStandard.booksOnly(foreign))
                .put("/v1/standards/" + foreign + "/versions/1")
                .then()
                .statusCode(201);
        List<String> seen = new ArrayList<>();
        int total = 0;
        String after = null;
        do {
            JsonPath page =
                    county.viewer()
                            .queryParam("limit", 1)
                            .queryParam("count", true)
                            .queryParams(after == null ? Map.of() : Map.of("after", after))
                            .get("/v1/standards")
                            .then()
                            .statusCode(200)
                            .extract()
                            .jsonPath();
            seen.addAll(page.getList("items.id"));
            total = page.getInt("total");
            after = page.getString("next");
        } while (after != null);
        assertThat(seen)
                .hasSize(total)
                .isSorted()
                .contains(id, "CN-2012-BASIC", "CN-2017-QUALITY")
                .doesNotContain(foreign);
        TestCaller.of(county.code() + "100")
                .roles("viewer")
                .request()
                .get("/v1/standards?limit=1000")
                .then()
                .body("items.id", hasItems(id, "CN-2012-BASIC"))
                .body("items.id", not(hasItem(foreign)));
        TestCaller.of(county.code().substring(0, 2))
                .roles("viewer")
                .request()
                .get(path)
                .then()
                .statusCode(200);
    }

    @Test
    void anIdThatNoStandardCanHaveIsRefused() {
        for (String wrong : List.of("A".repeat(61), "a%20b", "-a")) {
            county.admin()
                    .urlEncodingEnabled(false)
                    .body(TestStandard.booksOnly(wrong))
                    .put("/v1/standards/" + wrong + "/versions/1")
                    .then()
                    .statusCode(400)
                    .body("violations.field", hasItem("id"));
        }
    }

    @Test
    void aCountysStandardConcernsNoOtherCounty() {
        county.admin().body(TestStandard.booksOnly(id)).put(path).then().statusCode(201);
        TestCounty other = TestCounty.fresh();
        other.viewer().get(path).then().statusCode(404);
        other.viewer().get("/v1/standards?limit=1000").then().body("items.id", not(hasItem(id)));
        other.admin().post(path + "/publication").then().statusCode(404);
        county.viewer().get(path).then().body("status", equalTo("DRAFT"));
    }
}
