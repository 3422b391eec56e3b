package org.edubalance.kit.bulk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Empty tables of the kinds, with Chinese headings, and what each column means. */
@ApplicationScoped
class ImportTemplates {

    /** As many rows offer the constants of an enumeration to choose from. */
    private static final int PREPARED_ROWS = 5_000;

    /** Longest list of constants that a spreadsheet takes. */
    private static final int LONGEST_LIST = 255;

    private static final List<String> GUIDE =
            List.of("列名", "Column", "字段", "类型", "Type", "必填", "可选值", "示例");

    private final ObjectMapper json;

    ImportTemplates(ObjectMapper json) {
        this.json = json;
    }

    <R> List<TemplateColumn> columns(ImportKind<R> kind) {
        JsonNode example = kind.example().<JsonNode>map(json::valueToTree).orElse(null);
        return TemplateColumn.of(kind.rowType(), example);
    }

    /** The headings alone, marked as UTF-8 for spreadsheet programs. */
    void writeCsv(ImportKind<?> kind, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                columns(kind).stream().map(column -> column.column().label().zh()).toList());
        csv.flush();
    }

    /** A sheet to fill in, and one that explains it. */
    void writeXlsx(ImportKind<?> kind, OutputStream out) throws IOException {
        List<TemplateColumn> columns = columns(kind);
        Workbook book = new Workbook(out, "edubalance", "1.0");
        writeTable(book.newWorksheet(kind.name()), columns);
        writeGuide(book.newWorksheet("填表说明"), columns);
        book.finish();
    }

    private static void writeTable(Worksheet sheet, List<TemplateColumn> columns) {
        for (int i = 0; i < columns.size(); i++) {
            TemplateColumn column = columns.get(i);
            String heading = column.column().label().zh();
            sheet.value(0, i, heading);
            sheet.width(i, Math.min(40, 4 + 2.0 * heading.length()));
            if (column.isText()) {
                sheet.style(i).format("@").set();
            }
            String constants =
                    String.join(
                            ",",
                            column.allowed().stream()
                                    .map(TemplateColumn.Allowed::constant)
                                    .toList());
            if (!constants.isEmpty()
                    && constants.length() <= LONGEST_LIST
                    && !column.column().isList()) {
                sheet.range(1, i, PREPARED_ROWS, i)
                        .validateWithListByFormula('"' + constants + '"');
            }
        }
        sheet.range(0, 0, 0, Math.max(0, columns.size() - 1)).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private static void writeGuide(Worksheet sheet, List<TemplateColumn> columns) {
        for (int i = 0; i < GUIDE.size(); i++) {
            sheet.value(0, i, GUIDE.get(i));
            sheet.width(i, i == 6 ? 60 : 28);
        }
        sheet.range(0, 0, 0, GUIDE.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        int row = 1;
        for (TemplateColumn column : columns) {
            List<String> cells = new ArrayList<>();
            cells.add(column.column().label().zh());
            cells.add(column.column().label().en());
            cells.add(column.column().path());
            cells.add(column.type().zh());
            cells.add(column.type().en());
            cells.add(column.need().zh());
            cells.add(allowed(column));
            cells.add(column.example());
            for (int i = 0; i < cells.size(); i++) {
                sheet.value(row, i, cells.get(i));
            }
            row++;
        }
    }

    private static String allowed(TemplateColumn column) {
        return String.join(
                "；",
                column.allowed().stream()
                        .map(
                                value ->
                                        value.constant().equals(value.label().zh())
                                                ? value.constant()
                                                : value.constant() + " " + value.label().zh())
                        .toList());
    }
}
