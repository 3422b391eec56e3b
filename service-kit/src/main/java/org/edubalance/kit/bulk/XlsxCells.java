package org.edubalance.kit.bulk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.problem.ProblemType;
import org.edubalance.kit.xlsx.CellText;
import org.edubalance.kit.xlsx.NotXlsxException;
import org.edubalance.kit.xlsx.XlsxRows;

/**
 * The first sheet of a workbook. A workbook can not be read from its beginning to its end, so it is
 * put into a file until it is done with.
 */
final class XlsxCells implements TableCells {

    private final Path file;
    private final XlsxRows rows;

    private XlsxCells(Path file) throws IOException {
        this.file = file;
        this.rows = XlsxRows.of(file);
    }

    static XlsxCells of(InputStream in) throws IOException {
        Path file = Files.createTempFile("import", ".xlsx");
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return new XlsxCells(file);
        } catch (NotXlsxException e) {
            Files.delete(file);
            throw ProblemType.VALIDATION.because(e.reason());
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    @Override
    public boolean next() throws IOException {
        try {
            return rows.next();
        } catch (NotXlsxException e) {
            throw ProblemType.VALIDATION.because(e.reason());
        }
    }

    @Override
    public long number() {
        return rows.number();
    }

    @Override
    public List<CellText> cells() {
        return rows.cells();
    }

    /** Empty cells at the end of a row are not stored; others belong under a heading. */
    @Override
    public Optional<Fault> misfit(int headings) {
        return rows.cells().size() <= headings
                ? Optional.empty()
                : Optional.of(
                        Fault.fault(
                                "",
                                "此行在第 " + rows.cells().size() + " 列有内容，该列没有表头",
                                "Column "
                                        + rows.cells().size()
                                        + " has content in this row, but no heading"));
    }

    @Override
    public long bytesRead(long taken) {
        return (long) (taken * rows.share());
    }

    @Override
    public void close() throws IOException {
        try {
            rows.close();
        } finally {
            Files.delete(file);
        }
    }
}
