package org.edubalance.kit.paging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.edubalance.kit.problem.Text.text;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.edubalance.kit.problem.ProblemType;

/**
 * A place in a list: the sort key of the last row that a caller has seen. Callers hand it back as
 * it is and know nothing of what is in it.
 *
 * @param key parts of the sort key, in order; without the character U+001F
 */
public record Cursor(List<String> key) {

    private static final String SEPARATOR = "\u001f";

    /** Keeps its own copy of the key. */
    public Cursor {
        key = List.copyOf(key);
    }

    /** The place after the row with this sort key. */
    public static Cursor after(String... key) {
        return new Cursor(List.of(key));
    }

    /**
     * Reads what a caller handed back, of a list that has no name.
     *
     * @param parts how many parts the list's sort key has
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is not a cursor of this list
     */
    public static Cursor read(String opaque, int parts) {
        return read(opaque, parts, "");
    }

    /**
     * Reads what a caller handed back.
     *
     * @param parts how many parts the list's sort key has
     * @param list the list that it has to be of, filters included
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is not a cursor of this list
     */
    public static Cursor read(String opaque, int parts, String list) {
        return decode(opaque)
                .filter(found -> found.list().equals(checksum(list)))
                .map(Decoded::cursor)
                .filter(cursor -> cursor.key().size() == parts)
                .orElseThrow(
                        () ->
                                ProblemType.BAD_CURSOR.because(
                                        text(
                                                "after 须原样取自同一列表（筛选条件不变）上一页的 next",
                                                "'after' has to be taken as it is from 'next' of"
                                                        + " the page before, of the same list with"
                                                        + " the same filters")));
    }

    /** Whether a text is a cursor, be it of another list. */
    public static boolean isWellFormed(String opaque) {
        return decode(opaque).isPresent();
    }

    private static Optional<Decoded> decode(String opaque) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), UTF_8);
            int end = plain.lastIndexOf(SEPARATOR);
            String content = plain.substring(0, end);
            int keyEnd = content.lastIndexOf(SEPARATOR);
            List<String> key = List.of(content.substring(0, keyEnd).split(SEPARATOR, -1));
            return checksum(content).equals(plain.substring(end + 1))
                    ? Optional.of(new Decoded(new Cursor(key), content.substring(keyEnd + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** What the caller gets to hand back, of a list that has no name. */
    public String write() {
        return write("");
    }

    /**
     * What the caller gets to hand back.
     *
     * @param list the list that it is of, filters included
     */
    public String write(String list) {
        String content = String.join(SEPARATOR, key) + SEPARATOR + checksum(list);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((content + SEPARATOR + checksum(content)).getBytes(UTF_8));
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(UTF_8));
        return Long.toHexString(crc.getValue());
    }

    private record Decoded(Cursor cursor, String list) {}
}
