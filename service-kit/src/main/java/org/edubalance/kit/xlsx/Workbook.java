package org.edubalance.kit.xlsx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Where a workbook keeps what.
 *
 * @param sheet name of the part of the first sheet that is not hidden
 * @param texts of the shared texts
 * @param styles of the styles
 * @param from1904 whether days are counted from 1904, as some programs do
 */
record Workbook(String sheet, String texts, String styles, boolean from1904) {

    static Workbook of(Archive archive) throws IOException {
        String book = "xl/workbook.xml";
        String sheetId = null;
        boolean from1904 = false;
        for (Map.Entry<String, String> target : targets(archive, "_rels/.rels", "").entrySet()) {
            if (target.getKey().endsWith("/officeDocument")) {
                book = target.getValue();
            }
        }
        try (XmlPart part = archive.part(book, Archive.SMALL)) {
            while (part.nextTag()) {
                if (part.begins("workbookPr")) {
                    String days = part.attribute("date1904");
                    from1904 = "1".equals(days) || "true".equals(days);
                } else if (part.begins("sheet")
                        && sheetId == null
                        && isVisible(part.attribute("state"))) {
                    sheetId = part.qualified("id");
                }
            }
        }
        String folder = book.substring(0, book.lastIndexOf('/') + 1);
        Map<String, String> targets =
                targets(
                        archive,
                        folder + "_rels/" + book.substring(folder.length()) + ".rels",
                        folder);
        String sheet = sheetId == null ? null : targets.get(sheetId);
        if (sheet == null) {
            throw new NotXlsxException("工作簿没有工作表", "The workbook has no sheet");
        }
        return new Workbook(
                sheet,
                ofType(targets, "/sharedStrings", folder + "sharedStrings.xml"),
                ofType(targets, "/styles", folder + "styles.xml"),
                from1904);
    }

    private static boolean isVisible(String state) {
        return state == null || state.equals("visible");
    }

    private static String ofType(Map<String, String> targets, String type, String usual) {
        return targets.entrySet().stream()
                .filter(target -> target.getKey().endsWith(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    /** Names of parts, by the ids of their relationships and by their types. */
    private static Map<String, String> targets(Archive archive, String name, String folder)
            throws IOException {
        Map<String, String> targets = new HashMap<>();
        try (XmlPart part = archive.part(name, Archive.SMALL)) {
            while (part.nextTag()) {
                if (part.begins("Relationship") && part.attribute("Target") != null) {
                    String target = part.attribute("Target");
                    String path = target.startsWith("/") ? target.substring(1) : folder + target;
                    targets.put(part.attribute("Id"), path);
                    if (part.attribute("Type") != null) {
                        targets.putIfAbsent(part.attribute("Type"), path);
                    }
                }
            }
        }
        return targets;
    }
}
