package org.edubalance.kit.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxRowsTest {

    private static final String RELATIONSHIPS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @TempDir Path folder;

    /** A workbook of one sheet whose data are given as XML. */
    private Path sheet(String data) throws IOException {
        return workbook(data, "", "");
    }

    private Path workbook(String data, String texts, String bookProperties) throws IOException {
        Path file = Files.createTempFile(folder, "hand", ".xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(
                    zip,
                    "_rels/.rels",
                    RELATIONSHIPS
                            + "<Relationship Id='r1' Type='"
                            + OFFICE
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'"
                            + " xmlns:r='"
                            + OFFICE
                            + "'>"
                            + bookProperties
                            + "<sheets><sheet name='hidden' sheetId='1' state='hidden' r:id='r9'/>"
                            + "<sheet name='a' sheetId='2' r:id='r2'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    RELATIONSHIPS
                            + "<Relationship Id='r2' Type='"
                            + OFFICE
                            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", data);
            if (!texts.isEmpty()) {
                part(zip, "xl/sharedStrings.xml", texts);
            }
            part(
                    zip,
                    "xl/styles.xml",
                    "<styleSheet><numFmts><numFmt numFmtId='176'"
                            + " formatCode='yyyy\"年\"m\"月\"d\"日\";@'/></numFmts><cellStyleXfs><xf"
                            + " numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf"
                            + " numFmtId='176'/><xf numFmtId='31'/><xf numFmtId='10'/></cellXfs>"
                            + "</styleSheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String rows(String... rows) {
        return "<worksheet><sheetData>" + String.join("", rows) + "</sheetData></worksheet>";
    }

    private static List<List<String>> read(Path file) throws IOException {
        List<List<String>> all = new ArrayList<>();
        try (XlsxRows rows = XlsxRows.of(file)) {
            while (rows.next()) {
                all.add(rows.cells().stream().map(CellText::text).toList());
            }
        }
        return all;
    }

    private List<CellText> oneRow(String cells) throws IOException {
        try (XlsxRows rows = XlsxRows.of(sheet(rows("<row r='1'>" + cells + "</row>")))) {
            assertThat(rows.next()).isTrue();
            return rows.cells();
        }
    }

    @Test
    void cellsAreToldAsAPersonWouldWriteThem() throws IOException {
        Path file = folder.resolve("written.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("数据");
            sheet.value(0, 0, "学校 & <名称>");
            sheet.value(0, 1, 2141000001L);
            sheet.value(0, 2, 34.69);
            sheet.value(0, 3, Boolean.TRUE);
            sheet.value(0, 4, LocalDate.of(2019, 9, 1));
            sheet.style(0, 4).format("yyyy-mm-dd").set();
            sheet.value(0, 5, LocalDateTime.of(2019, 9, 1, 8, 30));
            sheet.style(0, 5).format("yyyy/m/d h:mm").set();
            sheet.inlineString(0, 7, "甲\n乙");
            sheet.value(4, 1, "last");
        }
        assertThat(read(file))
                .containsExactly(
                        List.of(
                                "学校 & <名称>",
                                "2141000001",
                                "34.69",
                                "true",
                                "2019-09-01",
                                "2019-09-01T08:30",
                                "",
                                "甲\n乙"),
                        List.of("", "last"));
    }

    @Test
    void numbersLoseNothingThatIsShown() throws IOException {
        assertThat(
                        oneRow(
                                "<c><v>1.1000000000000001</v></c><c><v>1E2</v></c><c><v>-0.5</v></c>"
                                        + "<c><v>123456789012345</v></c><c><v>1599080.0</v></c>"
                                        + "<c><v>1.5E-7</v></c><c><v>0</v></c>"))
                .extracting(CellText::text)
                .containsExactly(
                        "1.1", "100", "-0.5", "123456789012345", "1599080", "0.00000015", "0");
        assertThat(oneRow("<c><v>4.1022519850315E+17</v></c>").get(0).fault().en())
                .contains("more than 15 digits");
        assertThat(oneRow("<c><v>1E999999999</v></c>").get(0).fault()).isNotNull();
        assertThat(oneRow("<c><v>abc</v></c>").get(0).fault()).isNotNull();
    }

    @Test
    void stylesSayWhatANumberStandsFor() throws IOException {
        assertThat(
                        oneRow(
                                "<c s='1'><v>43709</v></c><c s='2'><v>43709</v></c><c s='3'><v>0.3469"
                                        + "</v></c><c s='1'><v>59</v></c><c s='1'><v>61</v></c><c"
                                        + " s='99'><v>43709</v></c><c"
                                        + " t='d'><v>2019-09-01T00:00:00</v></c>"))
                .extracting(CellText::text)
                .containsExactly(
                        "2019-09-01",
                        "2019-09-01",
                        "34.69",
                        "1900-02-28",
                        "1900-03-01",
                        "43709",
                        "2019-09-01");
        Path from1904 =
                workbook(
                        rows("<row><c s='1'><v>42247</v></c></row>"),
                        "",
                        "<workbookPr date1904='1'/>");
        assertThat(read(from1904)).containsExactly(List.of("2019-09-01"));
        assertThat(oneRow("<c s='1'><v>99999999</v></c>").get(0).fault()).isNotNull();
    }

    @Test
    void formulasTellTheirResultsAndOnesWithoutAreNotMissing() throws IOException {
        List<CellText> row =
                oneRow(
                        "<c><f>1+1</f><v>2</v></c><c t='str'><f>A1</f><v>文</v></c><c"
                                + " t='e'><f>1/0</f><v>#DIV/0!</v></c><c><f>B1</f></c>");
        assertThat(row).extracting(CellText::text).startsWith("2", "文");
        assertThat(row.get(1).fault()).isNull();
        assertThat(row.get(2).fault().zh()).contains("#DIV/0!");
        assertThat(row.get(3).fault()).isNotNull();
    }

    @Test
    void sharedTextsAreFoundByNumberWithoutHowTheyAreSpoken() throws IOException {
        Path file =
                workbook(
                        rows("<row r='3'><c r='B3' t='s'><v>1</v></c><c t='s'><v>0</v></c></row>"),
                        "<sst><si><t>甲</t></si><si><r><t>实验</t></r><r><rPr><b/></rPr><t"
                                + " xml:space='preserve'> 小学</t></r><rPh sb='0' eb='1'><t>shi"
                                + " yan</t></rPh></si></sst>",
                        "");
        try (XlsxRows rows = XlsxRows.of(file)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.number()).isEqualTo(3);
            assertThat(rows.cells()).extracting(CellText::text).containsExactly("", "实验 小学", "甲");
            assertThat(rows.next()).isFalse();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "code,name\n1,2\n");
        assertThatThrownBy(() -> read(text)).isInstanceOf(NotXlsxException.class);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "hello.txt", "hello");
        }
        Path other = Files.write(folder.resolve("b.xlsx"), bytes.toByteArray());
        assertThatThrownBy(() -> read(other)).isInstanceOf(NotXlsxException.class);
        Path whole = sheet(rows("<row><c><v>1</v></c></row>"));
        byte[] cut = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("c.xlsx"), Arrays.copyOf(cut, cut.length / 2));
        assertThatThrownBy(() -> read(half)).isInstanceOf(NotXlsxException.class);
        for (String broken :
                List.of(
                        "<worksheet><sheetData><row>",
                        rows("<row><c t='s'><v>7</v></c></row>"),
                        rows("<row><c t='s'><v>-1</v></c></row>"),
                        rows("<row r='2000000'><c><v>1</v></c></row>"),
                        rows("<row><c r='ZZZZZZZ1'><v>1</v></c></row>"),
                        rows("<row><c s='x'><v>1</v></c></row>"))) {
            Path file = sheet(broken);
            assertThatThrownBy(() -> read(file)).as(broken).isInstanceOf(NotXlsxException.class);
        }
    }

    @Test
    void aFileThatSwellsIsRefusedBeforeItDoes() throws IOException {
        String laughs =
                "<!DOCTYPE w [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
                        + "<worksheet><sheetData><row><c t='str'><v>&b;</v></c></row></sheetData>"
                        + "</worksheet>";
        String outside =
                "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><worksheet><sheetData><row>"
                        + "<c t='str'><v>&a;</v></c></row></sheetData></worksheet>";
        String longText =
                rows("<row><c t='str'><v>" + "x".repeat((1 << 20) + 10) + "</v></c></row>");
        String longRow =
                rows(
                        "<row>"
                                + ("<c t='str'><v>" + "x".repeat(30_000) + "</v></c>").repeat(40)
                                + "</row>");
        String deep = "<worksheet>" + "<a>".repeat(100) + "</worksheet>";
        for (String harmful : List.of(laughs, outside, longText, longRow, deep)) {
            Path file = sheet(harmful);
            assertThatThrownBy(() -> read(file))
                    .as(harmful.substring(0, 40))
                    .isInstanceOf(NotXlsxException.class);
        }
    }

    @Test
    void aDirectoryOfManyPartsIsNotTakenIntoMemory() throws IOException {
        Path file = folder.resolve("parts.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("a-rather-long-name-of-a-part-of-nothing-" + i));
                zip.closeEntry();
            }
        }
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(NotXlsxException.class)
                .hasMessageContaining("too many parts");
    }
}
