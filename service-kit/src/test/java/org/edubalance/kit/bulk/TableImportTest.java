package org.edubalance.kit.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TableImportTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TestCounty county = TestCounty.fresh();

    private static byte[] workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            content.accept(book.newWorksheet("数据"));
            book.newWorksheet("说明").value(0, 0, "nothing to load");
        }
        return bytes.toByteArray();
    }

    private ValidatableResponse load(String type, String query, byte[] body) {
        return county.editor()
                .contentType(type)
                .header("Prefer", "wait=60")
                .body(body)
                .post("/v1/imports?kind=shelves" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse loadCsv(String csv) {
        return load("text/csv", "", csv.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse list() {
        return county.viewer().get("/v1/shelves?limit=1000&count=true").then().statusCode(200);
    }

    private void headings(Worksheet sheet, String... headings) {
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
    }

    @Test
    void aWorkbookIsLoadedWithCodesTypedAsNumbers() throws IOException {
        byte[] body =
                workbook(
                        sheet -> {
                            headings(sheet, "书架编号", "divisionCode", "图书（册）", "木材", "Built on");
                            sheet.value(1, 0, Long.parseLong(county.code() + "0007"));
                            sheet.value(1, 1, Integer.parseInt(county.code()));
                            sheet.value(1, 2, 12.0);
                            sheet.value(1, 3, "橡木");
                            sheet.value(1, 4, LocalDate.of(2019, 9, 1));
                            sheet.style(1, 4).format("yyyy-mm-dd").set();
                            sheet.value(4, 0, county.code() + "-b");
                            sheet.value(4, 1, county.code());
                            sheet.value(4, 2, "5");
                        });
        load(XLSX, "", body)
                .body("status", equalTo("SUCCEEDED"))
                .body("read", equalTo(2))
                .body("progress", equalTo(100));
        list().body("total", equalTo(2))
                .body(booksOf(county.code() + "0007"), equalTo(12))
                .body(booksOf(county.code() + "-b"), equalTo(5));
    }

    private static String booksOf(String shelf) {
        return "items.find { it.code == '" + shelf + "' }.books";
    }

    @Test
    void errorsNameRowColumnAndHeading() throws IOException {
        byte[] body =
                workbook(
                        sheet -> {
                            headings(sheet, "书架编号", "区划代码", "图书（册）", "木材", "label");
                            sheet.value(1, 0, county.code() + "-a");
                            sheet.value(1, 1, county.code());
                            sheet.value(1, 2, -5);
                            sheet.value(3, 0, county.code() + "-b");
                            sheet.value(3, 1, county.code());
                            sheet.formula(3, 2, "SUM(1,2)");
                            sheet.value(3, 3, "竹");
                            sheet.value(3, 5, "under no heading");
                        });
        String id = load(XLSX, "", body).body("status", equalTo("FAILED")).extract().path("id");
        String errors = "/v1/imports/" + id + "/errors";
        county.viewer()
                .get(errors)
                .then()
                .statusCode(200)
                .body("items.find { it.row == 2 }.column", equalTo("books"))
                .body("items.find { it.row == 2 }.heading", equalTo("Books (volumes)"))
                .body("items.find { it.row == 2 }.value", equalTo("-5"))
                .body("items.find { it.row == 4 }.reason", containsString("no heading"));
        String csv =
                county.viewer()
                        .header("Accept", "text/csv")
                        .get(errors + "?limit=1")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/csv"))
                        .extract()
                        .body()
                        .asString();
        assertThat(csv.split("\r\n"))
                .hasSize(3)
                .satisfies(
                        lines -> {
                            assertThat(lines[0]).isEqualTo("\ufeffrow,column,value,reason,heading");
                            assertThat(lines[1])
                                    .startsWith("2,books,-5,")
                                    .endsWith(",Books (volumes)");
                            assertThat(lines[2]).startsWith("4,,,").contains("no heading");
                        });
        list().body("items", empty());
    }

    @Test
    void aFormulaWithoutResultIsNoEmptyCell() throws IOException {
        byte[] body =
                workbook(
                        sheet -> {
                            headings(sheet, "code", "divisionCode", "books");
                            sheet.value(1, 0, county.code() + "-a");
                            sheet.value(1, 1, county.code());
                            sheet.formula(1, 2, "SUM(1,2)");
                        });
        String id = load(XLSX, "", body).body("status", equalTo("FAILED")).extract().path("id");
        county.viewer()
                .get("/v1/imports/" + id + "/errors")
                .then()
                .body("items.column", contains("books"))
                .body("items[0].reason", containsString("formula"));
    }

    @Test
    void headingsThatAreUnknownOrThereTwiceAreOneFailure() throws IOException {
        String row = county.code() + "-%s," + county.code() + ",1,2\n";
        loadCsv("code,divisionCode,图书（册）,册数\n" + row.formatted("a") + row.formatted("b"))
                .body("status", equalTo("FAILED"))
                .body("reason", allOf(containsString("unknown: “册数”"), containsString("nothing")));
        loadCsv("code,divisionCode,图书(册),books\n" + row.formatted("a"))
                .body("status", equalTo("FAILED"))
                .body("reason", containsString("repeated: “图书(册)”, “books”"));
        list().body("items", empty());
    }

    @Test
    void nothingToLoadNeverSucceeds() throws IOException {
        String none = "The file holds no rows";
        String heading = "\ufeff书架编号,区划代码,图书（册）\r\n";
        loadCsv(heading).body("status", equalTo("FAILED")).body("reason", equalTo(none));
        loadCsv(heading + ",,\r\n  ,,\r\n")
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo(none));
        load(XLSX, "", workbook(sheet -> headings(sheet, "code")))
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo(none));
        load(XLSX, "", workbook(sheet -> {}))
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo(none));
        load(XLSX, "&onError=skip", "code,books".getBytes(StandardCharsets.UTF_8))
                .body("status", equalTo("FAILED"))
                .body("reason", containsString("no XLSX workbook"));
    }

    @Test
    void anEmptyTemplateIsNotLoadedAndOneWithItsExampleIs() throws IOException {
        TestCaller caller = TestCaller.of("410225").roles("editor");
        String template =
                caller.request()
                        .get("/v1/import-templates")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.find { it.kind == 'shelves' }.xlsx");
        byte[] empty =
                caller.request()
                        .basePath("")
                        .get(template)
                        .then()
                        .statusCode(200)
                        .contentType(XLSX)
                        .extract()
                        .asByteArray();
        load(XLSX, "", empty)
                .body("status", equalTo("FAILED"))
                .body("reason", equalTo("The file holds no rows"));

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(empty))) {
            List<Row> headings = book.getFirstSheet().read();
            assertThat(headings).hasSize(1);
            List<Row> guide = book.getSheet(1).orElseThrow().read();
            assertThat(guide).hasSize(8);
            assertThat(guide.get(1).stream().map(cell -> cell.getText()).toList())
                    .containsExactly("书架编号", "Shelf", "code", "文本", "text", "是", "", "0007");
            assertThat(guide.get(5).stream().map(cell -> cell.getText()).toList())
                    .containsExactly(
                            "木材", "Wood", "wood", "代码", "constant", "否", "OAK 橡木；PINE", "OAK");
            byte[] filled =
                    workbook(
                            sheet -> {
                                for (int i = 0; i < headings.get(0).getCellCount(); i++) {
                                    sheet.value(0, i, headings.get(0).getCellText(i));
                                    sheet.value(1, i, guide.get(i + 1).getCellText(7));
                                }
                            });
            caller.request()
                    .contentType(XLSX)
                    .header("Prefer", "wait=60")
                    .body(filled)
                    .post("/v1/imports?kind=shelves&dryRun=true")
                    .then()
                    .body("status", equalTo("SUCCEEDED"))
                    .body("accepted", equalTo(1));
        }
    }

    @Test
    void theCsvTemplateHasHeadingsThatSpreadsheetsRead() {
        byte[] csv =
                county.viewer()
                        .get("/v1/import-templates/shelves.csv")
                        .then()
                        .statusCode(200)
                        .contentType(containsString("text/csv"))
                        .extract()
                        .asByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo("\ufeff书架编号,区划代码,label,图书（册）,木材,制作日期,ownerNumber\r\n");
        load("text/csv", "", csv).body("status", equalTo("FAILED"));
        county.viewer().get("/v1/import-templates/elephants.csv").then().statusCode(404);
        county.viewer().get("/v1/import-templates/elephants.xlsx").then().statusCode(404);
    }
}
