package org.edubalance.kit.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.edubalance.kit.labels.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .serializationInclusion(JsonInclude.Include.NON_NULL)
                    .build();

    enum Kind {
        PRIMARY,
        JUNIOR
    }

    record Premises(@Label(zh = "占地（平方米）", en = "Land (m2)") BigDecimal landArea, Double share) {}

    record Title(String name, Integer year) {}

    record Place(
            String code,
            LocalDate openedOn,
            @Label(zh = "校舍", en = "Premises") Premises premises,
            List<Kind> kinds,
            List<Title> titles,
            Boolean boarding,
            Long number) {}

    private static final Place FULL =
            new Place(
                    "2141000001",
                    LocalDate.of(2017, 9, 1),
                    new Premises(new BigDecimal("1E+3"), 0.25),
                    List.of(Kind.PRIMARY, Kind.JUNIOR),
                    List.of(new Title("甲, 乙", 2019), new Title("丙", null)),
                    true,
                    1234567890123456789L);

    private static final Place EMPTY = new Place("", null, null, List.of(), null, null, null);

    private static Table table(Locale language) {
        return Table.of("places", Place.class, language, MAPPER);
    }

    private static List<NamedCsvRecord> csv(Place... places) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvTable csv = new CsvTable(out, table(null));
        for (Place place : places) {
            csv.add(place);
        }
        csv.end();
        return CsvReader.builder()
                .ofNamedCsvRecord(out.toString(StandardCharsets.UTF_8).substring(1))
                .stream()
                .toList();
    }

    @Test
    void eachComponentHasAColumnAndAListOfRecordsHasOne() {
        assertThat(table(null).headings())
                .containsExactly(
                        "code",
                        "openedOn",
                        "premises.landArea",
                        "premises.share",
                        "kinds",
                        "titles",
                        "boarding",
                        "number");
        assertThat(table(Locale.SIMPLIFIED_CHINESE).headings()).contains("校舍：占地（平方米）", "titles");
    }

    @Test
    void valuesAreWrittenAsAnImportReadsThem() throws IOException {
        assertThat(csv(FULL).get(0).getFields())
                .containsExactly(
                        "2141000001",
                        "2017-09-01",
                        "1000",
                        "0.25",
                        "PRIMARY;JUNIOR",
                        "[{\"name\":\"甲, 乙\",\"year\":2019},{\"name\":\"丙\"}]",
                        "true",
                        "1234567890123456789");
        assertThat(csv(EMPTY).get(0).getFields()).hasSize(8).containsOnly("");
    }

    @Test
    void aWorkbookHasNumbersAndDaysAndKeepsWhatIsTooLongForANumber() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable xlsx = new XlsxTable(out, table(null));
        xlsx.add(FULL);
        xlsx.add(EMPTY);
        xlsx.end();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getFirstSheet().getName()).isEqualTo("places");
            List<Row> rows = workbook.getFirstSheet().read();
            Row row = rows.get(1);
            assertThat(row.getCellAsString(0)).contains("2141000001");
            assertThat(row.getCellAsDate(1).orElseThrow().toLocalDate())
                    .isEqualTo(LocalDate.of(2017, 9, 1));
            assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("1000");
            assertThat(row.getCellAsNumber(3).orElseThrow()).isEqualByComparingTo("0.25");
            assertThat(row.getCellAsString(4)).contains("PRIMARY;JUNIOR");
            assertThat(row.getCellAsString(7)).contains("1234567890123456789");
        }
    }

    @Test
    void whatDoesNotFitOnASheetGoesOnToTheNextOne() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable xlsx = new XlsxTable(out, table(null), 4);
        for (int i = 1; i <= 7; i++) {
            xlsx.add(new Place("p" + i, null, null, null, null, null, null));
            xlsx.pageEnds();
        }
        xlsx.end();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("places", "places 2", "places 3");
            assertThat(firstColumn(sheets.get(0))).containsExactly("code", "p1", "p2", "p3");
            assertThat(firstColumn(sheets.get(1))).containsExactly("code", "p4", "p5", "p6");
            assertThat(firstColumn(sheets.get(2))).containsExactly("code", "p7");
        }
    }

    private static List<String> firstColumn(Sheet sheet) throws IOException {
        return sheet.read().stream().map(row -> row.getCellText(0)).toList();
    }

    @Test
    void aTextLongerThanACellIsCutVisibly() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxTable xlsx = new XlsxTable(out, table(null));
        xlsx.add(new Place("x".repeat(40_000), null, null, null, null, null, null));
        xlsx.end();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            String text = workbook.getFirstSheet().read().get(1).getCellText(0);
            assertThat(text).hasSize(32_767).endsWith("x…");
        }
    }

    @Test
    void aRowThatIsJsonAlreadyIsTakenAsItIs() throws IOException {
        var row = JsonNodeFactory.instance.objectNode().put("code", "c");
        row.putObject("premises").put("landArea", 12.5);
        assertThat(table(null).cells(row).get(2).asText()).isEqualTo("12.5");
    }

    record Tree(String name, Map<Kind, Double> limits, Map<String, Integer> other, Tree within) {}

    @Test
    void nothingThatARowHoldsIsLeftOut() {
        Table trees = Table.of("trees", Tree.class, null, MAPPER);
        assertThat(trees.headings())
                .containsExactly("name", "limits.PRIMARY", "limits.JUNIOR", "other", "within");
        Tree inner = new Tree("b", null, null, null);
        Tree tree = new Tree("a", Map.of(Kind.JUNIOR, 0.5), Map.of("x", 1), inner);
        assertThat(trees.cells(tree))
                .extracting(TableColumn::text)
                .containsExactly("a", null, "0.5", "{\"x\":1}", "{\"name\":\"b\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "+x, '''+x'",
        "-x, '''-x'",
        "@x, '''@x'",
        "＝1, '''＝1'",
        "-5, -5",
        "+86.5e3, +86.5e3",
        "a=b, a=b",
        "'''=x', '''''=x'",
        "'''tis', '''tis'"
    })
    void aFormulaIsMadeTextAndANumberStays(String text, String guarded) {
        assertThat(FormulaGuard.guard(text)).isEqualTo(guarded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "-5", "-x", "'x", "'", "''", "", "\t=1", "a"})
    void aGuardedTextIsReadAsItWas(String text) {
        assertThat(FormulaGuard.unguard(FormulaGuard.guard(text))).isEqualTo(text);
    }
}
