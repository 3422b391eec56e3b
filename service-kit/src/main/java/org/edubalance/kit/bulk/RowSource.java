package org.edubalance.kit.bulk;

import java.io.IOException;
import org.edubalance.kit.json.Bound;

/** Rows of a file of some format, one after the other; never the whole file in memory. */
interface RowSource extends AutoCloseable {

    /** Goes to the next row; {@code false} at the end. */
    boolean next() throws IOException;

    /** Line of the present row in the file, from 1. */
    long number();

    /** The present row as a record, with all its faults. */
    <R> Bound<R> row(Class<R> type);

    /**
     * How many of the bytes that were taken in are done with: of a workbook, which has to be taken
     * in as a whole first, as many as the rows that were read stand for.
     */
    default long bytesRead(long taken) {
        return taken;
    }

    @Override
    void close() throws IOException;
}
