package org.edubalance.kit.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the number in a cell stands for, as its format shows it. */
enum NumberStyle {
    PLAIN,
    PERCENT,
    DATE,
    TIME;

    /** Formats that have numbers of their own, those of Chinese programs among them. */
    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    private static final Set<Integer> TIMES =
            Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);
    private static final Set<Integer> PERCENTS = Set.of(9, 10);

    /** The styles of a workbook's cells by their numbers. */
    static List<NumberStyle> of(XmlPart styles) throws IOException {
        Map<Integer, NumberStyle> formats = new HashMap<>();
        List<NumberStyle> cells = new ArrayList<>();
        boolean inCells = false;
        while (styles.nextTag()) {
            if (styles.begins("numFmt")) {
                formats.put(
                        number(styles.attribute("numFmtId")),
                        ofCode(styles.attribute("formatCode")));
            } else if (styles.begins("cellXfs")) {
                inCells = true;
            } else if (styles.ends("cellXfs")) {
                inCells = false;
            } else if (inCells && styles.begins("xf")) {
                int format = number(styles.attribute("numFmtId"));
                NumberStyle own = formats.get(format);
                cells.add(own == null ? ofNumber(format) : own);
            }
        }
        return cells;
    }

    private static int number(String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static NumberStyle ofNumber(int format) {
        if (DATES.contains(format)) {
            return DATE;
        }
        if (TIMES.contains(format)) {
            return TIME;
        }
        return PERCENTS.contains(format) ? PERCENT : PLAIN;
    }

    /** What a format shows, by its letters outside quotes, brackets and escapes. */
    static NumberStyle ofCode(String code) {
        if (code == null) {
            return PLAIN;
        }
        String letters =
                code.replaceAll("\"[^\"]*\"|\\[(?![hms]+\\])[^\\]]*\\]|\\\\.|_.|\\*.", "")
                        .split(";", 2)[0]
                        .toLowerCase(Locale.ROOT)
                        .replace("general", "");
        if (letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0) {
            return DATE;
        }
        if (letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0) {
            return TIME;
        }
        if (letters.indexOf('m') >= 0) {
            return DATE;
        }
        return letters.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }
}
