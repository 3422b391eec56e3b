package org.edubalance.kit.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;

/** CSV (RFC 4180) whose first line holds the headings: dotted paths of the row's fields. */
final class CsvRows implements RowSource {

    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> records;
    private final JsonBinding binding;
    private NamedCsvRecord current;

    CsvRows(InputStream in, JsonBinding binding) throws IOException {
        this.reader =
                CsvReader.builder()
                        .detectBomHeader(true)
                        .skipEmptyLines(true)
                        .allowExtraFields(false)
                        .allowMissingFields(false)
                        .ofNamedCsvRecord(in);
        this.records = reader.iterator();
        this.binding = binding;
    }

    @Override
    public boolean next() {
        if (!records.hasNext()) {
            return false;
        }
        current = records.next();
        return true;
    }

    @Override
    public long number() {
        return current.getStartingLineNumber();
    }

    @Override
    public <R> Bound<R> row(Class<R> type) {
        ObjectNode tree = TableRow.tree(current.getFieldsAsMap(), type);
        return binding.bindTexts(tree, type);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
