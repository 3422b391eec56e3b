package org.edubalance.kit.problem;

/**
 * One thing wrong with what was sent.
 *
 * @param field dotted path of the field ({@code stages[0].pupils}) or name of the parameter
 * @param message what is wrong, and what would be right
 * @param rejected the value that was refused; {@code null} when absent or personal
 */
public record Fault(String field, Text message, Object rejected) {

    /** A fault that shows the refused value. */
    public static Fault fault(String field, String zh, String en, Object rejected) {
        return new Fault(field, new Text(zh, en), rejected);
    }

    /** A fault without a value: nothing was sent, or it is personal. */
    public static Fault fault(String field, String zh, String en) {
        return new Fault(field, new Text(zh, en), null);
    }
}
