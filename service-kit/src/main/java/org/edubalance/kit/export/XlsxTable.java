package org.edubalance.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook. Texts are texts, so none is ever taken for a formula; numbers and days are numbers
 * and days. What does not fit on a sheet goes on to the next one.
 */
final class XlsxTable implements Rows {

    /** Rows of a sheet, headings included; a property of the format. */
    static final int SHEET_ROWS = 1_048_576;

    private static final int CELL_CHARACTERS = 32_767;
    private static final int NUMBER_DIGITS = 15;
    private static final int NAME_CHARACTERS = 25;
    private static final int WIDTH = 16;

    private final Table table;
    private final Workbook workbook;
    private final int sheetRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxTable(OutputStream out, Table table) {
        this(out, table, SHEET_ROWS);
    }

    XlsxTable(OutputStream out, Table table, int sheetRows) {
        this.table = table;
        this.workbook = new Workbook(out, "edubalance", "1.0");
        this.sheetRows = sheetRows;
        begin();
    }

    private void begin() {
        sheets++;
        String name = table.name();
        name = name.substring(0, Math.min(name.length(), NAME_CHARACTERS));
        sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
        sheet.freezePane(0, 1);
        List<String> headings = table.headings();
        for (int column = 0; column < headings.size(); column++) {
            sheet.inlineString(0, column, headings.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, Math.max(WIDTH, headings.get(column).length() + 2.0));
        }
        row = 1;
    }

    @Override
    public void add(Object value) throws IOException {
        if (row == sheetRows) {
            sheet.finish();
            begin();
        }
        List<JsonNode> cells = table.cells(value);
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
        }
        row++;
    }

    private void put(int column, JsonNode value) {
        if (value.isMissingNode()) {
            return;
        }
        if (value.isNumber()) {
            BigDecimal number = TableColumn.number(value);
            if (number.precision() <= NUMBER_DIGITS) {
                sheet.value(row, column, number);
                return;
            }
        }
        if (table.columns().get(column).isDate()) {
            sheet.value(row, column, LocalDate.parse(value.asText()));
            sheet.style(row, column).format("yyyy-mm-dd").set();
            return;
        }
        String text = TableColumn.text(value);
        boolean fits = text.length() <= CELL_CHARACTERS;
        sheet.inlineString(row, column, fits ? text : text.substring(0, CELL_CHARACTERS - 1) + "…");
    }

    @Override
    public void pageEnds() throws IOException {
        sheet.flush();
    }

    @Override
    public void end() throws IOException {
        workbook.finish();
    }
}
