package org.edubalance.kit.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.edubalance.kit.probe.RackResource;
import org.edubalance.kit.testing.TestCaller;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListExportTest {

    @TestHTTPResource("/v1/racks")
    URL racks;

    private final TestCounty county = TestCounty.fresh();

    private void shelf(String name, String label, int books) {
        county.editor()
                .body(
                        Map.of(
                                "code",
                                county.code() + name,
                                "divisionCode",
                                county.code(),
                                "label",
                                label,
                                "books",
                                books))
                .post("/v1/shelves")
                .then()
                .statusCode(201);
    }

    private void shelves(int number) {
        String lines =
                IntStream.range(0, number)
                        .mapToObj(
                                i ->
                                        "{\"code\":\"%s-%05d\",\"divisionCode\":\"%s\",\"books\":%d}"
                                                .formatted(county.code(), i, county.code(), i))
                        .collect(Collectors.joining("\n"));
        load("application/x-ndjson", lines.getBytes(StandardCharsets.UTF_8), number);
    }

    private void load(String type, byte[] file, int accepted) {
        county.editor()
                .contentType(type)
                .header("Prefer", "wait=30")
                .body(file)
                .post("/v1/imports?kind=shelves")
                .then()
                .statusCode(200)
                .body("status", equalTo("SUCCEEDED"))
                .body("accepted", equalTo(accepted));
    }

    private RequestSpecification accepting(String type) {
        return county.viewer().accept(type);
    }

    private static List<NamedCsvRecord> csv(byte[] body) {
        assertThat(body).startsWith(0xEF, 0xBB, 0xBF);
        String text = new String(body, 3, body.length - 3, StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private static List<Row> sheet(byte[] body) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(body))) {
            return workbook.getFirstSheet().read();
        }
    }

    private List<String> codes(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> "%s-%05d".formatted(county.code(), i))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/*",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "text/csv;q=0.5, application/json"
            })
    void whoeverDoesNotAskForAnExportGetsAPage(String accept) {
        shelf("a", "A", 1);
        accepting(accept)
                .get("/v1/shelves?limit=1")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", containsString("Accept"))
                .body("items", hasSize(1));
    }

    @Test
    void theWholeListComesAsLinesOfJson() throws IOException {
        shelves(2345);
        Response response = accepting("application/x-ndjson").get("/v1/shelves");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/x-ndjson");
        List<String> codes = new ArrayList<>();
        for (String line : response.asString().split("\n")) {
            JsonNode row = new ObjectMapper().readTree(line);
            codes.add(row.get("code").asText());
            assertThat(row.has("label")).isFalse();
        }
        assertThat(codes).isEqualTo(codes(2345));
    }

    @Test
    void theWholeListComesAsCsvWithAColumnForEachComponent() {
        shelves(1500);
        Response response = accepting("text/csv").get("/v1/shelves");
        assertThat(response.contentType()).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(response.header("Content-Disposition"))
                .matches("attachment; filename=\"shelves-\\d{4}-\\d{2}-\\d{2}\\.csv\"");
        List<NamedCsvRecord> rows = csv(response.asByteArray());
        assertThat(rows.get(0).getHeader())
                .containsExactly("code", "divisionCode", "label", "books");
        assertThat(rows).extracting(row -> row.getField("code")).isEqualTo(codes(1500));
        assertThat(rows.get(7).getFields())
                .containsExactly(county.code() + "-00007", county.code(), "", "7");
    }

    @Test
    void theWholeListComesAsAWorkbook() throws IOException {
        shelves(1500);
        shelf("z", "=1+1", 7);
        Response response = accepting(ListTypes.XLSX).get("/v1/shelves");
        assertThat(response.contentType()).isEqualTo(ListTypes.XLSX);
        assertThat(response.header("Content-Disposition")).endsWith(".xlsx\"");
        List<Row> rows = sheet(response.asByteArray());
        assertThat(rows).hasSize(1502);
        assertThat(rows.get(0).getCellText(0)).isEqualTo("code");
        assertThat(rows.subList(1, 1501))
                .extracting(row -> row.getCellText(0))
                .isEqualTo(codes(1500));
        Row last = rows.get(1501);
        assertThat(last.getCellAsString(2)).contains("=1+1");
        assertThat(last.getCell(2).getFormula()).isNull();
        assertThat(last.getCellAsNumber(3).orElseThrow().intValueExact()).isEqualTo(7);
    }

    @Test
    void headingsAreChineseForWhoeverReadsChinese() {
        shelf("a", "A", 1);
        byte[] body =
                RestAssured.given()
                        .auth()
                        .oauth2(TestCaller.of(county.code()).roles("viewer").token())
                        .header("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8")
                        .accept("text/csv")
                        .get("/v1/shelves")
                        .asByteArray();
        assertThat(csv(body).get(0).getHeader())
                .containsExactly("编号", "divisionCode", "名称", "books");
    }

    @Test
    void anEmptyListHasItsHeadingsAllTheSame() throws IOException {
        byte[] table = accepting("text/csv").get("/v1/shelves").asByteArray();
        assertThat(new String(table, StandardCharsets.UTF_8).strip())
                .isEqualTo("\ufeffcode,divisionCode,label,books");
        byte[] workbook = accepting(ListTypes.XLSX).get("/v1/shelves").asByteArray();
        assertThat(sheet(workbook)).hasSize(1);
        assertThat(accepting("application/x-ndjson").get("/v1/shelves").asByteArray()).isEmpty();
    }

    @Test
    void aTextIsNotTakenForAFormula() {
        shelf("a", "=HYPERLINK(\"http://example.org\")", 1);
        shelf("b", "-5", 1);
        List<NamedCsvRecord> rows = csv(accepting("text/csv").get("/v1/shelves").asByteArray());
        assertThat(rows)
                .extracting(row -> row.getField("label"))
                .containsExactly("'=HYPERLINK(\"http://example.org\")", "-5");
    }

    @Test
    void whatWasExportedCanBeImported() {
        shelves(1100);
        byte[] file = accepting("text/csv").get("/v1/shelves").asByteArray();
        load("text/csv", file, 1100);
        assertThat(accepting("text/csv").get("/v1/shelves").asByteArray()).isEqualTo(file);
        byte[] workbook = accepting(ListTypes.XLSX).get("/v1/shelves").asByteArray();
        load(ListTypes.XLSX, workbook, 1100);
        assertThat(accepting("text/csv").get("/v1/shelves").asByteArray()).isEqualTo(file);
    }

    @Test
    void anExportBeginsWhereAPageEnded() {
        shelves(30);
        String next = county.viewer().get("/v1/shelves?limit=20").path("next");
        Response response =
                county.viewer()
                        .accept("application/x-ndjson")
                        .queryParam("after", next)
                        .get("/v1/shelves");
        assertThat(response.asString().split("\n")).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    void aRefusalIsAProblemInEveryFormat(String type) {
        accepting(type)
                .get("/v1/shelves?division=" + TestCounty.fresh().code())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("OUTSIDE_DIVISION"));
        accepting(type)
                .get("/v1/shelves?limit=10&count=true")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItems("limit", "count"));
        accepting(type)
                .get("/v1/shelves?after=nonsense")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_CURSOR"));
        accepting(type)
                .get("/v1/racks?breaksAt=1")
                .then()
                .statusCode(500)
                .contentType("application/problem+json");
    }

    @Test
    void everyFormatShowsTheListAsItWas() throws IOException {
        shelf("a", "A", 1);
        Instant before = Instant.now();
        shelf("b", "B", 1);
        county.viewer()
                .get("/v1/shelves?asOf=" + before)
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        String url = "/v1/shelves?asOf=" + before;
        assertThat(csv(accepting("text/csv").get(url).asByteArray())).hasSize(1);
        assertThat(sheet(accepting(ListTypes.XLSX).get(url).asByteArray())).hasSize(2);
        accepting("text/csv")
                .get("/v1/shelves?asOf=" + before.plusSeconds(3600))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void anotherFormatIsNotAcceptable() {
        accepting("image/png")
                .get("/v1/shelves")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    void aListThatBreaksOffIsNotTakenForAWholeOne(String type) throws Exception {
        URI uri = URI.create(racks + "?rows=20000&breaksAt=15000");
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .header("Accept", type)
                        .header(
                                "Authorization",
                                "Bearer " + TestCaller.of(county.code()).roles("viewer").token())
                        .build();
        assertThatThrownBy(
                        () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {ListTypes.NDJSON, ListTypes.CSV, ListTypes.XLSX})
    void pagesLeaveMemoryOnceTheyAreWritten(String type) {
        RackResource.pagesAlive = 0;
        byte[] body = accepting(type).get("/v1/racks?rows=50000&watched=true").asByteArray();
        assertThat(body).isNotEmpty();
        assertThat(RackResource.pagesAlive).isBetween(0, 2);
        if (type.equals(ListTypes.NDJSON)) {
            String text = new String(body, StandardCharsets.UTF_8);
            assertThat(text.lines().count()).isEqualTo(50_000);
            assertThat(text.lines()).allMatch(line -> line.contains("\"readBy\":\"viewer\""));
        }
    }
}
