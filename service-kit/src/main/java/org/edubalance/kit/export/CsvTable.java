package org.edubalance.kit.export;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** CSV (RFC 4180) in UTF-8, with the mark by which spreadsheets know that it is. */
final class CsvTable implements Rows {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Table table;
    private final CsvWriter csv;

    CsvTable(OutputStream out, Table table) throws IOException {
        this.table = table;
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        this.csv = CsvWriter.builder().build(text);
        csv.writeRecord(table.headings());
    }

    @Override
    public void add(Object row) {
        List<String> cells = new ArrayList<>(table.columns().size());
        for (JsonNode value : table.cells(row)) {
            String text = TableColumn.text(value);
            cells.add(value.isNumber() ? text : FormulaGuard.guard(text));
        }
        csv.writeRecord(cells);
    }

    @Override
    public void end() throws IOException {
        csv.flush();
    }
}
