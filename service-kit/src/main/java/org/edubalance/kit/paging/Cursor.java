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
     * Reads what a caller handed back.
     *
     * @param parts how many parts the list's sort key has
     * @throws org.edubalance.kit.problem.ProblemException 400 when it is not a cursor of this list
     */
    public static Cursor read(String opaque, int parts) {
        return decode(opaque)
                .filter(cursor -> cursor.key().size() == parts)
                .orElseThrow(
                        () ->
                                ProblemType.BAD_CURSOR.because(
                                        text(
                                                "after 须原样取自上一页的 next",
                                                "'after' has to be taken as it is from 'next' of"
                                                        + " the page before")));
    }

    /** Whether a text is a cursor, be it of another list. */
    public static boolean isWellFormed(String opaque) {
        return decode(opaque).isPresent();
    }

    private static Optional<Cursor> decode(String opaque) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(opaque), UTF_8);
            int end = plain.lastIndexOf(SEPARATOR);
            String joined = plain.substring(0, end);
            return checksum(joined).equals(plain.substring(end + 1))
                    ? Optional.of(new Cursor(List.of(joined.split(SEPARATOR, -1))))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** What the caller gets to hand back. */
    public String write() {
        String joined = String.join(SEPARATOR, key);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((joined + SEPARATOR + checksum(joined)).getBytes(UTF_8));
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(UTF_8));
        return Long.toHexString(crc.getValue());
    }
}
