package org.edubalance.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.edubalance.kit.testing.TestCounty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of the registry as a whole, in each format. */
@QuarkusTest
class SchoolExportTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private TestCounty county;

    @BeforeEach
    void registerACounty() {
        county = RegisteredCounty.fresh();
    }

    private Response export(String type, String path) {
        Response response = county.viewer().accept(type).get(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return response;
    }

    private static List<NamedCsvRecord> csv(Response response) {
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    @Test
    void schoolsComeAsATableWithTheNamesOfTownAndCounty() {
        String first = RegisteredCounty.newSchool(county, "PRIMARY");
        String second = RegisteredCounty.newSchool(county, "NINE_YEAR");
        List<NamedCsvRecord> rows = csv(export("text/csv", "/v1/schools"));
        assertThat(rows)
                .extracting(row -> row.getField("code"))
                .containsExactlyElementsOf(Stream.of(first, second).sorted().toList());
        NamedCsvRecord nineYear =
                rows.stream().filter(row -> row.getField("code").equals(second)).findFirst().get();
        assertThat(nineYear.getField("stages")).isEqualTo("PRIMARY;JUNIOR");
        assertThat(nineYear.getField("divisionName")).isEqualTo("区划" + county.code());
        assertThat(nineYear.getField("townName")).isEqualTo("区划" + county.town(1));
        assertThat(nineYear.getField("latitude")).isEmpty();
    }

    @Test
    void filtersHoldForAnExportToo() {
        RegisteredCounty.newSchool(county, "PRIMARY");
        String junior = RegisteredCounty.newSchool(county, "JUNIOR");
        assertThat(csv(export("text/csv", "/v1/schools?kind=JUNIOR")))
                .extracting(row -> row.getField("code"))
                .containsExactly(junior);
        county.viewer()
                .accept("text/csv")
                .get("/v1/schools?division=" + TestCounty.fresh().code())
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("OUTSIDE_DIVISION"));
    }

    @Test
    void schoolsComeAsTheyWere() {
        String code = RegisteredCounty.newSchool(county, "PRIMARY");
        Instant before = Instant.now();
        RegisteredCounty.newSchool(county, "PRIMARY");
        assertThat(csv(export("text/csv", "/v1/schools?asOf=" + before)))
                .extracting(row -> row.getField("code"))
                .containsExactly(code);
    }

    @Test
    void divisionsComeAsATableAndAsAWorkbook() {
        assertThat(csv(export("text/csv", "/v1/divisions")))
                .extracting(row -> row.getField("code"))
                .containsExactly(county.code(), county.town(1));
        Response workbook = export(XLSX, "/v1/divisions");
        assertThat(workbook.contentType()).isEqualTo(XLSX);
        assertThat(workbook.header("Content-Disposition")).contains("divisions-");
        assertThat(workbook.asByteArray()).startsWith('P', 'K');
    }

    @Test
    void whoHasReportedComesAsLines() {
        String code = RegisteredCounty.newSchool(county, "PRIMARY");
        county.editor()
                .body(Map.of("stages", List.of(Map.of("stage", "PRIMARY", "pupils", 120))))
                .put("/v1/schools/{code}/returns/2019", code)
                .then()
                .statusCode(201);
        Response lines = export("application/x-ndjson", "/v1/returns?academicYear=2019");
        assertThat(lines.asString().split("\n")).hasSize(1);
        assertThat(lines.asString()).contains(code).contains("\"status\":\"DRAFT\"");
        List<NamedCsvRecord> revisions =
                csv(export("text/csv", "/v1/schools/" + code + "/returns/2019/revisions"));
        assertThat(revisions).extracting(row -> row.getField("revision")).containsExactly("1");
    }
}
