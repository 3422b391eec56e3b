package org.edubalance.kit.bulk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.edubalance.kit.json.Bound;
import org.edubalance.kit.json.JsonBinding;
import org.edubalance.kit.problem.Fault;

/** CSV (RFC 4180) whose first line holds the headings: dotted paths of the row's fields. */
final class CsvRows implements RowSource {

    private final CsvReader<NamedCsvRecord> reader;
    private final Iterator<NamedCsvRecord> records;
    private final JsonBinding binding;
    private NamedCsvRecord current;

    CsvRows(InputStream in, JsonBinding binding) {
        this.reader =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofNamedCsvRecord(utf8(in));
        this.records = reader.iterator();
        this.binding = binding;
    }

    /** Text in UTF-8 and nothing else: another encoding would load unreadable names. */
    private static Reader utf8(InputStream in) {
        return new WithoutByteOrderMark(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    /** Drops the mark that some programs put at the beginning of a file. */
    private static final class WithoutByteOrderMark extends PushbackReader {

        private boolean begun;

        WithoutByteOrderMark(Reader in) {
            super(in, 1);
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (!begun) {
                begun = true;
                int first = super.read();
                if (first >= 0 && first != '\ufeff') {
                    unread(first);
                }
            }
            return super.read(target, offset, length);
        }
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
        int cells = current.getFieldCount();
        int headings = current.getHeader().size();
        if (cells != headings) {
            return new Bound<>(
                    null,
                    List.of(
                            Fault.fault(
                                    "",
                                    "此行有 " + cells + " 格，表头有 " + headings + " 格",
                                    "The row has " + cells + " cells, the heading " + headings)));
        }
        ObjectNode tree = TableRow.tree(current.getFieldsAsMap(), type);
        return binding.bindTexts(tree, type);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
