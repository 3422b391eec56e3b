package org.edubalance.kit.export;

/** Media types of a list's answers; a list's operation produces all four, JSON first. */
public final class ListTypes {

    /** A page. */
    public static final String JSON = "application/json";

    /** The whole list, a row a line. */
    public static final String NDJSON = "application/x-ndjson";

    /** The whole list as a table. */
    public static final String CSV = "text/csv";

    /** The whole list as a workbook. */
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ListTypes() {}
}
