package org.edubalance.evaluation.claimrules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.kit.testing.TestExport;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ClaimRuleTest {

    private static final String RULE =
            """
            {"kind": "EQUAL", "finding": "DQ-X", "severity": "INFO",
             "text": {"zh": "{A} 与 {B}", "en": "{A} and {B}"},
             "holds": [{"left": [{"of": [{"claim": "A"}]}], "comparator": "EQ",
               "right": [{"of": [{"claim": "B"}]}]}]}""";

    private final TestCounty county = TestCounty.fresh();

    private String path(String id) {
        return "/v1/claim-rules/" + county.code() + "/" + id;
    }

    @Test
    void aRuleIsRecordedChangedAndWithdrawn() {
        String first =
                county.admin()
                        .body(RULE)
                        .put(path("SAME"))
                        .then()
                        .statusCode(201)
                        .body("rule.finding", equalTo("DQ-X"))
                        .body("rule.holds[0].left[0].of[0].claim", equalTo("A"))
                        .extract()
                        .header("ETag");
        county.viewer().header("If-None-Match", first).get(path("SAME")).then().statusCode(304);
        county.admin().body(RULE).put(path("SAME")).then().statusCode(428);
        String second =
                county.admin()
                        .header("If-Match", first)
                        .body(RULE.replace("INFO", "ERROR"))
                        .put(path("SAME"))
                        .then()
                        .statusCode(200)
                        .body("rule.severity", equalTo("ERROR"))
                        .extract()
                        .header("ETag");
        county.admin()
                .header("If-Match", second)
                .post(path("SAME") + "/withdrawal")
                .then()
                .statusCode(200)
                .body("withdrawn", equalTo(true));
        assertThat(TestExport.of(county::viewer, "/v1/claim-rules"))
                .extracting(row -> row.get("id"))
                .contains("SAME");
    }

    @Test
    void aRuleThatCanNotBeAppliedIsRefusedWithEveryFault() {
        county.admin()
                .body(
                        """
                        {"kind": "SUM", "severity": "ERROR", "text": {"zh": "{nobody}", "en": "x"},
                         "holds": [{"left": [], "comparator": "EQ",
                           "right": [{"of": [{"claim": "A", "constant": 1}]}]}]}""")
                .put(path("BAD"))
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        containsInAnyOrder("holds[0].left", "holds[0].right[0].of[0]", "text.zh"));
        county.admin()
                .body("{\"kind\": \"MAYBE\", \"rule\": 1}")
                .put(path("BAD"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("kind"));
        county.viewer().get(path("BAD")).then().statusCode(404);
    }

    @Test
    void rulesAreForAdministratorsOfTheirDivision() {
        county.editor().body(RULE).put(path("SAME")).then().statusCode(403);
        TestCounty other = TestCounty.fresh();
        other.admin().body(RULE).put(path("SAME")).then().statusCode(403);
        county.admin().body(RULE).put("/v1/claim-rules/0/SAME").then().statusCode(403);
        county.admin().body(RULE).put(path("SAME")).then().statusCode(201);
        other.viewer().get(path("SAME")).then().statusCode(404);
        TestCaller.of(county.code().substring(0, 4))
                .roles("viewer")
                .request()
                .get(path("SAME"))
                .then()
                .statusCode(200);
        county.editor()
                .contentType("application/x-ndjson")
                .body("{}".getBytes(StandardCharsets.UTF_8))
                .post("/v1/imports?kind=claim-rules")
                .then()
                .statusCode(403);
    }
}
