package org.edubalance.kit.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProblemResponseTest {

    private final TestCounty county = TestCounty.fresh();

    private static ValidatableResponse isProblem(
            ValidatableResponse response, int status, String slug) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/" + slug))
                .body("status", equalTo(status))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void everyFaultOfABodyIsToldAtOnce() {
        String body =
                """
                {"code": "", "divisionCode": "41022", "books": -3, "wood": "ELM",
                 "builtOn": "yesterday", "colour": "red", "label": {"a": 1}}""";
        isProblem(county.editor().body(body).post("/v1/shelves").then(), 400, "validation")
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "code",
                                "divisionCode",
                                "books",
                                "wood",
                                "builtOn",
                                "colour",
                                "label"))
                .body(
                        "violations.find { it.field == 'wood' }.message",
                        containsString("[OAK, PINE]"))
                .body("violations.find { it.field == 'books' }.rejected", equalTo(-3))
                .body(
                        "violations.find { it.field == 'divisionCode' }.message",
                        containsString("6 digits"));
    }

    @Test
    void aPersonalValueIsNotRepeated() {
        String body =
                """
                {"code": "a", "divisionCode": "%s", "books": 1, "ownerNumber": -9}"""
                        .formatted(county.code());
        isProblem(county.editor().body(body).post("/v1/shelves").then(), 400, "validation")
                .body("violations.field", contains("ownerNumber"))
                .body("violations[0]", not(hasKey("rejected")));
        isProblem(
                        county.editor()
                                .body(body.replace("-9", "\"4102251980\""))
                                .post("/v1/shelves")
                                .then(),
                        400,
                        "validation")
                .body("violations[0]", not(hasKey("rejected")));
    }

    @Test
    void aTextIsNoNumberAndAFractionNoWholeOne() {
        for (String value : new String[] {"\"12\"", "1.5", "true"}) {
            String body =
                    """
                    {"code": "a", "divisionCode": "%s", "books": %s}"""
                            .formatted(county.code(), value);
            isProblem(county.editor().body(body).post("/v1/shelves").then(), 400, "validation")
                    .body("violations.field", contains("books"));
        }
    }

    @Test
    void malformedJsonSaysWhere() {
        isProblem(
                        county.editor().body("{\"code\": ").post("/v1/shelves").then(),
                        400,
                        "malformed-json")
                .body("violations[0].message", containsString("line:column"));
        isProblem(county.editor().post("/v1/shelves").then(), 400, "validation");
    }

    @Test
    void everyBadParameterIsToldAtOnce() {
        isProblem(
                        county.viewer()
                                .get("/v1/shelves?division=41x&since=today&wood=ELM&limit=a&ownr=1")
                                .then(),
                        400,
                        "validation")
                .body(
                        "violations.field",
                        containsInAnyOrder("division", "since", "wood", "limit", "ownr"));
        isProblem(county.viewer().get("/v1/shelves?limit=1001").then(), 400, "validation")
                .body("violations", hasItem(allOf(hasEntry("field", "limit"))));
        isProblem(county.viewer().get("/v1/shelves?after=nonsense").then(), 400, "bad-cursor");
    }

    @Test
    void withoutAGoodTokenItIs401() {
        isProblem(given().get("/v1/shelves").then(), 401, "unauthenticated");
        isProblem(given().get("/problems").then(), 401, "unauthenticated");
        isProblem(
                given().auth().oauth2("not.a.token").get("/v1/shelves").then(),
                401,
                "unauthenticated");
        TestCaller viewer = TestCaller.of(county.code()).roles("viewer");
        isProblem(
                viewer.audience("another-api").request().get("/v1/shelves").then(),
                401,
                "unauthenticated");
        isProblem(
                viewer.life(Duration.ofSeconds(-3)).request().get("/v1/shelves").then(),
                401,
                "unauthenticated");
        viewer.request().get("/v1/shelves").then().statusCode(200);
    }

    @Test
    void a403SaysWhichRoleOrDivisionIsMissing() {
        isProblem(county.viewer().body("{}").post("/v1/shelves").then(), 403, "missing-role")
                .body("detail", containsString("editor"));
        isProblem(county.as("personal-data").get("/v1/shelves").then(), 403, "missing-role");
        String elsewhere = TestCounty.fresh().code();
        isProblem(
                        county.viewer().get("/v1/shelves?division=" + elsewhere).then(),
                        403,
                        "outside-division")
                .body("detail", allOf(containsString(elsewhere), containsString(county.code())));
        for (String bad : new String[] {null, "4", "410", "4102250", "lankao"}) {
            isProblem(
                    TestCaller.of(bad).roles("viewer").request().get("/v1/shelves").then(),
                    403,
                    "no-division");
        }
    }

    @Test
    void whatIsNotThereIsToldApart() {
        isProblem(county.viewer().get("/v1/nothing").then(), 404, "not-found");
        isProblem(county.viewer().get("/v1/shelves/none").then(), 404, "not-found");
        isProblem(county.viewer().delete("/v1/shelves").then(), 405, "method-not-allowed");
        isProblem(
                county.viewer().accept("image/png").get("/v1/shelves/none").then(),
                406,
                "not-acceptable");
        isProblem(
                county.editor().contentType("text/plain").body("x").post("/v1/shelves").then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void aBodyOverTheLimitIs413() {
        String body = "{\"label\": \"" + "x".repeat(1 << 20) + "\"}";
        isProblem(county.editor().body(body).post("/v1/shelves").then(), 413, "too-large");
    }

    @Test
    void aFailureOfOursTellsATraceIdAndNothingElse() {
        isProblem(county.viewer().get("/v1/shelves/broken").then(), 500, "unexpected")
                .body("detail", not(containsString("password")));
    }

    @Test
    void theSameKeyTwiceIs409() {
        Map<String, Object> shelf =
                Map.of("code", "k" + county.code(), "divisionCode", county.code(), "books", 1);
        county.editor().body(shelf).post("/v1/shelves").then().statusCode(201);
        isProblem(county.editor().body(shelf).post("/v1/shelves").then(), 409, "already-exists");
    }

    @Test
    void titlesAreChineseUnlessEnglishIsAsked() {
        given().get("/v1/shelves").then().body("title", equalTo("缺少有效令牌"));
        given().header("Accept-Language", "en-GB,zh;q=0.5")
                .get("/v1/shelves")
                .then()
                .body("title", equalTo("A valid bearer token is needed"));
    }

    @Test
    void everyAddressOfAProblemLeadsSomewhere() {
        for (ProblemType type : ProblemType.values()) {
            county.viewer()
                    .get(type.address())
                    .then()
                    .statusCode(200)
                    .body("code", equalTo(type.name()))
                    .body("type", equalTo(type.address()));
        }
    }

    @Test
    void everyKindOfFaultOfParametersIsToldTogether() {
        isProblem(
                        county.viewer()
                                .get("/v1/shelves?limit=0&after=zz&wood=&since=1&since=2&x=1")
                                .then(),
                        400,
                        "validation")
                .body(
                        "violations.field",
                        containsInAnyOrder("limit", "after", "wood", "since", "x"));
    }

    @Test
    void aHeaderThatIsNoMediaTypeIsRefused() {
        isProblem(
                county.viewer().header("Accept", "@@@").get("/v1/shelves").then(),
                406,
                "not-acceptable");
        isProblem(
                given().auth()
                        .oauth2(TestCaller.of(county.code()).roles("editor").token())
                        .header("Content-Type", "@@@")
                        .body("{}".getBytes())
                        .post("/v1/shelves")
                        .then(),
                415,
                "unsupported-media-type");
    }

    @Test
    void datesHaveOneFormAndTextsHoldWholeCharacters() {
        for (String date :
                new String[] {"\"2020-02-20T00:00:00Z\"", "[2020,1,1]", "\"2019-02-30\"", "1"}) {
            String body =
                    """
                    {"code": "a", "divisionCode": "%s", "books": 1, "builtOn": %s}"""
                            .formatted(county.code(), date);
            isProblem(county.editor().body(body).post("/v1/shelves").then(), 400, "validation")
                    .body("violations.field", contains("builtOn"));
        }
        String half =
                """
                {"code": "a", "divisionCode": "%s", "books": 1, "label": "x\\ud800y"}"""
                        .formatted(county.code());
        isProblem(county.editor().body(half).post("/v1/shelves").then(), 400, "validation")
                .body("violations.field", contains("label"));
        isProblem(county.editor().body("[]").post("/v1/shelves").then(), 400, "validation")
                .body("violations[0].message", containsString("object"));
    }
}
