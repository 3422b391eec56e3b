package org.edubalance.evaluation.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The documents that may be attached, by what they begin with; names and headers are not believed.
 */
enum FileType {
    PDF("application/pdf", "%PDF-"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "PK\u0003\u0004",
            "[Content_Types].xml",
            "word/document.xml"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "PK\u0003\u0004",
            "[Content_Types].xml",
            "xl/workbook.xml");

    private final String mediaType;
    private final String beginning;
    private final String[] parts;

    FileType(String mediaType, String beginning, String... parts) {
        this.mediaType = mediaType;
        this.beginning = beginning;
        this.parts = parts;
    }

    String mediaType() {
        return mediaType;
    }

    /** What the content is; empty when it is none of these. */
    static Optional<FileType> of(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> text.startsWith(type.beginning))
                .filter(type -> Arrays.stream(type.parts).allMatch(text::contains))
                .findFirst();
    }
}
