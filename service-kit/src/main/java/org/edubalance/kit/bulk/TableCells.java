package org.edubalance.kit.bulk;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.edubalance.kit.problem.Fault;
import org.edubalance.kit.xlsx.CellText;

/** Rows of cells of a file, one after the other; the first holds the headings. */
interface TableCells extends Closeable {

    /** Goes to the next row; {@code false} at the end. */
    boolean next() throws IOException;

    /** Line of the present row in the file, from 1. */
    long number();

    /** The cells of the present row. */
    List<CellText> cells();

    /** What tells that the present row does not fit a table with so many headings. */
    Optional<Fault> misfit(int headings);

    /** How many of the bytes that were taken in are done with. */
    long bytesRead(long taken);
}
