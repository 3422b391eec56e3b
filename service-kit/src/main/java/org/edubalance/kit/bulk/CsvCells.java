package org.edubalance.kit.bulk;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.export.FormulaGuard;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.xlsx.CellText;

/** CSV (RFC 4180). */
final class CsvCells implements TableCells {

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private CsvRecord current;

    CsvCells(InputStream in) {
        this.reader =
                CsvReader.builder()
                        .skipEmptyLines(true)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(utf8(in));
        this.records = reader.iterator();
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
    public List<CellText> cells() {
        return current.getFields().stream().map(FormulaGuard::unguard).map(CellText::of).toList();
    }

    /** A row that is cut, or has a comma too many, has another number of cells. */
    @Override
    public Optional<Fault> misfit(int headings) {
        int cells = current.getFieldCount();
        return cells == headings
                ? Optional.empty()
                : Optional.of(
                        Fault.fault(
                                "",
                                "此行有 " + cells + " 格，表头有 " + headings + " 格",
                                "The row has " + cells + " cells, the heading " + headings));
    }

    @Override
    public long bytesRead(long taken) {
        return taken;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
