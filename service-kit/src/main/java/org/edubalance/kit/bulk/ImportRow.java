package org.edubalance.kit.bulk;

/**
 * A row that was read and bound without a fault.
 *
 * @param number its line in the file, from 1; the heading of a table counts
 * @param value what it says
 * @param rows how many rows of a table it was made of
 */
public record ImportRow<R>(long number, R value, int rows) {

    /** A row of its own. */
    public ImportRow(long number, R value) {
        this(number, value, 1);
    }
}
