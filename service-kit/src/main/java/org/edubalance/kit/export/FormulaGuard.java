package org.edubalance.kit.export;

import java.util.regex.Pattern;

/**
 * Keeps a text in a CSV file from being taken for a formula. A spreadsheet computes whatever begins
 * with {@code = + - @}, a tab or a line break, also in quotes; so such a text gets an apostrophe in
 * front of it, which an import takes off again. A number stays as it is.
 */
public final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("^'*[=+\\-@\t\r\n＝＋－＠]");
    private static final Pattern GUARDED = Pattern.compile("^'+[=+\\-@\t\r\n＝＋－＠]");
    private static final Pattern NUMBER = Pattern.compile("^[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?$");

    private FormulaGuard() {}

    /** The text as it may stand in a CSV file; {@code null} stays {@code null}. */
    public static String guard(String text) {
        return text != null && FORMULA.matcher(text).find() && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }

    /** The text that {@link #guard} was given; {@code null} stays {@code null}. */
    public static String unguard(String cell) {
        return cell != null && GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
