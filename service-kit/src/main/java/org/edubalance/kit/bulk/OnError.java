package org.edubalance.kit.bulk;

/** What a bad row does to the rest of an import. */
public enum OnError {
    /** One bad row, and nothing is loaded. */
    fail,
    /** Bad rows are left out, good ones loaded. */
    skip
}
