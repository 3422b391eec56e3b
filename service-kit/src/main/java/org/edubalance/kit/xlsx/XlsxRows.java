package org.edubalance.kit.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The rows of a workbook's first visible sheet, one after the other, in a memory that does not grow
 * with their number. Rows without any text are passed over.
 */
public final class XlsxRows implements Closeable {

    private static final long LARGEST_SHEET = 8L << 30;
    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_ROW = 1 << 20;

    private final Archive archive;
    private final SharedTexts texts;
    private final List<NumberStyle> styles;
    private final boolean from1904;
    private final XmlPart sheet;
    private final long sheetBytes;
    private List<CellText> cells = List.of();
    private int number;
    private boolean ended;

    private XlsxRows(Archive archive) throws IOException {
        this.archive = archive;
        Workbook workbook = Workbook.of(archive);
        this.from1904 = workbook.from1904();
        this.texts = texts(archive, workbook);
        this.styles = styles(archive, workbook);
        this.sheet = archive.part(workbook.sheet(), LARGEST_SHEET);
        this.sheetBytes = archive.size(workbook.sheet());
    }

    /**
     * Opens a file.
     *
     * @throws NotXlsxException when it is no workbook
     */
    public static XlsxRows of(Path file) throws IOException {
        Archive archive = new Archive(file);
        try {
            return new XlsxRows(archive);
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private static SharedTexts texts(Archive archive, Workbook workbook) throws IOException {
        Optional<XmlPart> part = archive.find(workbook.texts(), SharedTexts.largest());
        if (part.isEmpty()) {
            return SharedTexts.none();
        }
        try (XmlPart texts = part.get()) {
            return SharedTexts.of(texts);
        }
    }

    private static List<NumberStyle> styles(Archive archive, Workbook workbook) throws IOException {
        Optional<XmlPart> part = archive.find(workbook.styles(), Archive.SMALL);
        if (part.isEmpty()) {
            return List.of();
        }
        try (XmlPart styles = part.get()) {
            return NumberStyle.of(styles);
        }
    }

    /** Goes to the next row that says something; {@code false} after the last. */
    public boolean next() throws IOException {
        while (!ended && sheet.nextTag()) {
            if (sheet.ends("sheetData")) {
                break;
            }
            if (sheet.begins("row")) {
                number = index(sheet.attribute("r"), number + 1, MOST_ROWS);
                cells = row();
                if (!cells.isEmpty()) {
                    return true;
                }
            }
        }
        ended = true;
        cells = List.of();
        return false;
    }

    /** Number of the row in its sheet, from 1. */
    public int number() {
        return number;
    }

    /** The cells of the row, up to the last that is not empty. */
    public List<CellText> cells() {
        return Collections.unmodifiableList(cells);
    }

    /** Which part of the sheet was read, from 0 to 1. */
    public double share() {
        return sheetBytes <= 0 ? 0 : Math.min(1, sheet.bytesRead() / (double) sheetBytes);
    }

    private List<CellText> row() throws IOException {
        List<CellText> row = new ArrayList<>(cells.size());
        int column = 0;
        int characters = 0;
        while (sheet.nextTag() && !sheet.ends("row")) {
            if (sheet.begins("c")) {
                column = columnOf(sheet.attribute("r"), column + 1);
                CellText cell = cell();
                characters += cell.text().length();
                if (characters > LONGEST_ROW) {
                    throw new NotXlsxException("一行文字过长", "A row is too long");
                }
                if (!cell.text().isEmpty() || cell.fault() != null) {
                    while (row.size() < column - 1) {
                        row.add(CellText.EMPTY);
                    }
                    if (row.size() >= column) {
                        row.set(column - 1, cell);
                    } else {
                        row.add(cell);
                    }
                }
            }
        }
        return row;
    }

    private CellText cell() throws IOException {
        String type = sheet.attribute("t");
        String style = sheet.attribute("s");
        String value = null;
        boolean formula = false;
        while (sheet.nextTag() && !sheet.ends("c")) {
            if (sheet.begins("v")) {
                value = sheet.text();
            } else if (sheet.begins("is")) {
                value = sheet.richText();
            } else if (sheet.begins("f")) {
                formula = true;
                sheet.text();
            }
        }
        if (value == null || value.isEmpty()) {
            return formula && !"str".equals(type)
                    ? CellText.broken("", "公式没有计算结果", "The formula has no result")
                    : CellText.EMPTY;
        }
        return switch (type == null ? "n" : type) {
            case "s" -> CellText.of(texts.get(index(value, 0, Integer.MAX_VALUE)));
            case "b" -> CellText.of("1".equals(value.strip()) ? "true" : "false");
            case "e" -> CellText.broken(value, "公式出错：" + value, "The formula failed: " + value);
            case "d" -> CellText.of(value.replaceFirst("T00:00(:00)?(\\.0+)?Z?$", ""));
            case "n" -> CellText.number(value, styleOf(style), from1904);
            default -> CellText.of(value);
        };
    }

    private NumberStyle styleOf(String style) throws NotXlsxException {
        int number = index(style, 0, Integer.MAX_VALUE);
        return number < styles.size() ? styles.get(number) : NumberStyle.PLAIN;
    }

    private static int index(String text, int absent, int most) throws NotXlsxException {
        try {
            int value = text == null ? absent : Integer.parseInt(text.strip());
            if (value >= 0 && value <= most) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new NotXlsxException("工作簿的行号或引用有误", "A row or reference of the workbook is wrong");
    }

    /** The column that a reference such as {@code AB12} names, from 1. */
    private static int columnOf(String reference, int absent) throws NotXlsxException {
        int column = 0;
        if (reference == null) {
            column = absent;
        } else {
            for (int i = 0;
                    i < reference.length() && Character.isLetter(reference.charAt(i));
                    i++) {
                column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
                if (column > MOST_COLUMNS) {
                    break;
                }
            }
        }
        if (column < 1 || column > MOST_COLUMNS) {
            throw new NotXlsxException("工作簿的列号有误", "A column of the workbook is wrong");
        }
        return column;
    }

    @Override
    public void close() throws IOException {
        sheet.close();
        archive.close();
    }
}
