package org.edubalance.kit.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip archive that a workbook is. */
final class Archive implements Closeable {

    /** Most bytes of a small part, unpacked. */
    static final long SMALL = 16L << 20;

    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final long LARGEST_DIRECTORY = 4L << 20;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final long ELSEWHERE = 0xffffffffL;

    private final ZipFile zip;

    Archive(Path file) throws IOException {
        checkDirectory(file);
        try {
            this.zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw notAnArchive();
        }
    }

    /** The part of that name. */
    XmlPart part(String name, long most) throws IOException {
        return find(name, most)
                .orElseThrow(
                        () -> new NotXlsxException("工作簿缺少 " + name, "The workbook lacks " + name));
    }

    Optional<XmlPart> find(String name, long most) throws IOException {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        if (entry == null) {
            return Optional.empty();
        }
        return Optional.of(new XmlPart(zip.getInputStream(entry), most));
    }

    /** How large the part says it is, unpacked; -1 when it does not. */
    long size(String name) {
        ZipEntry entry = zip.getEntry(name.startsWith("/") ? name.substring(1) : name);
        return entry == null ? -1 : entry.getSize();
    }

    /** The directory is held in memory, so it has to be small; a workbook has some dozen parts. */
    private static void checkDirectory(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            long length = in.length();
            int tail = (int) Math.min(length, END_BYTES + LONGEST_COMMENT);
            byte[] end = new byte[tail];
            in.seek(length - tail);
            in.readFully(end);
            for (int at = tail - END_BYTES; at >= 0; at--) {
                if (number(end, at, 4) == END_SIGNATURE) {
                    checkDirectory(in, end, at, length - tail + at);
                    return;
                }
            }
        }
        throw notAnArchive();
    }

    private static void checkDirectory(RandomAccessFile in, byte[] end, int at, long position)
            throws IOException {
        long size = number(end, at + 12, 4);
        if (size == ELSEWHERE) {
            size = zip64Size(in, position);
        }
        if (size < 0 || size > LARGEST_DIRECTORY) {
            throw new NotXlsxException("工作簿的部件过多", "The workbook has too many parts");
        }
    }

    /** Size of the directory where the archive keeps it in its 64-bit record. */
    private static long zip64Size(RandomAccessFile in, long endOfDirectory) throws IOException {
        byte[] locator = new byte[20];
        byte[] record = new byte[56];
        if (endOfDirectory < locator.length) {
            throw notAnArchive();
        }
        in.seek(endOfDirectory - locator.length);
        in.readFully(locator);
        long place = number(locator, 8, 8);
        if (place < 0 || place > endOfDirectory - record.length) {
            throw notAnArchive();
        }
        in.seek(place);
        in.readFully(record);
        return number(record, 40, 8);
    }

    private static long number(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | bytes[at + i] & 0xff;
        }
        return value;
    }

    private static NotXlsxException notAnArchive() {
        return new NotXlsxException(
                "文件不是 XLSX 工作簿（或已加密）", "The file is no XLSX workbook, or is encrypted");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
