package org.edubalance.registry.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.edubalance.registry.imports.ImportFixture.NDJSON;
import static org.edubalance.registry.imports.ImportFixture.load;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.edubalance.registry.RegisteredCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DivisionImportTest {

    @Test
    void aTreeIsLoadedInOneFile() {
        TestCounty county = TestCounty.fresh();
        String rows =
                """
                {"code":"%s","name":"省","level":"PROVINCE"}
                {"code":"%s","name":"市","level":"PREFECTURE"}
                {"code":"%s","name":"县","level":"COUNTY"}
                {"code":"%s","name":"乡","level":"TOWN","kind":"TOWNSHIP"}
                """
                        .formatted(
                                county.province(),
                                county.code().substring(0, 4),
                                county.code(),
                                county.town(1));
        load(TestCaller.of("0").roles("admin").request(), "divisions", NDJSON, "", rows)
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(4));
        county.viewer()
                .get("/v1/divisions/{code}", county.town(1))
                .then()
                .body("kind", equalTo("TOWNSHIP"))
                .body("parentCode", equalTo(county.code()));
    }

    @Test
    void rowsOutsideTheCallersDivisionOrWithoutAParentAreNamed() {
        TestCounty county = RegisteredCounty.fresh();
        TestCounty other = RegisteredCounty.fresh();
        String rows =
                """
                {"code":"%s","name":"别县的镇","level":"TOWN"}
                {"code":"%s","name":"无上级的村","level":"VILLAGE"}
                {"code":"%s","name":"层级不符","level":"COUNTY"}
                {"code":"12345","name":"坏代码","level":"COUNTY"}
                """
                        .formatted(other.town(7), county.town(8) + "201", county.town(9));
        String id =
                load(county.admin(), "divisions", NDJSON, "", rows)
                        .body("status", equalTo("FAILED"))
                        .body("rejected", equalTo(4))
                        .extract()
                        .path("id");
        county.admin()
                .get("/v1/imports/{id}/errors", id)
                .then()
                .body("items.row", containsInAnyOrder(1, 2, 3, 4));
        other.viewer().get("/v1/divisions/{code}", other.town(7)).then().statusCode(404);
    }

    @Test
    void onlyAnAdministratorLoadsDivisions() {
        TestCounty county = RegisteredCounty.fresh();
        county.editor()
                .contentType(NDJSON)
                .body("{}".getBytes(UTF_8))
                .post("/v1/imports?kind=divisions")
                .then()
                .statusCode(403);
    }
}
