package org.edubalance.kit.bulk;

/**
 * A row that was read and bound without a fault.
 *
 * @param number its line in the file, from 1; the heading of a table counts
 * @param value what it says
 */
public record ImportRow<R>(long number, R value) {}
