package org.edubalance.teacher.personaldata;

/** What may be shown of a person to those who may not see who it is. */
public final class Mask {
    private static final int SHOWN_DIGITS = 4;

    private Mask() {}

    /** The family name's first character and two asterisks, however long the name is. */
    public static String name(String name) {
        return name == null ? null : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }

    /** Asterisks and the last four characters. */
    public static String idNumber(String number) {
        return number == null
                ? null
                : "*".repeat(number.length() - SHOWN_DIGITS)
                        + number.substring(number.length() - SHOWN_DIGITS);
    }

    /** Whether a text is, or is meant to be, a masked one. */
    public static boolean isMasked(String text) {
        return text != null && text.indexOf('*') >= 0;
    }
}
