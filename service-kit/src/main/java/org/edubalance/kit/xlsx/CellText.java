package org.edubalance.kit.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.edubalance.kit.problem.Text;

/**
 * What a cell says.
 *
 * @param text as a person would write it in a CSV file; empty when the cell is
 * @param fault why it can not be told; {@code null} when it can
 */
public record CellText(String text, Text fault) {

    /** A cell that says nothing. */
    public static final CellText EMPTY = new CellText("", null);

    private static final BigDecimal EXACT = BigDecimal.TEN.pow(15);
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final long SECONDS_A_DAY = 86_400;
    private static final long LAST_DAY = 2_958_465;

    /** A cell that says this. */
    public static CellText of(String text) {
        return text.isBlank() ? EMPTY : new CellText(text, null);
    }

    static CellText broken(String raw, String zh, String en) {
        return new CellText(raw, new Text(zh, en));
    }

    /**
     * A number as its format shows it. Programs store binary fractions ({@code 1.1000000000000001}
     * for 1.1) and know fifteen digits: so many are told.
     */
    static CellText number(String raw, NumberStyle style, boolean from1904) {
        BigDecimal number;
        try {
            number = new BigDecimal(raw.strip());
        } catch (NumberFormatException e) {
            return broken(raw, "不是数字", "Not a number");
        }
        if (Math.abs((long) number.scale()) > 400 || number.precision() > 400) {
            return broken(raw, "不是数字", "Not a number");
        }
        return switch (style) {
            case DATE -> date(raw, number, from1904);
            case TIME -> date(raw, number, from1904);
            case PERCENT -> plain(raw, number.movePointRight(2));
            case PLAIN -> plain(raw, number);
        };
    }

    private static CellText plain(String raw, BigDecimal number) {
        if (number.abs().compareTo(EXACT) >= 0) {
            return broken(
                    raw,
                    "数字超过 15 位，表格程序已丢失末位；请将单元格设为文本后重填",
                    "A number of more than 15 digits has lost its last ones; make the cell text");
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        return of(shown.scale() < 0 ? shown.setScale(0).toPlainString() : shown.toPlainString());
    }

    private static CellText date(String raw, BigDecimal number, boolean from1904) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(LAST_DAY + 1)) >= 0) {
            return broken(raw, "不是日期", "Not a date");
        }
        BigDecimal whole = number.setScale(0, RoundingMode.FLOOR);
        long seconds =
                number.subtract(whole)
                        .multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValue();
        long days = whole.longValue() + seconds / SECONDS_A_DAY;
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
        if (days == 0 && !from1904) {
            return of(time.toString());
        }
        LocalDate day = day(days, from1904);
        return of(time.equals(LocalTime.MIDNIGHT) ? day.toString() : day.atTime(time).toString());
    }

    /** Day 60 is 29 February 1900, which never was: the days before it are counted from later. */
    private static LocalDate day(long days, boolean from1904) {
        if (from1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days);
    }
}
