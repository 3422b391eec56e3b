package org.edubalance.kit.export;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExportDocumentTest {

    private static final String OK = "paths.'/probe/v1/shelves'.get.responses.'200'.";

    @Test
    void theDocumentShowsAListInEachOfItsFormats() {
        RestAssured.get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body(
                        OK + "content.keySet()",
                        containsInAnyOrder(
                                ListTypes.JSON, ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX))
                .body(
                        OK + "content.'application/x-ndjson'.schema.'$ref'",
                        equalTo("#/components/schemas/ShelfRow"))
                .body(
                        OK + "content.'application/x-ndjson'.example",
                        equalTo("{\"code\":\"a1\",\"divisionCode\":\"410225\",\"books\":3}\n"))
                .body(
                        OK + "content.'text/csv'.example",
                        equalTo("code,divisionCode,books\r\na1,410225,3\r\n"))
                .body(OK + "headers", hasKey("Change-Cursor"));
    }
}
