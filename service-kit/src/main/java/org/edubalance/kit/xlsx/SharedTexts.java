package org.edubalance.kit.xlsx;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The texts of a workbook, which its cells name by number. Kept in a file that is mapped, not in
 * memory: a million schools have a million names.
 */
final class SharedTexts {

    private static final long LARGEST = 1L << 30;

    private final ByteBuffer texts;
    private final ByteBuffer ends;

    private SharedTexts(ByteBuffer texts, ByteBuffer ends) {
        this.texts = texts;
        this.ends = ends;
    }

    static SharedTexts none() {
        return new SharedTexts(ByteBuffer.allocate(0), ByteBuffer.allocate(0));
    }

    /** Takes the texts out of their part. */
    static SharedTexts of(XmlPart part) throws IOException {
        Path textFile = Files.createTempFile("workbook", ".texts");
        Path endFile = Files.createTempFile("workbook", ".ends");
        try {
            write(part, textFile, endFile);
            return new SharedTexts(mapped(textFile), mapped(endFile));
        } finally {
            Files.delete(textFile);
            Files.delete(endFile);
        }
    }

    private static void write(XmlPart part, Path textFile, Path endFile) throws IOException {
        try (OutputStream texts = new BufferedOutputStream(Files.newOutputStream(textFile));
                DataOutputStream ends =
                        new DataOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(endFile)))) {
            int end = 0;
            while (part.nextTag()) {
                if (part.begins("si")) {
                    byte[] text = part.richText().getBytes(StandardCharsets.UTF_8);
                    texts.write(text);
                    end += text.length;
                    ends.writeInt(end);
                }
            }
        }
    }

    /** Largest part that is taken: what is written stays below the largest number. */
    static long largest() {
        return LARGEST;
    }

    private static ByteBuffer mapped(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    String get(int number) throws NotXlsxException {
        if (number < 0 || number >= ends.limit() / Integer.BYTES) {
            throw new NotXlsxException(
                    "工作簿引用了不存在的文字", "The workbook refers to a text that it does not have");
        }
        int from = number == 0 ? 0 : ends.getInt((number - 1) * Integer.BYTES);
        byte[] text = new byte[ends.getInt(number * Integer.BYTES) - from];
        texts.get(from, text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
